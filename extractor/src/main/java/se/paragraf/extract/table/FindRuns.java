package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of text rows that share white strips: tables without lines, as far as white space tells. */
final class FindRuns {

  /** Narrower strips are chance; those between words are none, since words make chunks. */
  private static final double NARROWEST_STRIP_EM = 0.2;

  /** Rows of one table follow each other within this distance, in em. */
  private static final double FARTHEST_EM = 3.2;

  /** Lines of one label follow each other within this, in em. */
  private static final double LABEL_LEADING_EM = 1.4;

  /** Lines of one cell begin below each other within this, in em. */
  private static final double FLUSH_EM = 0.2;

  /** Figures in the middle beside a label of two lines stand within this of both, in em. */
  private static final double STAGGERED_EM = 1.0;

  /** ... or no farther than rows, but for rounding. */
  private static final double SAME_PITCH = 1.03;

  /** Rows of one chunk (section rows, wrapped labels) that may follow each other inside a table. */
  private static final int MOST_SINGLE_ROWS = 4;

  /** A row this much of the zone's width, set as running text, ends a table. */
  private static final double PROSE_WIDTH = 0.55;

  /** Bullets and item numbers hang on the text after them. */
  private static final Pattern ITEM =
      Pattern.compile(
          "[\\u2022\\u25CF\\u25AA\\u25E6\\u2013\\u2212*o\\u00B7-]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z][.)]");

