package se.paragraf.corpus.typeset.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.corpus.typeset.table.InventedTable.Column;

/**
 * A cell of a table's head.
 *
 * @param column 0 is the corner
 */
record HeadCell(int row, int column, int rowSpan, int columnSpan, String text) {

  /** The head of a table, by row, then column; corner first. */
  static List<HeadCell> of(InventedTable table) {
    int depth = table.depth();
    List<HeadCell> cells = new ArrayList<>();
    cells.add(new HeadCell(0, 0, depth, 1, table.corner()));
    for (int row = 0; row < depth; row++) {
      int column = 0;
      while (column < table.columns().size()) {
        int end = column + 1;
        while (end < table.columns().size() && same(table.columns(), column, end, row)) {
          end++;
        }
        String text = table.columns().get(column).head().get(row);
        cells.add(new HeadCell(row, column + 1, 1, end - column, text));
        column = end;
      }
    }
    return cells;
  }

  /** Equal on this level and all above; the lowest level is never joined. */
  private static boolean same(List<Column> columns, int a, int b, int row) {
    return row + 1 < columns.get(a).head().size()
        && columns
            .get(a)
            .head()
            .subList(0, row + 1)
            .equals(columns.get(b).head().subList(0, row + 1));
  }

  /** The cells of one row. */
  static List<HeadCell> row(InventedTable table, int row) {
    return of(table).stream().filter(cell -> cell.row() == row).toList();
  }
}
