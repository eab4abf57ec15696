package se.paragraf.extract.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.paragraf.extract.pdf.PageContent.Glyph;

/**
 * The pieces in which a line was painted: a piece ends where the painter went on with another line.
 *
 * <p>Texts of two cells may touch, as in narrow columns of a table; each was painted with the other
 * lines of its own cell.
 */
final class PaintedPieces {

  private final List<Glyph> line;
  private final Set<Integer> orders = new HashSet<>();

  /**
   * @param line glyphs of one baseline, spaces too
   */
  PaintedPieces(List<Glyph> line) {
    this.line = line;
  }

  /**
   * Whether one piece ends with the first glyph and another of the same type begins with the
   * second; signs out of another font are often painted apart from the word they stand in.
   */
  boolean meet(Glyph last, Glyph first) {
    if (first.order() == last.order() + 1 || !first.face().equals(last.face())) {
      return false;
    }
    if (orders.isEmpty()) {
      line.forEach(glyph -> orders.add(glyph.order()));
    }
    return !orders.contains(last.order() + 1) && !orders.contains(first.order() - 1);
  }
}
