package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/**
 * A table as rows and columns of words.
 *
 * @param box where it stands
 * @param cells by row, then column; they fill the grid without overlap
 */
public record Grid(Box box, int rows, int columns, List<GridCell> cells) {

  public Grid {
    List<GridCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    cells = List.copyOf(sorted);
  }

  List<GridCell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  List<Word> words() {
    return cells.stream().flatMap(cell -> cell.words().stream()).toList();
  }

  /** The same without rows and columns that hold no text and were not drawn as such. */
  Grid withoutRows(List<Integer> dropped) {
    List<GridCell> kept = new ArrayList<>();
    for (GridCell cell : cells) {
      int span = 0;
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        span += dropped.contains(r) ? 0 : 1;
      }
      int above = (int) dropped.stream().filter(r -> r < cell.row()).count();
      if (span > 0) {
        kept.add(
            new GridCell(cell.row() - above, cell.column(), span, cell.columnSpan(), cell.words()));
      }
    }
    return new Grid(box, rows - dropped.size(), columns, kept);
  }

  /** The same without the given columns. */
  Grid withoutColumns(List<Integer> dropped) {
    List<GridCell> kept = new ArrayList<>();
    for (GridCell cell : cells) {
      int span = 0;
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        span += dropped.contains(c) ? 0 : 1;
      }
      int left = (int) dropped.stream().filter(c -> c < cell.column()).count();
      if (span > 0) {
        kept.add(
            new GridCell(cell.row(), cell.column() - left, cell.rowSpan(), span, cell.words()));
      }
    }
    return new Grid(box, rows, columns - dropped.size(), kept);
  }
}
