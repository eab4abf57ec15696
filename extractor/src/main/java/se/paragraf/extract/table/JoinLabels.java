package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.Table.Cell;

/** Makes one label of what the end of a page cut in two: its rest stands alone on the next page. */
final class JoinLabels {

  private JoinLabels() {}

  /**
   * @param cells of all parts of a table
   * @param first the row at which a part begins
   * @return the same without the rows that were the rest of the label above
   */
  static List<Cell> join(List<Cell> cells, int first) {
    List<Cell> joined = cells;
    Optional<Cell> rest = rest(joined, first);
    while (rest.isPresent()) {
      joined = joined(joined, rest.get());
      rest = rest(joined, first);
    }
    return joined;
  }

  /** The label that stands alone in the row and goes on the one above it, beside figures. */
  private static Optional<Cell> rest(List<Cell> cells, int row) {
    boolean figures =
        cells.stream().anyMatch(c -> c.row() == row - 1 && c.column() > 0 && c.value().isPresent());
    boolean alone =
        cells.stream().noneMatch(c -> c.row() == row && c.column() > 0 && !c.text().isEmpty());
    Optional<Cell> above = label(cells, row - 1);
    return figures && alone && above.isPresent()
        ? label(cells, row).filter(cell -> Wrapping.wraps(above.get().text(), cell.text()))
        : Optional.empty();
  }

  private static Optional<Cell> label(List<Cell> cells, int row) {
    return cells.stream()
        .filter(c -> c.row() == row && c.rowSpan() == 1 && c.column() == 0 && !c.text().isEmpty())
        .findFirst();
  }

  private static List<Cell> joined(List<Cell> cells, Cell rest) {
    List<Cell> joined = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.row() == rest.row() - 1 && cell.column() == 0) {
        String text = CellText.goesOn(cell.text(), rest.text());
        joined.add(with(cell, cell.row(), cell.rowSpan(), text));
      } else if (cell.row() != rest.row()) {
        boolean below = cell.row() > rest.row();
        boolean over = !below && cell.row() + cell.rowSpan() > rest.row();
        int span = cell.rowSpan() - (over ? 1 : 0);
        joined.add(with(cell, cell.row() - (below ? 1 : 0), span, cell.text()));
      }
    }
    return joined;
  }

  private static Cell with(Cell cell, int row, int rowSpan, String text) {
    return new Cell(
        row,
        cell.column(),
        rowSpan,
        cell.columnSpan(),
        text,
        cell.mark(),
        cell.value(),
        cell.region(),
        cell.confidence(),
        cell.note());
  }
}