  /**
   * @param rows of a zone, top to bottom
   * @return runs, top to bottom; each of at least two rows with several chunks
   */
  List<List<TextRow>> find(List<TextRow> rows) {
    double width =
        rows.stream().mapToDouble(TextRow::x1).max().orElse(0)
            - rows.stream().mapToDouble(TextRow::x0).min().orElse(0);
    List<List<TextRow>> runs = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      if (!parted(rows.get(i)) || DescribeTable.numberedCaption(rows.get(i))) {
        i++;
        continue;
      }
      int end = extend(rows, i, width);
      List<TextRow> run = rows.subList(i, end);
      if (run.stream().filter(FindRuns::parted).count() >= 2) {
        runs.add(List.copyOf(run));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** Whether the row has several chunks, not counting a bullet. */
  static boolean parted(TextRow row) {
    int chunks = row.chunks().size();
    boolean item = chunks > 1 && ITEM.matcher(row.chunks().getFirst().text()).matches();
    return chunks - (item ? 1 : 0) >= 2;
  }

  /** Index after the last row of the run that starts at {@code start}. */
  private static int extend(List<TextRow> rows, int start, double width) {
    List<double[]> strips = free(rows.get(start));
    int end = start + 1;
    int single = 0;
    boolean figures = counts(rows.get(start));
    for (int j = start + 1; j < rows.size(); j++) {
      TextRow row = rows.get(j);
      double gap = row.baseline() - rows.get(j - 1).baseline();
      if (gap > FARTHEST_EM * Math.max(row.fontSize(), rows.get(j - 1).fontSize())
          || Prose.row(row, width, PROSE_WIDTH)
          || DescribeTable.numberedCaption(row)) {
        break;
      }
      if (!parted(row)) {
        single++;
        if (single > MOST_SINGLE_ROWS) {
          break;
        }
        continue;
      }
      List<double[]> common = common(strips, free(row), NARROWEST_STRIP_EM * row.fontSize());
      if (common.isEmpty()) {
        break;
      }
      strips = figures || !counts(row) ? common : free(row);
      figures |= counts(row);
      single = 0;
      end = j + 1;
    }
    return goesOn(rows, end) ? end + 1 : endOfCells(rows, end);
  }

  /** Index after the lines at {@code end} that are the rest of a cell of the last row. */
  private static int endOfCells(List<TextRow> rows, int end) {
    TextRow last = rows.get(end - 1);
    int after = end;
    while (after < rows.size() && endsCell(last, rows.get(after - 1), rows.get(after))) {
      after++;
    }
    return after;
  }

  /** Whether a row is the rest of a cell beyond the first of the last row, of which it goes on. */
  private static boolean endsCell(TextRow last, TextRow line, TextRow next) {
    Chunk rest = next.chunks().getFirst();
    return next.chunks().size() == 1
        && next.baseline() - line.baseline() <= LABEL_LEADING_EM * rest.fontSize()
        && rest.x0() > last.chunks().getFirst().x1()
        && last.chunks().stream()
            .filter(c -> c.x0() > rest.x0() + 1)
            .allMatch(c -> c.x0() > rest.x1())
        && line.chunks().stream()
            .anyMatch(c ->
                Math.abs(c.x0() - rest.x0()) <= FLUSH_EM * rest.fontSize()
                    && Wrapping.wraps(c, rest));
  }

  /**
   * Whether a figure other than a year stands beyond the first chunk: the row is none of a head.
   */
  static boolean counts(TextRow row) {
    return row.chunks().stream()
        .skip(1)
        .anyMatch(chunk -> chunk.numeric() && !ReadHeader.period(chunk.text()));
  }

  /** Whether the row at {@code end} is the rest of the last label. */
  private static boolean goesOn(List<TextRow> rows, int end) {
    if (end == rows.size()) {
      return false;
    }
    TextRow last = rows.get(end - 1);
    if (end < 2) {
      return endsLabel(last, rows.get(end), 0);
    }
    TextRow above = rows.get(end - 2);
    return endsLabel(last, rows.get(end), last.baseline() - above.baseline())
        || endsLabelBeside(above, last, rows.get(end));
  }

  /**
   * Whether a row is the rest of a label that began above the figures, which stand in the middle
   * beside both its lines.
   */
  static boolean endsLabelBeside(TextRow above, TextRow figures, TextRow next) {
    double em = figures.fontSize();
    return !parted(above)
        && figures.x0() > above.x1()
        && figures.baseline() - above.baseline() < STAGGERED_EM * em
        && endsLabel(above, next, 2 * STAGGERED_EM * em);
  }

  /**
   * Whether a row is the rest of the last label of a table.
   *
   * @param pitch distance of rows, points
   */
  static boolean endsLabel(TextRow last, TextRow next, double pitch) {
    Chunk label = last.chunks().getFirst();
    Chunk rest = next.chunks().getFirst();
    double leading = Math.max(LABEL_LEADING_EM * label.fontSize(), SAME_PITCH * pitch);
    return next.chunks().size() == 1
        && next.baseline() - last.baseline() <= leading
        && Math.abs(rest.x0() - label.x0()) <= label.fontSize()
        && last.chunks().stream().skip(1).allMatch(figure -> rest.x1() < figure.x0())
        && Wrapping.wraps(label, rest);
  }

  private static List<double[]> free(TextRow row) {
    List<double[]> strips = new ArrayList<>();
    strips.add(new double[] {Double.NEGATIVE_INFINITY, row.x0()});
    for (int i = 1; i < row.chunks().size(); i++) {
      strips.add(new double[] {row.chunks().get(i - 1).levelEnd(), row.chunks().get(i).x0()});
    }
    strips.add(new double[] {row.x1(), Double.POSITIVE_INFINITY});
    return strips;
  }

  /** Strips free in both; those that lie outside either row's text do not count alone. */
  private static List<double[]> common(List<double[]> a, List<double[]> b, double narrowest) {
    List<double[]> common = new ArrayList<>();
    boolean inside = false;
    for (double[] x : a) {
      for (double[] y : b) {
        double from = Math.max(x[0], y[0]);
        double to = Math.min(x[1], y[1]);
        if (to - from >= narrowest) {
          common.add(new double[] {from, to});
          inside |= Double.isFinite(from) && Double.isFinite(to);
        }
      }
    }
    return inside ? common : List.of();
  }
}
