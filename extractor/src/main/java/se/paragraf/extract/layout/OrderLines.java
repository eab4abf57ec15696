package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a page in reading order: columns of prose one after the other, everything else
 * row by row.
 *
 * <p>A recursive cut (XY-cut): where a gutter parts two columns that are both filled with prose,
 * left comes before right. A column of labels beside a column of values is no such case and stays
 * row by row.
 */
public final class OrderLines {

  /** A column of prose has at least this many lines. */
  private static final int FEWEST_LINES = 6;

  /** The gutter between columns of prose, points. */
  private static final double NARROWEST_GUTTER_PT = 9;

  /** Lines of prose fill at least this share of their column on average. */
  private static final double FILLED = 0.62;

  /** The same for columns whose lines stand on baselines of their own. */
  private static final double FILLED_UNPAIRED = 0.38;

  /** Rows of a form or table pair up more than this. */
  private static final double MOST_PAIRED = 0.6;

  private static final double SAME_ROW_PT = 1.2;

  /** Of the lines of a band no more than this share crosses the columns. */
  private static final double MOST_ACROSS = 0.25;

  /** Points of a list stand in from the titles above them by no more, points. */
  private static final long WIDEST_INDENT_PT = 45;

  private static final int FEWEST_TITLES = 2;

  /** Each column is at least this share of the block's width. */
  private static final double NARROWEST_COLUMN = 0.28;

  public PageLayout order(PageLayout page) {
    List<Line> ordered = new ArrayList<>(page.lines().size());
    order(new ArrayList<>(page.lines()), ordered, 0);
    return new PageLayout(
        page.number(), page.width(), page.height(), ordered, page.furniture(), page.rulings());
  }

  private static void order(List<Line> lines, List<Line> into, int depth) {
    if (depth < 4 && lines.size() >= 2 * FEWEST_LINES) {
      for (int[] band : bands(lines)) {
        List<Line> part = lines.subList(band[0], band[1]);
        orderBand(part, into, depth);
      }
    } else {
      byRows(lines, into);
    }
  }

  private static void orderBand(List<Line> band, List<Line> into, int depth) {
    double gutter = gutter(band, true);
    if (gutter > 0) {
      byColumns(band, gutter, into, depth);
      return;
    }
    for (List<Line> part : partsBesideLinesAcross(band)) {
      double own = gutter(part, true);
      if (own > 0) {
        byColumns(part, own, into, depth);
      } else {
        byRows(part, into);
      }
    }
  }

  private static void byColumns(List<Line> band, double gutter, List<Line> into, int depth) {
    order(new ArrayList<>(band.stream().filter(l -> l.x1() <= gutter).toList()), into, depth + 1);
    order(new ArrayList<>(band.stream().filter(l -> l.x1() > gutter).toList()), into, depth + 1);
  }

  /**
   * The parts of a band between the lines that reach a little over from one column into the next,
   * as titles do; each such run of lines is a part too. The band alone where the columns, or the
   * lines across them, are not to be told.
   */
  private static List<List<Line>> partsBesideLinesAcross(List<Line> band) {
    List<Double> gutters = gutters(band);
    List<List<Line>> parts = new ArrayList<>();
    boolean acrossBefore = false;
    int first = 0;
    for (int i = 0; i < band.size(); i++) {
      Line line = band.get(i);
      boolean across = gutters.stream().anyMatch(gutter -> isAcross(line, gutter));
      if (i > first && across != acrossBefore) {
        parts.add(band.subList(first, i));
        first = i;
      }
      acrossBefore = across;
    }
    parts.add(band.subList(first, band.size()));
    return parts;
  }

  /**
   * Left of where many lines begin that begin about the middle, and few run across: right beside
   * them, or left of the titles that stand out from them.
   */
  private static List<Double> gutters(List<Line> band) {
    double left = band.stream().mapToDouble(Line::x0).min().orElse(0);
    double right = band.stream().mapToDouble(Line::x1).max().orElse(0);
    double margin = NARROWEST_COLUMN * (right - left);
    TreeMap<Long, Integer> starts = new TreeMap<>();
    band.stream()
        .mapToDouble(Line::x0)
        .filter(x -> x > left + margin && x < right - margin)
        .forEach(x -> starts.merge(Math.round(x), 1, Integer::sum));
    return starts.entrySet().stream()
        .filter(start -> start.getValue() >= FEWEST_LINES)
        .map(start -> margin(start.getKey(), starts) - NARROWEST_GUTTER_PT)
        .filter(gutter -> crossing(band, gutter) <= MOST_ACROSS * band.size())
        .distinct()
        .toList();
  }

