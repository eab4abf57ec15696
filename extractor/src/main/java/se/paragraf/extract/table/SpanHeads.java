package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.layout.Box;

/**
 * Lets head cells reach over all the columns they stand for: text set in the middle over several
 * columns, or over a line that runs along them, touches few of them itself.
 */
final class SpanHeads {

  /** The middle of a head is the middle of its columns within this, in em. */
  private static final double MIDDLE_EM = 0.7;

  /** ... or within this share of what the columns measure. */
  private static final double MIDDLE_SHARE = 0.06;

  /** A line under a head lies within this below its baseline, in em. */
  private static final double LINE_BELOW_EM = 1.2;

  private final Grid grid;
  private final List<Rule> rules;
  private final double[] lefts;
  private final double[] rights;

  private SpanHeads(Grid grid, List<Rule> rules) {
    this.grid = grid;
    this.rules = rules;
    this.lefts = new double[grid.columns()];
    this.rights = new double[grid.columns()];
    Arrays.fill(lefts, Double.POSITIVE_INFINITY);
    Arrays.fill(rights, Double.NEGATIVE_INFINITY);
    for (GridCell cell : grid.cells()) {
      if (cell.columnSpan() == 1 && !cell.empty()) {
        Box ink = Box.aroundWords(cell.words());
        lefts[cell.column()] = Math.min(lefts[cell.column()], ink.x0());
        rights[cell.column()] = Math.max(rights[cell.column()], ink.x1());
      }
    }
  }

  /**
   * @param rules that lie around the table, horizontal or not
   */
  static Grid span(Grid grid, List<Rule> rules) {
    int head = new ReadHeader().count(grid);
    SpanHeads spans = new SpanHeads(grid, rules);
    Grid spanned = grid;
    for (int row = 0; row + 1 < head; row++) {
      Grid wider = spans.row(spanned, row);
      spanned = alike(wider.row(row)) ? wider : spanned;
    }
    return spanned;
  }

  /** Heads of the same words stand over as many columns each. */
  private static boolean alike(List<GridCell> row) {
    Map<String, Integer> spans = new HashMap<>();
    for (GridCell cell : row) {
      Integer span = cell.empty() ? null : spans.put(cell.text(), cell.columnSpan());
      if (span != null && span != cell.columnSpan()) {
        return false;
      }
    }
    return true;
  }

