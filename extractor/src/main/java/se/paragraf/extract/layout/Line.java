package se.paragraf.extract.layout;

import java.util.List;
import se.paragraf.model.Region;

/**
 * Words on one baseline without a gap that would part columns; never empty.
 *
 * <p>A value: two lines of the same words on the same page are equal. Text and box are asked for by
 * every stage, so they are made once.
 */
public final class Line {

  private final int page;
  private final List<Word> words;
  private final String text;
  private final double x1;
  private final double y0;
  private final double y1;
  private final double fontSize;
  private final boolean bold;
  private final Told told;

  /**
   * What a file itself says of a line, as Word files and tagged PDFs do.
   *
   * @param begins whether a paragraph begins here
   * @param headingLevel 1 is outermost; 0 for what is no heading, or not said to be one
   */
  public record Told(boolean begins, int headingLevel) {
    public static final Told NOTHING = new Told(false, 0);
  }

  /**
   * One of a file that tells nothing of paragraphs.
   *
   * @param page 1-based
   * @param words left to right
   */
  public Line(int page, List<Word> words) {
    this(page, words, Told.NOTHING);
  }

  /**
   * @param page 1-based
   * @param words left to right
   */
  public Line(int page, List<Word> words, Told told) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has at least one word");
    }
    this.page = page;
    this.told = told;
    this.words = List.copyOf(words);
    StringBuilder joined = new StringBuilder();
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    double largest = 0;
    boolean allBold = true;
    for (Word word : this.words) {
      joined.append(joined.isEmpty() ? "" : " ").append(word.text());
      right = Math.max(right, word.x1());
      top = Math.min(top, word.y0());
      bottom = Math.max(bottom, word.y1());
      largest = Math.max(largest, word.fontSize());
      allBold &= word.face().bold();
    }
    this.text = joined.toString();
    this.x1 = right;
    this.y0 = top;
    this.y1 = bottom;
    this.fontSize = largest;
    this.bold = allBold;
  }

  public int page() {
    return page;
  }

  public Told told() {
    return told;
  }

  /** Whether the file itself says that a paragraph begins here. */
  public boolean begins() {
    return told.begins();
  }

  public List<Word> words() {
    return words;
  }

  public String text() {
    return text;
  }

  public double x0() {
    return words.getFirst().x0();
  }

  public double x1() {
    return x1;
  }

  public double y0() {
    return y0;
  }

  public double y1() {
    return y1;
  }

  public double baseline() {
    return words.getFirst().baseline();
  }

  /** Largest font size in the line, points. */
  public double fontSize() {
    return fontSize;
  }

  /** Whether every word is set bold. */
  public boolean bold() {
    return bold;
  }

  public Region region() {
    return new Region(page, x0(), y0, Math.max(x0(), x1), Math.max(y0, y1));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Line line && page == line.page && words.equals(line.words));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * page + text.hashCode()) + Double.hashCode(y0);
  }

  @Override
  public String toString() {
    return "page " + page + ": " + text;
  }
}
