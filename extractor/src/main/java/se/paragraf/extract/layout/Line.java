package se.paragraf.extract.layout;

import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.model.Region;

/**
 * Words on one baseline without a gap that would part columns; never empty.
 *
 * @param page 1-based
 * @param words left to right
 */
public record Line(int page, List<Word> words) {

  public Line {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has at least one word");
    }
    words = List.copyOf(words);
  }

  public String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  public double x0() {
    return words.getFirst().x0();
  }

  public double x1() {
    return words.stream().mapToDouble(Word::x1).max().orElseThrow();
  }

  public double y0() {
    return words.stream().mapToDouble(Word::y0).min().orElseThrow();
  }

  public double y1() {
    return words.stream().mapToDouble(Word::y1).max().orElseThrow();
  }

  public double baseline() {
    return words.getFirst().baseline();
  }

  /** Largest font size in the line, points. */
  public double fontSize() {
    return words.stream().mapToDouble(Word::fontSize).max().orElseThrow();
  }

  /** Whether every word is set bold. */
  public boolean bold() {
    return words.stream().allMatch(word -> word.face().bold());
  }

  public Region region() {
    return new Region(page, x0(), y0(), Math.max(x0(), x1()), Math.max(y0(), y1()));
  }
}
