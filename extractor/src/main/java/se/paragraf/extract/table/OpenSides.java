package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Word;

/**
 * Which neighbouring places of a skeleton are one cell: no line is drawn between them, and the text
 * agrees.
 */
final class OpenSides {

  /** A side counts as drawn when this share of it is. */
  private static final double DRAWN_SHARE = 0.7;

  /** Where no line parts the columns, one under some heads parts the rows. */
  private static final double DRAWN_SHARE_ALONE = 0.12;

  /** A border drawn along this share of its length was left out elsewhere on purpose. */
  private static final double ON_PURPOSE_SHARE = 0.5;

  /** Text that reaches this far over a border on both sides stands across it. */
  private static final double ACROSS_PT = 1.5;

  private final Skeleton loose;
  private final boolean[][] drawnRight;
  private final boolean[][] drawnBelow;
  private final List<List<TextRow>> rows = new ArrayList<>();
  private final List<List<List<TextRow>>> places = new ArrayList<>();

  OpenSides(Frame frame, Skeleton loose, List<Word> words) {
    this.loose = loose;
    int height = loose.rows();
    int width = loose.columns();
    this.drawnRight = new boolean[height][width];
    this.drawnBelow = new boolean[height][width];
    double[] xs = loose.xs();
    double[] ys = loose.ys();
    for (int c = 0; c + 1 < width; c++) {
      List<Rule> rules = near(frame.standing(), xs[c + 1]);
      for (int r = 0; r < height; r++) {
        drawnRight[r][c] = drawn(rules, ys[r], ys[r + 1]) >= DRAWN_SHARE;
      }
    }
    for (int r = 0; r + 1 < height; r++) {
      List<Rule> rules = near(frame.lying(), ys[r + 1]);
      for (int c = 0; c < width; c++) {
        drawnBelow[r][c] =
            drawn(rules, xs[c], xs[c + 1]) >= (width == 1 ? DRAWN_SHARE_ALONE : DRAWN_SHARE);
      }
    }
    readText(words);
  }

  private void readText(List<Word> words) {
    ReadTextRows readRows = new ReadTextRows();
    List<List<Word>> byRow = new ArrayList<>();
    List<List<List<Word>>> byPlace = new ArrayList<>();
    for (int r = 0; r < loose.rows(); r++) {
      byRow.add(new ArrayList<>());
      byPlace.add(new ArrayList<>());
      for (int c = 0; c < loose.columns(); c++) {
        byPlace.get(r).add(new ArrayList<>());
      }
    }
    for (Word word : words) {
      int r = RefineSkeleton.band(loose.ys(), (word.y0() + word.y1()) / 2);
      int c = RefineSkeleton.band(loose.xs(), (word.x0() + word.x1()) / 2);
      if (r >= 0 && c >= 0) {
        byRow.get(r).add(word);
        byPlace.get(r).get(c).add(word);
      }
    }
    byRow.forEach(row -> rows.add(readRows.read(row)));
    byPlace.forEach(row -> places.add(row.stream().map(readRows::read).toList()));
  }

  /** Rules on a border, by their start. */
  private static List<Rule> near(List<Rule> rules, double at) {
    return rules.stream()
        .filter(rule -> !rule.implied())
        .filter(rule -> Math.abs(rule.at() - at) <= BuildSkeleton.SAME_LINE_PT)
        .sorted(Comparator.comparingDouble(Rule::from))
        .toList();
  }

  /** Share of the interval that the rules cover. */
  private static double drawn(List<Rule> rules, double from, double to) {
    double covered = 0;
    double reached = from;
    for (Rule rule : rules) {
      double a = Math.max(reached, rule.from());
      double b = Math.min(to, rule.to());
      if (b > a) {
        covered += b - a;
        reached = b;
      }
    }
    return covered / Math.max(0.1, to - from);
  }

  /** Whether the place and its right neighbour are one cell. */
  boolean right(int row, int column) {
    if (drawnRight[row][column]) {
      return false;
    }
    double x = loose.xs()[column + 1];
    boolean across =
        rows.get(row).stream()
            .flatMap(line -> line.chunks().stream())
            .anyMatch(c -> c.x0() < x - ACROSS_PT && c.x1() > x + ACROSS_PT);
    if (across) {
      return true;
    }
    boolean bothFull =
        !places.get(row).get(column).isEmpty() && !places.get(row).get(column + 1).isEmpty();
    return !bothFull && onPurposeRight(column);
  }

  private boolean onPurposeRight(int column) {
    int drawn = 0;
    for (boolean[] row : drawnRight) {
      drawn += row[column] ? 1 : 0;
    }
    return drawn >= ON_PURPOSE_SHARE * drawnRight.length;
  }

  /** Whether the place and the one below are one cell. */
  boolean below(int row, int column) {
    if (drawnBelow[row][column]) {
      return false;
    }
    List<TextRow> upper = places.get(row).get(column);
    List<TextRow> lower = places.get(row + 1).get(column);
    if (upper.isEmpty() || lower.isEmpty()) {
      return true;
    }
    if (figuresMeet(upper, lower)) {
      return false;
    }
    return !rowsMeet(row) || Wrapping.wraps(last(upper), first(lower));
  }

  /** Whether in some column an undrawn border has figures on both sides: it parts rows. */
  private boolean rowsMeet(int row) {
    for (int c = 0; c < loose.columns(); c++) {
      if (!drawnBelow[row][c] && figuresMeet(places.get(row).get(c), places.get(row + 1).get(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean figuresMeet(List<TextRow> upper, List<TextRow> lower) {
    return !upper.isEmpty() && !lower.isEmpty() && last(upper).numeric() && first(lower).numeric();
  }

  private static Chunk last(List<TextRow> rows) {
    return rows.getLast().chunks().getLast();
  }

  private static Chunk first(List<TextRow> rows) {
    return rows.getFirst().chunks().getFirst();
  }
}
