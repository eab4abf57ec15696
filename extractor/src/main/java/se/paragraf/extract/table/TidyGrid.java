package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Takes out rows and columns that no cell needs. */
final class TidyGrid {

  private TidyGrid() {}

  static Grid tidy(Grid grid) {
    Grid fewerRows = grid.withoutRows(idle(grid, true));
    return fewerRows.withoutColumns(idle(fewerRows, false));
  }

  /** Rows or columns where every cell is empty or goes on into a neighbour. */
  private static List<Integer> idle(Grid grid, boolean rows) {
    int count = rows ? grid.rows() : grid.columns();
    boolean[] needed = new boolean[count];
    for (GridCell cell : grid.cells()) {
      int span = rows ? cell.rowSpan() : cell.columnSpan();
      if (!cell.empty() && span == 1) {
        needed[rows ? cell.row() : cell.column()] = true;
      }
    }
    for (GridCell cell : grid.cells()) {
      markLast(cell, rows, needed);
    }
    List<Integer> idle = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (!needed[i]) {
        idle.add(i);
      }
    }
    return idle;
  }

  /** A spanning cell with text keeps at least one of its rows or columns. */
  private static void markLast(GridCell cell, boolean rows, boolean[] needed) {
    int from = rows ? cell.row() : cell.column();
    int span = rows ? cell.rowSpan() : cell.columnSpan();
    if (cell.empty() || span == 1) {
      return;
    }
    for (int i = from; i < from + span; i++) {
      if (needed[i]) {
        return;
      }
    }
    needed[from] = true;
  }
}
