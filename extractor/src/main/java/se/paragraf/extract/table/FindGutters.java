package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The white strips that part the columns of a borderless table: stretches of x that no row with
 * several chunks puts ink on.
 *
 * <p>Rows of one chunk (titles, section rows, wrapped labels) may cross; so may a few leading rows,
 * where headers stand over several columns.
 */
final class FindGutters {

  /** Narrower white strips are chance. */
  private static final double NARROWEST_EM = 0.45;

  /** ... unless figures stand on both sides, row after row. */
  private static final double NARROWEST_OF_FIGURES_EM = 0.15;

  private static final int LEAST_FIGURE_ROWS = 3;

  /** Header rows that may stand across the columns. */
  private static final int MOST_HEADER_ROWS = 4;

  /** Of long tables this share of rows may cross a gutter (overlong labels, notes). */
  private static final double CROSSING_SHARE = 0.06;

  /** A column holds ink in at least this share of the rows. */
  private static final double LEAST_FILLED = 0.12;

  /** A white strip from {@code x0} to {@code x1}. */
  record Gutter(double x0, double x1) {
    double middle() {
      return (x0 + x1) / 2;
    }

    double width() {
      return x1 - x0;
    }
  }

  /**
   * @param rows of the table, top to bottom
   * @return left to right; none where the rows have no columns in common
   */
  List<Gutter> find(List<TextRow> rows) {
    List<TextRow> core = core(rows);
    if (core.size() < 2) {
      return List.of();
    }
    List<Gutter> best = List.of();
    int most = Math.min(MOST_HEADER_ROWS, core.size() - 2);
    for (int skipped = 0; skipped <= most; skipped++) {
      List<Gutter> found = gutters(core.subList(skipped, core.size()));
      if (found.size() > best.size()) {
        best = found;
      }
    }
    return best;
  }

  /**
   * Rows with figures beyond the first chunk and the heads above them, where there are enough of
   * them; else any of several chunks.
   */
  private static List<TextRow> core(List<TextRow> rows) {
    List<TextRow> several = rows.stream().filter(row -> row.chunks().size() >= 2).toList();
    List<TextRow> core = new ArrayList<>();
    int figures = 0;
    for (TextRow row : several) {
      boolean holds = row.chunks().stream().skip(1).anyMatch(Chunk::numeric);
      figures += holds ? 1 : 0;
      if (holds || figures == 0) {
        core.add(row);
      }
    }
    return figures >= 2 && figures * 2 >= several.size() ? core : several;
  }

  private static List<Gutter> gutters(List<TextRow> rows) {
    double em = median(rows.stream().mapToDouble(TextRow::fontSize).toArray());
    int mayCross = (int) (rows.size() * CROSSING_SHARE);
    List<Gutter> strips = strips(rows, mayCross);
    strips.removeIf(strip ->
        strip.width() < NARROWEST_OF_FIGURES_EM * em
            || (strip.width() < NARROWEST_EM * em && !partsFigures(strip, rows)));
    dropThinColumns(strips, rows);
    return strips;
  }

  /** Whether figures stand on both sides, row after row. */
  static boolean partsFigures(Gutter strip, List<TextRow> rows) {
    return rows.stream().filter(row -> partsFigures(strip, row)).count() >= LEAST_FIGURE_ROWS;
  }

  private static boolean partsFigures(Gutter strip, TextRow row) {
    List<Chunk> chunks = row.chunks();
    for (int i = 1; i < chunks.size(); i++) {
      if (chunks.get(i).box().centerX() > strip.middle()) {
        return chunks.get(i - 1).box().centerX() < strip.middle()
            && chunks.get(i - 1).numeric()
            && chunks.get(i).numeric();
      }
    }
    return false;
  }

  /** Stretches covered by at most {@code mayCross} rows, between the first and the last ink. */
  private static List<Gutter> strips(List<TextRow> rows, int mayCross) {
    List<double[]> events = new ArrayList<>();
    for (TextRow row : rows) {
      for (Chunk chunk : row.chunks()) {
        events.add(new double[] {chunk.x0(), 1});
        events.add(new double[] {Math.max(chunk.x0(), chunk.levelEnd()), -1});
      }
    }
    events.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(b[1], a[1]));
    List<Gutter> strips = new ArrayList<>();
    int open = 0;
    double start = Double.NaN;
    for (double[] event : events) {
      open += (int) event[1];
      if (open <= mayCross && Double.isNaN(start)) {
        start = event[0];
      } else if (open > mayCross && !Double.isNaN(start)) {
        strips.add(new Gutter(start, event[0]));
        start = Double.NaN;
      }
    }
    return strips;
  }

  /** Joins a column that hardly any row fills to its neighbour. */
  private static void dropThinColumns(List<Gutter> gutters, List<TextRow> rows) {
    int least = Math.max(rows.size() > 3 ? 2 : 1, (int) Math.ceil(rows.size() * LEAST_FILLED));
    for (int i = 0; i <= gutters.size() && !gutters.isEmpty(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : gutters.get(i - 1).middle();
      double to = i == gutters.size() ? Double.POSITIVE_INFINITY : gutters.get(i).middle();
      long filled =
          rows.stream()
              .filter(row ->
                  row.chunks().stream()
                      .anyMatch(c -> c.box().centerX() > from && c.box().centerX() < to))
              .count();
      if (filled < least && !headed(rows, from, to)) {
        gutters.remove(narrower(gutters, i));
        i = -1;
      }
    }
  }

  /** Whether a head of words stands over an empty column. */
  private static boolean headed(List<TextRow> rows, double from, double to) {
    List<TextRow> heads =
        rows.stream()
            .limit(MOST_HEADER_ROWS)
            .filter(row -> row.chunks().stream().skip(1).noneMatch(Chunk::numeric))
            .toList();
    for (int i = 0; i < heads.size(); i++) {
      TextRow row = heads.get(i);
      List<TextRow> lower = heads.subList(i + 1, heads.size());
      boolean head =
          row.chunks().stream()
              .filter(c -> c.x0() >= from && c.x1() <= to)
              .anyMatch(c -> lower.stream().noneMatch(under -> parts(under, c, row)));
      if (head) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether lower heads stand on both sides of a head that alone stands above them: it is theirs,
   * and heads no column between them.
   */
  private static boolean parts(TextRow under, Chunk head, TextRow row) {
    double middle = head.box().centerX();
    Chunk left = null;
    Chunk right = null;
    for (Chunk chunk : under.chunks()) {
      left = chunk.x1() <= middle ? chunk : left;
      right = right == null && chunk.x0() >= middle ? chunk : right;
    }
    return left != null && right != null && bare(left, head, row) && bare(right, head, row);
  }

  /** Whether nothing but the head stands over the lower one. */
  private static boolean bare(Chunk lower, Chunk head, TextRow row) {
    return row.chunks().stream()
        .noneMatch(c -> c != head && c.x0() < lower.x1() && c.x1() > lower.x0());
  }

  private static int narrower(List<Gutter> gutters, int column) {
    if (column == 0) {
      return 0;
    }
    if (column == gutters.size()) {
      return column - 1;
    }
    return gutters.get(column - 1).width() <= gutters.get(column).width() ? column - 1 : column;
  }

  static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
