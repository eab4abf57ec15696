package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/** Reads the bones of a table off a frame of lines. */
final class BuildSkeleton {

  /** Lines nearer than this are one (double lines, borders drawn once per neighbour). */
  static final double SAME_LINE_PT = 3.6;

  /** More columns or rows than any table that people read on paper. */
  private static final int MOST_LINES = 400;

  private final List<Word> words;

  /**
   * @param words upright ones in and around the frame
   */
  BuildSkeleton(List<Word> words) {
    this.words = words;
  }

  /** Returns a skeleton of one cell where the frame is too large to be a table. */
  Skeleton build(Frame frame) {
    Box box = frame.box();
    double[] xs = borders(frame.standing(), box.x0(), box.x1(), box);
    double[] ys = borders(frame.lying(), box.y0(), box.y1(), box);
    if (xs.length > MOST_LINES || ys.length > MOST_LINES) {
      return single(box);
    }
    ys = withoutEmptyBands(ys, box);
    int rows = ys.length - 1;
    int columns = xs.length - 1;
    Groups groups = new Groups(rows * columns);
    Skeleton loose = new Skeleton(xs, ys, new int[rows][columns]);
    OpenSides sides = new OpenSides(frame, loose, words);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (c + 1 < columns && sides.right(r, c)) {
          groups.join(r * columns + c, r * columns + c + 1);
        }
        if (r + 1 < rows && sides.below(r, c)) {
          groups.join(r * columns + c, (r + 1) * columns + c);
        }
      }
    }
    return new Skeleton(xs, ys, rectangles(groups, rows, columns));
  }

  private static Skeleton single(Box box) {
    return new Skeleton(
        new double[] {box.x0(), box.x1()}, new double[] {box.y0(), box.y1()}, new int[1][1]);
  }

  /** Positions of the lines, and the ends of the frame where text stands beyond the last line. */
  private double[] borders(List<Rule> rules, double first, double last, Box box) {
    if (rules.isEmpty()) {
      return new double[] {first, last};
    }
    double[] at = rules.stream().mapToDouble(Rule::at).sorted().toArray();
    List<Double> borders = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= at.length; i++) {
      if (i == at.length || at[i] - at[i - 1] > SAME_LINE_PT) {
        borders.add((at[start] + at[i - 1]) / 2);
        start = i;
      }
    }
    boolean lying = rules.getFirst().horizontal();
    if (borders.getFirst() - first > SAME_LINE_PT
        && holdsText(first, borders.getFirst(), lying, box)) {
      borders.addFirst(first);
    }
    if (last - borders.getLast() > SAME_LINE_PT && holdsText(borders.getLast(), last, lying, box)) {
      borders.addLast(last);
    }
    return borders.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private boolean holdsText(double from, double to, boolean lying, Box box) {
    Box band =
        lying ? new Box(box.x0(), from, box.x1(), to) : new Box(from, box.y0(), to, box.y1());
    return words.stream().anyMatch(band::holdsCenter);
  }

  /** Two lines with less than a line of type between them and no text are one. */
  private double[] withoutEmptyBands(double[] ys, Box box) {
    List<Double> kept = new ArrayList<>();
    for (double y : ys) {
      boolean narrow = !kept.isEmpty() && y - kept.getLast() < 1.6 * SAME_LINE_PT;
      if (narrow && !holdsText(kept.getLast(), y, true, box)) {
        continue;
      }
      kept.add(y);
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Groups that are no rectangles fall apart into their places. */
  private static int[][] rectangles(Groups groups, int rows, int columns) {
    int[][] owner = new int[rows][columns];
    int[][] extent = new int[rows * columns][];
    for (int i = 0; i < rows * columns; i++) {
      int row = i / columns;
      int column = i % columns;
      int group = groups.of(i);
      owner[row][column] = group;
      if (extent[group] == null) {
        extent[group] = new int[] {row, column, row, column, 0};
      }
      int[] e = extent[group];
      e[0] = Math.min(e[0], row);
      e[1] = Math.min(e[1], column);
      e[2] = Math.max(e[2], row);
      e[3] = Math.max(e[3], column);
      e[4]++;
    }
    for (int i = 0; i < rows * columns; i++) {
      int[] e = extent[groups.of(i)];
      if ((e[2] - e[0] + 1) * (e[3] - e[1] + 1) != e[4]) {
        owner[i / columns][i % columns] = i;
      }
    }
    return owner;
  }
}
