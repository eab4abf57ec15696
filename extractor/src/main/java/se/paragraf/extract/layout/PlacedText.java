package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Region;

/**
 * Running text made of lines, that knows where each character stands on the pages.
 *
 * <p>Words are parted by single spaces; a word broken at a line end is whole again.
 */
public final class PlacedText {

  private static final PlacedText EMPTY = new PlacedText("", List.of());

  private final String text;

  /** In text order; a piece covers the characters of one word of a line. */
  private final List<Piece> pieces;

  private PlacedText(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * @param start first character in the text
   * @param end after its last character
   */
  private record Piece(int start, int end, int page, Line line, Word word) {
    Region region() {
      double x1 = Math.max(word.x0(), word.x1());
      return new Region(page, word.x0(), word.y0(), x1, Math.max(word.y0(), word.y1()));
    }
  }

  public static PlacedText empty() {
    return EMPTY;
  }

  /** Joins lines in the order given. */
  public static PlacedText of(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      boolean first = true;
      for (Word word : line.words()) {
        if (first) {
          JoinHyphenatedWords.prepare(text, word.text());
          withinText(pieces, text.length());
        } else {
          text.append(' ');
        }
        first = false;
        int start = text.length();
        text.append(word.text());
        pieces.add(new Piece(start, text.length(), line.page(), line, word));
      }
    }
    JoinHyphenatedWords.finish(text);
    withinText(pieces, text.length());
    return new PlacedText(text.toString(), List.copyOf(pieces));
  }

  /** A hyphen that was taken away is no character of its word any more. */
  private static void withinText(List<Piece> pieces, int length) {
    if (!pieces.isEmpty() && pieces.getLast().end > length) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(last.start, length, last.page, last.line, last.word));
    }
  }

  /** Both, parted by a line feed. */
  public PlacedText then(PlacedText next) {
    if (text.isEmpty()) {
      return next;
    }
    if (next.text.isEmpty()) {
      return this;
    }
    int shift = text.length() + 1;
    List<Piece> all = new ArrayList<>(pieces);
    next.pieces.forEach(
        p -> all.add(new Piece(p.start + shift, p.end + shift, p.page, p.line, p.word)));
    return new PlacedText(text + "\n" + next.text, List.copyOf(all));
  }

  public String text() {
    return text;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The characters from {@code start} up to {@code end}, white space at both ends left out. */
  public PlacedText slice(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.end > from && piece.start < to) {
        int a = Math.max(piece.start, from) - from;
        int b = Math.min(piece.end, to) - from;
        kept.add(new Piece(a, b, piece.page, piece.line, piece.word));
      }
    }
    return new PlacedText(text.substring(from, to), List.copyOf(kept));
  }

  public PlacedText from(int start) {
    return slice(start, text.length());
  }

  /** Where the text stands: one region per page and run of lines in one column, in text order. */
  public List<Region> regions() {
    return regions(0, text.length());
  }

  /** Where the characters from {@code start} up to {@code end} stand. */
  public List<Region> regions(int start, int end) {
    List<Region> regions = new ArrayList<>();
    Region line = null;
    Line current = null;
    for (Piece piece : pieces) {
      if (piece.end <= start || piece.start >= end) {
        continue;
      }
      if (line != null && piece.line == current) {
        line = line.union(piece.region());
      } else {
        if (line != null) {
          add(regions, line);
        }
        line = piece.region();
        current = piece.line;
      }
    }
    if (line != null) {
      add(regions, line);
    }
    return List.copyOf(regions);
  }

  /** Joins a line to the region above it when it goes on right below in the same column. */
  private static void add(List<Region> regions, Region line) {
    if (!regions.isEmpty()) {
      Region above = regions.getLast();
      boolean below =
          above.page() == line.page()
              && line.y0() > above.y0()
              && line.y0() - above.y1() < 3 * line.height()
              && line.x0() < above.x1()
              && line.x1() > above.x0();
      if (below) {
        regions.set(regions.size() - 1, above.union(line));
        return;
      }
    }
    regions.add(line);
  }

  /** Where the single word at the character stands. */
  public Optional<Region> place(int at) {
    return pieces.stream().filter(p -> p.start <= at && at < p.end).map(Piece::region).findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
