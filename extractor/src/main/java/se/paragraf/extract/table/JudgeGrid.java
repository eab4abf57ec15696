package se.paragraf.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells tables from what only looks like one, and how sure that is. */
final class JudgeGrid {

  /** Share of the cells of a table that hold something. */
  private static final double LEAST_FILLED = 0.25;

  private static final int LEAST_CELLS = 4;

  /** Cells of a table without lines hold fewer words than this on average. */
  private static final double MOST_WORDS_PER_CELL = 8;

  /** Share of figures among the cells beyond the first column of a table without lines. */
  private static final double LEAST_FIGURES = 0.4;

  /** ... of two columns only. */
  private static final double LEAST_FIGURES_OF_TWO = 0.6;

  /** A running head has few figures beside dates and page numbers, and few rows. */
  private static final double LEAST_FIGURES_IN_MARGIN = 0.8;

  private static final int LEAST_ROWS_IN_MARGIN = 3;

  /** Page heads end above, page feet begin below these shares of the page's height. */
  private static final double HEAD_ZONE = 0.155;

  private static final double FOOT_ZONE = 0.87;

  private static final int LEAST_BOXED_ROWS = 3;
  private static final int MOST_HEAD_WORDS = 6;
  static final double RULED = 0.95;
  private static final double BOXED = 0.85;
  private static final double BORDERLESS = 0.8;

  private final double pageHeight;
  private final Predicate<Grid> ofWords;

  /** For grids of which nothing around them is known. */
  JudgeGrid(double pageHeight) {
    this(pageHeight, grid -> false);
  }

  /**
   * @param ofWords whether a grid without standing lines is a table though it has few figures
   */
  JudgeGrid(double pageHeight, Predicate<Grid> ofWords) {
    this.pageHeight = pageHeight;
    this.ofWords = ofWords;
  }

  /**
   * @param standing whether lines part its columns
   */
  Optional<Double> ruled(Grid grid, boolean standing) {
    if (!standing) {
      return borderless(grid).map(sure -> (RULED + sure) / 2);
    }
    List<GridCell> full = full(grid);
    boolean table =
        grid.rows() >= 2
            && grid.columns() >= 2
            && full.size() >= LEAST_CELLS
            && full.size() >= LEAST_FILLED * grid.cells().size()
            && rowsOfSeveral(full) >= 2
            && !FormLike.is(grid);
    return table ? Optional.of(RULED) : Optional.empty();
  }

  /**
   * One column in a box: a head and rows parted by lines. A box around text has no head, a notice
   * no rows.
   */
  Optional<Double> boxed(Grid grid) {
    List<GridCell> full = full(grid);
    boolean table =
        grid.columns() == 1
            && full.size() >= LEAST_BOXED_ROWS
            && full.size() == grid.rows()
            && full.getFirst().bold()
            && full.getFirst().words().size() <= MOST_HEAD_WORDS
            && full.stream().skip(1).noneMatch(GridCell::bold)
            && !FormLike.is(grid);
    return table ? Optional.of(BOXED) : Optional.empty();
  }

  Optional<Double> borderless(Grid grid) {
    List<GridCell> full = full(grid);
    double words = full.stream().mapToInt(cell -> cell.words().size()).average().orElse(0);
    boolean wide = grid.columns() >= 3;
    boolean table =
        grid.rows() >= (wide ? 2 : 3)
            && grid.columns() >= 2
            && full.size() >= LEAST_CELLS
            && full.size() >= LEAST_FILLED * grid.cells().size()
            && (!inMargin(grid) || endsThere(grid, full))
            && !FormLike.is(grid)
            && ((words <= MOST_WORDS_PER_CELL
                    && figures(full) >= (wide ? LEAST_FIGURES : LEAST_FIGURES_OF_TWO))
                || ofWords.test(grid));
    return table ? Optional.of(BORDERLESS) : Optional.empty();
  }

  /** Rows with several cells that hold something; a strip of boxes to fill in has one. */
  private static long rowsOfSeveral(List<GridCell> full) {
    return full.stream()
        .flatMapToInt(cell -> IntStream.range(cell.row(), cell.row() + cell.rowSpan()))
        .boxed()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .filter(cells -> cells > 1)
        .count();
  }

  private static List<GridCell> full(Grid grid) {
    return grid.cells().stream().filter(cell -> !cell.empty()).toList();
  }

  /** Share of figures beyond the first column. */
  private static double figures(List<GridCell> full) {
    List<String> beyond =
        full.stream().filter(cell -> cell.column() > 0).map(GridCell::text).toList();
    long figures =
        beyond.stream()
            .filter(text -> CellNumber.looksNumeric(text) && !FormLike.countsNothing(text))
            .count();
    return figures / (double) Math.max(1, beyond.size());
  }

  /** Whether what stands in the page's margin is the end of a table and no running head. */
  private static boolean endsThere(Grid grid, List<GridCell> full) {
    return grid.rows() >= LEAST_ROWS_IN_MARGIN
        && grid.columns() >= LEAST_ROWS_IN_MARGIN
        && figures(full) >= LEAST_FIGURES_IN_MARGIN;
  }

  private boolean inMargin(Grid grid) {
    return grid.box().y1() <= HEAD_ZONE * pageHeight || grid.box().y0() >= FOOT_ZONE * pageHeight;
  }
}