  private Grid row(Grid before, int row) {
    List<GridCell> cells = new ArrayList<>(before.row(row));
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cell.empty() || cell.column() == 0 || cell.rowSpan() > 1) {
        continue;
      }
      int first = i;
      while (first > 0 && free(cells.get(first - 1))) {
        first--;
      }
      int last = i;
      while (last + 1 < cells.size() && free(cells.get(last + 1))) {
        last++;
      }
      int least = cells.get(first).column();
      int most = cells.get(last).column() + cells.get(last).columnSpan() - 1;
      boolean groups = cells.stream().anyMatch(other -> !other.empty() && other.columnSpan() > 1);
      Optional<int[]> range =
          range(before, cell, least, most)
              .or(() -> groups ? betweenBorders(before, cell, least, most) : Optional.empty());
      if (range.isPresent()) {
        i = widen(cells, i, range.get());
      }
    }
    List<GridCell> all = new ArrayList<>(cells);
    before.cells().stream().filter(cell -> cell.row() != row).forEach(all::add);
    return new Grid(before.box(), before.rows(), before.columns(), all);
  }

  private static boolean free(GridCell cell) {
    return cell.empty() && cell.column() > 0 && cell.rowSpan() == 1;
  }

  /** Replaces the cell and the empty ones in the range by one; returns its index. */
  private static int widen(List<GridCell> cells, int at, int[] range) {
    GridCell cell = cells.get(at);
    cells.removeIf(
        other -> other != cell && other.column() >= range[0] && other.column() <= range[1]);
    int index = cells.indexOf(cell);
    cells.set(index, new GridCell(cell.row(), range[0], 1, range[1] - range[0] + 1, cell.words()));
    return index;
  }

  /** The columns a head stands for, first and last; empty when they are those it touches. */
  private Optional<int[]> range(Grid before, GridCell cell, int least, int most) {
    int own = cell.column();
    int end = own + cell.columnSpan() - 1;
    if (least == own && most == end) {
      return Optional.empty();
    }
    Optional<int[]> lined = lined(cell, least, most);
    if (lined.isPresent()) {
      return lined;
    }
    Box ink = Box.aroundWords(cell.words());
    double em = cell.words().getFirst().fontSize();
    int[] best = null;
    for (int a = least; a <= own; a++) {
      for (int b = end; b <= most; b++) {
        boolean larger = best == null || b - a > best[1] - best[0];
        if (larger && headed(before, cell.row(), a, b) && middle(ink, a, b, em)) {
          best = new int[] {a, b};
        }
      }
    }
    return Optional.ofNullable(best).filter(found -> found[1] - found[0] + 1 > cell.columnSpan());
  }

  /**
   * All columns around a head that nothing else heads, in a row of heads over several columns, when
   * it is in the middle of what may be their borders: these run somewhere between the ink of two
   * columns.
   */
  private Optional<int[]> betweenBorders(Grid before, GridCell cell, int first, int last) {
    boolean amid = first < cell.column() && cell.column() + cell.columnSpan() - 1 < last;
    if (!amid || !headed(before, cell.row(), first, last)) {
      return Optional.empty();
    }
    Box ink = Box.aroundWords(cell.words());
    double slack = MIDDLE_EM * cell.words().getFirst().fontSize();
    double left = rights[first - 1];
    double right = last + 1 < lefts.length ? lefts[last + 1] : rights[last];
    boolean middle =
        ink.centerX() >= (left + rights[last]) / 2 - slack
            && ink.centerX() <= (lefts[first] + right) / 2 + slack;
    return middle ? Optional.of(new int[] {first, last}) : Optional.empty();
  }

  private boolean middle(Box ink, int first, int last, double em) {
    double left = Arrays.stream(lefts, first, last + 1).min().orElse(0);
    double right = Arrays.stream(rights, first, last + 1).max().orElse(0);
    double slack = Math.max(MIDDLE_EM * em, MIDDLE_SHARE * (right - left));
    return ink.x0() >= left - slack
        && ink.x1() <= right + slack
        && Math.abs((left + right) / 2 - ink.centerX()) <= slack;
  }

  /** Whether every column has a head of its own below the row. */
  private static boolean headed(Grid grid, int row, int first, int last) {
    for (int column = first; column <= last; column++) {
      int wanted = column;
      boolean found =
          grid.row(row + 1).stream()
              .anyMatch(cell ->
                  !cell.empty()
                      && cell.column() <= wanted
                      && wanted < cell.column() + cell.columnSpan());
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** The columns over which a line runs right below the head, where it ends on both sides. */
  private Optional<int[]> lined(GridCell cell, int least, int most) {
    Box ink = Box.aroundWords(cell.words());
    double em = cell.words().getFirst().fontSize();
    double baseline = cell.words().getFirst().baseline();
    for (Rule rule : rules) {
      boolean below =
          rule.horizontal()
              && rule.at() > baseline
              && rule.at() - baseline <= LINE_BELOW_EM * em
              && rule.from() <= ink.x0() + 1
              && rule.to() >= ink.x1() - 1
              && rule.length() < 0.95 * (grid.box().width() - (rights[0] - lefts[0]));
      if (!below) {
        continue;
      }
      int a = cell.column();
      int b = cell.column() + cell.columnSpan() - 1;
      while (a > least && center(a - 1) > rule.from()) {
        a--;
      }
      while (b < most && center(b + 1) < rule.to()) {
        b++;
      }
      return b - a + 1 > cell.columnSpan() ? Optional.of(new int[] {a, b}) : Optional.empty();
    }
    return Optional.empty();
  }

  private double center(int column) {
    return (lefts[column] + rights[column]) / 2;
  }
}
