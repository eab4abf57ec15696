package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * A page of type set by hand, for tests: lines of text where they are put.
 *
 * <p>Every letter is half an em wide and every space a quarter; the page is A4 with margins at
 * {@link #LEFT} and {@link #RIGHT}. Begin with {@link #page}, say how type is set ({@link #bold},
 * {@link #size}) and then what stands where.
 */
public final class Typeset {

  public static final double LEFT = 72;
  public static final double RIGHT = 523;
  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;

  /** From baseline to baseline, in em. */
  public static final double PITCH_EM = 1.25;

  private static final double LETTER_EM = 0.5;
  private static final double SPACE_EM = 0.25;

  private final int number;
  private final List<Word> words = new ArrayList<>();
  private double size = 10;
  private Face face = new Face("Serif", false, false);
  private double baseline = 140;
  private int mcid = -1;
  private double width = WIDTH;
  private double height = HEIGHT;

  private Typeset(int number) {
    this.number = number;
  }

  public static Typeset page(int number) {
    return new Typeset(number);
  }

  /** The page lies: it is as wide as others are high. */
  public Typeset landscape() {
    width = HEIGHT;
    height = WIDTH;
    return this;
  }

  /** Size of what follows, points. */
  public Typeset size(double points) {
    size = points;
    return this;
  }

  public Typeset bold() {
    face = new Face(face.name(), true, false);
    return this;
  }

  public Typeset regular() {
    face = new Face(face.name().replace("-Italic", ""), false, false);
    return this;
  }

  /** Italics are a font of their own, as in a file. */
  public Typeset italic() {
    face = new Face(face.name() + "-Italic", face.bold(), true);
    return this;
  }

  public Typeset face(String name) {
    face = new Face(name, face.bold(), false);
    return this;
  }

  /** What follows is marked content of this id. */
  public Typeset marked(int id) {
    mcid = id;
    return this;
  }

  /** The next line stands with its baseline here. */
  public Typeset down(double toBaseline) {
    baseline = toBaseline - pitch();
    return this;
  }

  /** White space before the next line beyond the usual pitch, in points. */
  public Typeset space(double points) {
    baseline += points;
    return this;
  }

  /** A line below the one before, at the left margin. */
  public Typeset line(String text) {
    return line(LEFT, text);
  }

  /** A line below the one before. */
  public Typeset line(double x, String text) {
    baseline += pitch();
    return set(x, baseline, text);
  }

  /** Text in the row of the line before. */
  public Typeset beside(double x, String text) {
    return set(x, baseline, text);
  }

  /** Text wherever it is to stand; the next line still follows the one before. */
  public Typeset at(double x, double onBaseline, String text) {
    return set(x, onBaseline, text);
  }

  /** A bold line with space above, regular type after it. */
  public Typeset heading(String text) {
    return space(0.9 * size).bold().line(text).regular();
  }

  /** Text broken into lines as an editor does, between the margins of the page. */
  public Typeset prose(String text) {
    return prose(LEFT, RIGHT, text);
  }

  /** Text broken into lines as an editor does. */
  public Typeset prose(double left, double right, String text) {
    StringBuilder line = new StringBuilder();
    double x = left;
    for (String word : text.split(" ")) {
      double end = x + width(word);
      if (end > right && !line.isEmpty()) {
        line(left, line.toString());
        line.setLength(0);
        x = left;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      x += width(word) + SPACE_EM * size;
    }
    return line(left, line.toString());
  }

  /** A bullet with its text hanging 12 points further in. */
  public Typeset point(double left, String text) {
    baseline += pitch();
    set(left, baseline, "•");
    baseline -= pitch();
    return prose(left + 12, RIGHT, text);
  }

  public double baseline() {
    return baseline;
  }

  private double pitch() {
    return PITCH_EM * size;
  }

  private double width(String word) {
    return LETTER_EM * size * word.length();
  }

  private Typeset set(double x, double onBaseline, String text) {
    double at = x;
    for (String word : text.split(" ")) {
      if (word.isEmpty()) {
        at += SPACE_EM * size;
        continue;
      }
      double end = at + width(word);
      words.add(
          new Word(
              word,
              at,
              onBaseline - 0.75 * size,
              end,
              onBaseline + 0.2 * size,
              onBaseline,
              size,
              face,
              0,
              0,
              words.size(),
              mcid,
              false,
              1));
      at = end + SPACE_EM * size;
    }
    return this;
  }

  public List<Word> words() {
    return List.copyOf(words);
  }

  /** By baseline, then left to right. */
  public List<Line> lines() {
    return new AssembleLines().assemble(number, words);
  }

  public PageLines pageLines() {
    return new PageLines(number, width, height, lines(), List.<Ruling>of(), false);
  }

  /** All of it text, in reading order. */
  public PageLayout layout() {
    return new OrderLines()
        .order(new PageLayout(number, width, height, lines(), List.of(), List.of()));
  }

  /** These pages with furniture told from text, in reading order. */
  public static List<PageLayout> layouts(Typeset... pages) {
    return new FindFurniture(
            line -> se.paragraf.extract.language.ParagraphLabel.at(line.text()).isPresent())
        .find(List.of(pages).stream().map(Typeset::pageLines).toList()).stream()
            .map(new OrderLines()::order)
            .toList();
  }
}
