package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the gap between a column of running text and a table that stands beside it: the table has
 * labels of its own, and its rows keep their own distance.
 */
final class TextBesideTable {

  /** A column of text holds at least so many full lines. */
  private static final int LEAST_LINES = 6;

  private static final int LEAST_ROWS = 3;

  /** Share of the rows of a table that may chance to stand on a line with the text. */
  private static final double LEVEL_SHARE = 0.5;

  /** Share of the width at either side where no gap is looked for. */
  private static final double MARGIN_SHARE = 0.2;

  /** Wider is no page that somebody reads; more rows are no page of text. */
  private static final double WIDEST_PT = 3_000;

  private static final int MOST_ROWS = 1_000;

  private static final double STEP_PT = 2;
  private static final double SLACK_PT = 1;

  private TextBesideTable() {}

  /**
   * @param rows top to bottom
   * @return the x with most text and table on either side; NaN when there is none
   */
  static double cut(List<TextRow> rows, double from, double to) {
    double first = Double.NaN;
    double last = Double.NaN;
    if (to - from > WIDEST_PT || rows.size() > MOST_ROWS || !hasLines(rows)) {
      return Double.NaN;
    }
    int most = 0;
    double margin = MARGIN_SHARE * (to - from);
    for (double x = from + margin; x <= to - margin; x += STEP_PT) {
      int found = beside(rows, x);
      if (found > most) {
        most = found;
        first = x;
      }
      last = found == most && found > 0 ? x : last;
    }
    return (first + last) / 2;
  }

  private static boolean hasLines(List<TextRow> rows) {
    return rows.stream()
            .filter(row -> row.chunks().stream().anyMatch(Prose::line))
            .limit(LEAST_LINES)
            .count()
        == LEAST_LINES;
  }

  /** Lines of text and rows of tables in the bands of rows that leave the x free. */
  private static int beside(List<TextRow> rows, double x) {
    int beside = 0;
    List<TextRow> band = new ArrayList<>();
    for (TextRow row : rows) {
      if (crosses(row, x)) {
        beside += inBand(band, x);
        band.clear();
      } else {
        band.add(row);
      }
    }
    return beside + inBand(band, x);
  }

  private static int inBand(List<TextRow> band, double x) {
    return Math.max(inBand(band, x, true), inBand(band, x, false));
  }

  /**
   * @param textLeft whether the text is to stand to the left of the x
   */
  private static int inBand(List<TextRow> band, double x, boolean textLeft) {
    int lines = 0;
    int figures = 0;
    int level = 0;
    for (TextRow row : band) {
      List<Chunk> text = side(row, x, textLeft);
      lines += text.size() == 1 && Prose.line(text.getFirst()) ? 1 : 0;
      if (ofTable(side(row, x, !textLeft))) {
        figures++;
        level += text.isEmpty() ? 0 : 1;
      }
    }
    boolean both = lines >= LEAST_LINES && figures >= LEAST_ROWS && level <= LEVEL_SHARE * figures;
    return both ? lines + figures : 0;
  }

  /** A label and figures. */
  private static boolean ofTable(List<Chunk> chunks) {
    return chunks.size() >= 2
        && chunks.getFirst().text().codePoints().anyMatch(Character::isLetter)
        && !chunks.getFirst().numeric()
        && chunks.stream().skip(1).allMatch(Chunk::numeric);
  }

  static List<Chunk> side(TextRow row, double x, boolean left) {
    return row.chunks().stream().filter(c -> (c.box().centerX() < x) == left).toList();
  }

  static boolean crosses(TextRow row, double x) {
    return row.chunks().stream().anyMatch(c -> c.x0() < x - SLACK_PT && c.x1() > x + SLACK_PT);
  }
}
