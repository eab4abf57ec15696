package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;

/**
 * Gives the part of a table that goes on from page to page the section row that the page break cut
 * off: a label alone, set like the section rows inside the part, as its page's first or last row.
 */
final class SectionRows {

  /** Section rows stand within this of the next row, in em. */
  private static final double GAP_EM = 3.6;

  private static final double SAME_LEFT_PT = 4;

  /** Sizes measured in a scan differ so much for one type. */
  private static final double SAME_SIZE_PT = 1.6;

  private final List<TextRow> around;

  /**
   * @param around rows of the page's text outside all grids, top to bottom, without its margins
   */
  SectionRows(List<TextRow> around) {
    this.around = around;
  }

  /**
   * @param headed whether the part begins with heads; then what stands above is its title
   */
  Grid extend(Grid grid, boolean headed) {
    Optional<GridCell> section =
        grid.cells().stream().filter(cell -> cell.row() > 0 && alone(grid, cell)).findFirst();
    if (section.isEmpty()) {
      return grid;
    }
    Grid extended = grid;
    List<TextRow> above = around.stream().filter(r -> r.baseline() < grid.box().y0()).toList();
    if (!headed
        && above.size() == 1
        && like(above.getFirst(), section.get())
        && near(above.getFirst().baseline(), grid.box().y0(), above.getFirst())) {
      extended = with(extended, above.getFirst(), 0);
    }
    List<TextRow> below = around.stream().filter(r -> r.baseline() > grid.box().y1()).toList();
    if (below.size() == 1
        && like(below.getFirst(), section.get())
        && near(grid.box().y1(), below.getFirst().baseline(), below.getFirst())) {
      extended = with(extended, below.getFirst(), extended.rows());
    }
    return extended;
  }

  /** Whether a label is all that stands in its row. */
  private static boolean alone(Grid grid, GridCell cell) {
    return cell.column() == 0
        && !cell.empty()
        && grid.row(cell.row()).stream().allMatch(other -> other == cell || other.empty());
  }

  private static boolean like(TextRow row, GridCell section) {
    Chunk label = new Chunk(section.words());
    Chunk found = row.chunks().getFirst();
    return row.chunks().size() == 1
        && Math.abs(found.x0() - label.x0()) <= SAME_LEFT_PT
        && Math.abs(found.fontSize() - label.fontSize()) <= SAME_SIZE_PT
        && found.bold() == label.bold();
  }

  private static boolean near(double upper, double lower, TextRow row) {
    return lower - upper <= GAP_EM * row.fontSize();
  }

  private static Grid with(Grid grid, TextRow row, int at) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      cells.add(cell.row() >= at ? cell.at(cell.row() + 1, cell.column()) : cell);
    }
    cells.add(new GridCell(at, 0, 1, 1, row.chunks().getFirst().words()));
    for (int column = 1; column < grid.columns(); column++) {
      cells.add(new GridCell(at, column, 1, 1, List.of()));
    }
    Box box = grid.box().union(row.box());
    return new Grid(box, grid.rows() + 1, grid.columns(), cells);
  }
}
