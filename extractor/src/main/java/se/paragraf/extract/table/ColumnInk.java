package se.paragraf.extract.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.table.FitHeadLine.Head;

/**
 * Where the figures below a head begin and end, column by column.
 *
 * @param lefts where the ink of each column begins at the earliest; points
 * @param rights where it ends at the latest
 * @param headedLefts where the ink begins when heads of one column each are counted with it
 * @param headedRights where it ends then
 */
record ColumnInk(double[] lefts, double[] rights, double[] headedLefts, double[] headedRights) {

  ColumnInk(double[] lefts, double[] rights) {
    this(lefts, rights, lefts, rights);
  }

  /** White space between the figures of a cell and its edge, usually, in points. */
  private static final double PADDING_PT = 4;

  /**
   * A column without figures from the row on stands where its own head right above does; empty
   * where it has none either.
   */
  static Optional<ColumnInk> below(Grid grid, int head) {
    double[] lefts = new double[grid.columns()];
    double[] rights = new double[grid.columns()];
    Arrays.fill(lefts, Double.POSITIVE_INFINITY);
    Arrays.fill(rights, Double.NEGATIVE_INFINITY);
    List<GridCell> own =
        grid.cells().stream().filter(cell -> cell.columnSpan() == 1 && !cell.empty()).toList();
    own.stream().filter(cell -> cell.row() >= head).forEach(cell -> add(cell, lefts, rights));
    double[] figures = lefts.clone();
    own.stream()
        .filter(cell -> cell.row() + cell.rowSpan() == head)
        .filter(cell -> cell.column() > 0 && !Double.isFinite(figures[cell.column()]))
        .forEach(cell -> add(cell, lefts, rights));
    boolean whole = Arrays.stream(lefts).allMatch(Double::isFinite);
    return whole ? Optional.of(new ColumnInk(lefts, rights)) : Optional.empty();
  }

  private static void add(GridCell cell, double[] lefts, double[] rights) {
    Box ink = ink(cell);
    lefts[cell.column()] = Math.min(lefts[cell.column()], ink.x0());
    rights[cell.column()] = Math.max(rights[cell.column()], ink.x1());
  }

  /** Raised marks hang in the margin. */
  private static Box ink(GridCell cell) {
    List<Box> level = cell.words().stream().filter(word -> !word.raised()).map(Box::of).toList();
    return level.isEmpty() ? Box.aroundWords(cell.words()) : Box.around(level);
  }

  /** The same below these heads of one column each. */
  ColumnInk under(List<Head> heads) {
    double[] from = lefts.clone();
    double[] to = rights.clone();
    for (Head head : heads) {
      Box box = Box.aroundWords(head.words());
      from[head.first()] = Math.min(from[head.first()], box.x0());
      to[head.first()] = Math.max(to[head.first()], box.x1());
    }
    return new ColumnInk(lefts, rights, from, to);
  }

  int columns() {
    return lefts.length;
  }

  /** How heads stand over columns of one width each. */
  enum Side {
    RIGHT,
    LEFT,
    MIDDLE
  }

  /** How far the text is from the column's side, or from its middle, in points. */
  double misfit(double x0, double x1, int column, Side side) {
    double off =
        switch (side) {
          case RIGHT -> x1 - rights[column];
          case LEFT -> x0 - lefts[column];
          case MIDDLE -> (x0 + x1 - lefts[column] - rights[column]) / 2;
        };
    return Math.abs(off) + overhang(x0, column);
  }

  /**
   * How far the text is from where the head of these columns would stand, in points: in the middle
   * over their ink, alone or with their own heads, or over their cells, or, over one column, flush
   * with a side of it.
   */
  double misfit(double x0, double x1, int first, int last) {
    double middle = (x0 + x1) / 2;
    double least =
        Math.min(
            Math.abs(middle - (lefts[first] + rights[last]) / 2),
            Math.abs(middle - (cellsLeft(first) + rights[last]) / 2 - PADDING_PT / 2));
    if (first == last) {
      least = Math.min(least, Math.abs(x1 - rights[first]));
      least = Math.min(least, Math.abs(x0 - lefts[first]));
    } else {
      least = Math.min(least, Math.abs(middle - (headedLefts[first] + headedRights[last]) / 2));
    }
    return least + overhang(x0, first);
  }

  /** How far the text reaches into the column before, in points. */
  private double overhang(double x0, int first) {
    return first > 1 ? Math.max(0, rights[first - 1] - x0) : 0;
  }

  /** Where the cells of a column of figures set to the right begin. */
  private double cellsLeft(int column) {
    if (column > 1) {
      return rights[column - 1] + PADDING_PT / 2;
    }
    double pitch = columns() > 2 ? (rights[columns() - 1] - rights[1]) / (columns() - 2) : 0;
    return columns() > 2 ? rights[1] - pitch + PADDING_PT / 2 : lefts[column];
  }
}
