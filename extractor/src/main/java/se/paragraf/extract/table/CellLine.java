package se.paragraf.extract.table;

import java.util.List;

/**
 * A row of text seen against the columns of its table.
 *
 * @param pieces left to right
 */
record CellLine(double baseline, List<Piece> pieces) {

  CellLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * A chunk and the columns it stands over.
   *
   * @param first leftmost column, 0-based
   * @param last rightmost column, {@code >= first}
   */
  record Piece(Chunk chunk, int first, int last) {
    boolean over(int column) {
      return column >= first && column <= last;
    }
  }

  boolean fills(int column) {
    return pieces.stream().anyMatch(piece -> piece.over(column));
  }

  /** Whether no column holds ink of both. */
  boolean apartFrom(CellLine other) {
    return pieces.stream()
        .allMatch(
            a -> other.pieces.stream().allMatch(b -> a.last() < b.first() || b.last() < a.first()));
  }

  /** Whether a column other than the first holds a figure in both. */
  boolean figuresMeet(CellLine other) {
    return pieces.stream()
        .filter(a -> a.first() > 0 && a.chunk().numeric())
        .anyMatch(a ->
            other.pieces.stream()
                .anyMatch(b ->
                    b.first() == a.first()
                        && b.last() == a.last()
                        && b.chunk().numeric()
                        && !brokenDate(a, b)
                        && !brokenDate(b, a)));
  }

  /** {@code 2024-} goes on with {@code 08-31}. */
  private static boolean brokenDate(Piece a, Piece b) {
    String text = a.chunk().text();
    return text.matches("(?:19|20)\\d\\d-(?:\\d\\d-)?")
        && b.chunk().text().matches("\\d\\d(?:-\\d\\d)?");
  }

  boolean holdsFigures() {
    return pieces.stream().anyMatch(p -> p.first() > 0 && p.chunk().numeric());
  }

  /** Whether the first column alone holds ink. */
  boolean labelOnly() {
    return pieces.stream().allMatch(piece -> piece.last() == 0);
  }

  boolean spans() {
    return pieces.stream().anyMatch(piece -> piece.last() > piece.first());
  }

  double fontSize() {
    return pieces.stream().mapToDouble(p -> p.chunk().fontSize()).max().orElse(0);
  }

  boolean bold() {
    return pieces.stream().allMatch(p -> p.chunk().bold());
  }
}
