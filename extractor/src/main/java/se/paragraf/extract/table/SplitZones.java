package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a page to zones that are read one after the other: columns of running text apart, what
 * stands across them by itself. A table is never cut: only running text shows that there are
 * columns.
 */
final class SplitZones {

  /** Columns of text hold at least this many lines. */
  private static final int LEAST_LINES = 6;

  /** Share of the fuller side's lines that may run across the gap between columns. */
  private static final double CROSSING_SHARE = 0.5;

  /** Pages have at most this many columns, to the power of two. */
  private static final int DEEPEST = 2;

  /** A band is columns of text when this share of one side's rows is running text. */
  private static final double PROSE_SHARE = 0.5;

  /**
   * @param rows of the page, top to bottom
   * @param width of the page, points
   */
  List<List<TextRow>> split(List<TextRow> rows, double width) {
    return split(rows, 0, width, 0);
  }

  private List<List<TextRow>> split(List<TextRow> rows, double from, double to, int depth) {
    double between = depth < DEEPEST ? cut(rows, from, to) : Double.NaN;
    double cut =
        Double.isNaN(between) && depth < DEEPEST ? TextBesideTable.cut(rows, from, to) : between;
    if (Double.isNaN(cut)) {
      return rows.isEmpty() ? List.of() : List.of(rows);
    }
    List<List<TextRow>> zones = new ArrayList<>();
    List<TextRow> across = new ArrayList<>();
    List<TextRow> beside = new ArrayList<>();
    for (TextRow row : rows) {
      if (TextBesideTable.crosses(row, cut)) {
        flush(beside, across, cut, zones, new double[] {from, to, depth});
        across.add(row);
      } else {
        beside.add(row);
      }
    }
    flush(beside, across, cut, zones, new double[] {from, to, depth});
    if (!across.isEmpty()) {
      zones.add(List.copyOf(across));
    }
    return zones;
  }

  /** Ends a band of rows without text across the cut. */
  private void flush(
      List<TextRow> beside,
      List<TextRow> across,
      double cut,
      List<List<TextRow>> zones,
      double[] frame) {
    List<TextRow> left = side(beside, cut, true);
    List<TextRow> right = side(beside, cut, false);
    if (prose(left) || prose(right)) {
      if (!across.isEmpty()) {
        zones.add(List.copyOf(across));
        across.clear();
      }
      int depth = (int) frame[2] + 1;
      zones.addAll(split(left, frame[0], cut, depth));
      zones.addAll(split(right, cut, frame[1], depth));
    } else {
      across.addAll(beside);
    }
    beside.clear();
  }

  private static boolean prose(List<TextRow> rows) {
    long lines =
        rows.stream()
            .filter(row -> row.chunks().size() == 1 && Prose.line(row.chunks().getFirst()))
            .count();
    return lines >= 3 && lines >= PROSE_SHARE * rows.size();
  }

  private static List<TextRow> side(List<TextRow> rows, double cut, boolean left) {
    List<TextRow> side = new ArrayList<>();
    for (TextRow row : rows) {
      List<Chunk> chunks = TextBesideTable.side(row, cut, left);
      if (!chunks.isEmpty()) {
        side.add(new TextRow(chunks.getFirst().baseline(), chunks));
      }
    }
    return side;
  }

  /** The x that fewest lines of running text cross, with columns of text on both sides; or NaN. */
  private static double cut(List<TextRow> rows, double from, double to) {
    List<Chunk> prose =
        rows.stream().flatMap(row -> row.chunks().stream()).filter(Prose::line).toList();
    if (prose.size() < 2 * LEAST_LINES) {
      return Double.NaN;
    }
    double best = Double.NaN;
    int fewest = Integer.MAX_VALUE;
    for (double x = from + 0.2 * (to - from); x <= to - 0.2 * (to - from); x += 2) {
      int left = 0;
      int right = 0;
      for (Chunk line : prose) {
        left += line.x1() <= x + 1 ? 1 : 0;
        right += line.x0() >= x - 1 ? 1 : 0;
      }
      int crossing = prose.size() - left - right;
      if (Math.min(left, right) >= LEAST_LINES
          && crossing <= CROSSING_SHARE * Math.max(left, right)
          && crossing < fewest) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }
}