  /** Where titles begin, that stand out from the points of a list below them. */
  private static double margin(long start, TreeMap<Long, Integer> starts) {
    return starts.subMap(start - WIDEST_INDENT_PT, start).entrySet().stream()
        .filter(title -> title.getValue() >= FEWEST_TITLES)
        .mapToDouble(Map.Entry::getKey)
        .min()
        .orElse(start);
  }

  private static long crossing(List<Line> band, double gutter) {
    return band.stream().filter(line -> isAcross(line, gutter)).count();
  }

  private static boolean isAcross(Line line, double gutter) {
    return line.x0() < gutter && line.x1() > gutter;
  }

  private static void byRows(List<Line> lines, List<Line> into) {
    lines.stream()
        .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x0))
        .forEach(into::add);
  }

  /**
   * Runs of lines between those that cross the middle of the block; each run is looked at for
   * columns by itself.
   */
  private static List<int[]> bands(List<Line> lines) {
    lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::x0));
    double left = lines.stream().mapToDouble(Line::x0).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::x1).max().orElse(0);
    double low = left + (right - left) * NARROWEST_COLUMN;
    double high = right - (right - left) * NARROWEST_COLUMN;
    List<int[]> bands = new ArrayList<>();
    int start = 0;
    boolean crossing = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean crosses = lines.get(i).x0() < low && lines.get(i).x1() > high;
      if (i > start && crosses != crossing) {
        bands.add(new int[] {start, i});
        start = i;
      }
      crossing = crosses;
    }
    bands.add(new int[] {start, lines.size()});
    return bands;
  }

  /**
   * The middle of a gutter between two columns of prose, or 0.
   *
   * @param several whether what lies on a side may itself be two columns, as on a page of three
   */
  private static double gutter(List<Line> lines, boolean several) {
    double left = lines.stream().mapToDouble(Line::x0).min().orElse(0);
    double right = lines.stream().mapToDouble(Line::x1).max().orElse(0);
    List<Line> byEnd = lines.stream().sorted(Comparator.comparingDouble(Line::x1)).toList();
    double[] starts = startsFrom(byEnd);
    Columns columns = new Columns(left, right, several);
    for (int i = FEWEST_LINES - 1; i < byEnd.size() - FEWEST_LINES + 1; i++) {
      double end = byEnd.get(i).x1();
      double next = starts[i + 1];
      if (next - end >= NARROWEST_GUTTER_PT
          && columns.are(byEnd.subList(0, i + 1), byEnd.subList(i + 1, byEnd.size()))) {
        return (end + next) / 2;
      }
    }
    return 0;
  }

  /** At each index where the first of the lines from there on starts. */
  private static double[] startsFrom(List<Line> lines) {
    double[] starts = new double[lines.size()];
    double first = Double.POSITIVE_INFINITY;
    for (int i = lines.size() - 1; i >= 0; i--) {
      first = Math.min(first, lines.get(i).x0());
      starts[i] = first;
    }
    return starts;
  }

  /** Share of the lines that have a line of the other side on their baseline. */
  private static double paired(List<Line> one, List<Line> other) {
    TreeSet<Double> baselines =
        other.stream().map(Line::baseline).collect(Collectors.toCollection(TreeSet::new));
    long pairs =
        one.stream()
            .map(Line::baseline)
            .filter(baseline ->
                sameRow(baseline, baselines.floor(baseline))
                    || sameRow(baseline, baselines.ceiling(baseline)))
            .count();
    return (double) pairs / Math.min(one.size(), other.size());
  }

  private static boolean sameRow(double baseline, @Nullable Double nearest) {
    return nearest != null && Math.abs(baseline - nearest) <= SAME_ROW_PT;
  }

  /**
   * What a block is cut into.
   *
   * @param left edge of the block
   * @param right edge of the block
   * @param several whether a side may be two columns
   */
  private record Columns(double left, double right, boolean several) {

    /**
     * Whether both sides are columns of prose: filled, or at least with lines of their own that do
     * not pair up into rows.
     */
    boolean are(List<Line> one, List<Line> other) {
      double end = one.stream().mapToDouble(Line::x1).max().orElse(left);
      double start = other.stream().mapToDouble(Line::x0).min().orElse(right);
      double least = paired(one, other) < MOST_PAIRED ? FILLED_UNPAIRED : FILLED;
      return (prose(one, end - left, least) || areTwo(one))
          && (prose(other, right - start, least) || areTwo(other));
    }

    private boolean areTwo(List<Line> side) {
      return several && side.size() >= 2 * FEWEST_LINES && gutter(side, false) > 0;
    }

    private boolean prose(List<Line> column, double width, double least) {
      double filled = column.stream().mapToDouble(l -> l.x1() - l.x0()).average().orElse(0);
      return column.size() >= FEWEST_LINES
          && width >= NARROWEST_COLUMN * (right - left)
          && filled >= least * width;
    }
  }
}
