package se.paragraf.extract.language;

/**
 * A half-open range of characters.
 *
 * @param from first character, {@code >= 0}
 * @param to character after the last, {@code >= from}
 */
public record Span(int from, int to) {

  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("span " + from + "–" + to);
    }
  }

  public int length() {
    return to - from;
  }

  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  public boolean contains(Span other) {
    return from <= other.from && other.to <= to;
  }

  public boolean contains(int position) {
    return from <= position && position < to;
  }

  /** The characters of {@code text} in this range. */
  public String of(String text) {
    return text.substring(from, to);
  }
}
