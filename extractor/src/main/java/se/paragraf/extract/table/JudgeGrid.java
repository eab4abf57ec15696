package se.paragraf.extract.table;

import java.util.List;
import java.util.Optional;

/** Tells tables from what only looks like one, and how sure that is. */
final class JudgeGrid {

  private static final double LEAST_FILLED = 0.25;

  /** Cells of a table hold fewer words than this on average, unless it is ruled. */
  private static final double MOST_WORDS_PER_CELL = 8;

  Optional<Double> ruled(Grid grid) {
    List<GridCell> full = grid.cells().stream().filter(cell -> !cell.empty()).toList();
    if (grid.rows() < 2 || grid.columns() < 2 || full.size() < 4 || filledRows(grid) < 2) {
      return Optional.empty();
    }
    if (full.size() < LEAST_FILLED * grid.cells().size()) {
      return Optional.empty();
    }
    return Optional.of(0.95);
  }

  Optional<Double> borderless(Grid grid) {
    List<GridCell> full = grid.cells().stream().filter(cell -> !cell.empty()).toList();
    if (grid.rows() < 2 || grid.columns() < 2 || full.size() < 4) {
      return Optional.empty();
    }
    long figures =
        full.stream()
            .filter(cell -> cell.column() > 0 && CellNumber.looksNumeric(cell.text()))
            .count();
    long beyond = full.stream().filter(cell -> cell.column() > 0).count();
    double share = figures / (double) Math.max(1, beyond);
    double words = full.stream().mapToInt(cell -> cell.words().size()).average().orElse(0);
    if (words > MOST_WORDS_PER_CELL || full.size() < LEAST_FILLED * grid.cells().size()) {
      return Optional.empty();
    }
    boolean wide = grid.columns() >= 3;
    if (share < (wide ? 0.4 : 0.6) || (!wide && grid.rows() < 3)) {
      return Optional.empty();
    }
    return Optional.of(0.8);
  }

  private static long filledRows(Grid grid) {
    return grid.cells().stream()
        .filter(cell -> !cell.empty())
        .map(GridCell::row)
        .distinct()
        .count();
  }
}
