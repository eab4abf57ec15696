package se.paragraf.extract.table;

import java.util.List;
import java.util.function.Predicate;

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
    if (to - from > WIDEST_PT || rows.size() > MOST_ROWS) {
      return Double.NaN;
    }
    List<List<Piece>> pieces = rows.stream().map(TextBesideTable::pieces).toList();
    return hold(pieces, Piece::prose, LEAST_LINES) && hold(pieces, Piece::figure, LEAST_ROWS)
        ? cutOf(pieces, from, to)
        : Double.NaN;
  }

  /** A chunk with what is asked of it at every x. */
  private record Piece(
      double x0, double x1, double center, boolean prose, boolean figure, boolean letters) {
    boolean isLeft(double x) {
      return center < x;
    }
  }

  private static List<Piece> pieces(TextRow row) {
    return row.chunks().stream()
        .map(chunk ->
            new Piece(
                chunk.x0(),
                chunk.x1(),
                chunk.box().centerX(),
                Prose.line(chunk),
                chunk.numeric(),
                chunk.text().codePoints().anyMatch(Character::isLetter)))
        .toList();
  }

  private static boolean hold(List<List<Piece>> rows, Predicate<Piece> sought, int least) {
    return rows.stream().filter(row -> row.stream().anyMatch(sought)).limit(least).count() == least;
  }

  private static double cutOf(List<List<Piece>> rows, double from, double to) {
    double first = Double.NaN;
    double last = Double.NaN;
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

  /** Lines of text and rows of tables in the bands of rows that leave the x free. */
  private static int beside(List<List<Piece>> rows, double x) {
    int beside = 0;
    int start = 0;
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).stream().anyMatch(piece -> crosses(piece.x0(), piece.x1(), x))) {
        beside += inBand(rows.subList(start, at), x);
        start = at + 1;
      }
    }
    return beside + inBand(rows.subList(start, rows.size()), x);
  }

  private static int inBand(List<List<Piece>> band, double x) {
    return band.size() < LEAST_LINES ? 0 : Math.max(inBand(band, x, true), inBand(band, x, false));
  }

  /**
   * @param textLeft whether the text is to stand to the left of the x
   */
  private static int inBand(List<List<Piece>> band, double x, boolean textLeft) {
    int lines = 0;
    int figures = 0;
    int level = 0;
    for (List<Piece> row : band) {
      List<Piece> text = row.stream().filter(piece -> piece.isLeft(x) == textLeft).toList();
      lines += text.size() == 1 && text.getFirst().prose() ? 1 : 0;
      if (ofTable(row.stream().filter(piece -> piece.isLeft(x) != textLeft).toList())) {
        figures++;
        level += text.isEmpty() ? 0 : 1;
      }
    }
    boolean both = lines >= LEAST_LINES && figures >= LEAST_ROWS && level <= LEVEL_SHARE * figures;
    return both ? lines + figures : 0;
  }

  /** A label and figures. */
  private static boolean ofTable(List<Piece> row) {
    return row.size() >= 2
        && row.getFirst().letters()
        && !row.getFirst().figure()
        && row.stream().skip(1).allMatch(Piece::figure);
  }

  static List<Chunk> side(TextRow row, double x, boolean left) {
    return row.chunks().stream().filter(c -> (c.box().centerX() < x) == left).toList();
  }

  static boolean crosses(TextRow row, double x) {
    return row.chunks().stream().anyMatch(chunk -> crosses(chunk.x0(), chunk.x1(), x));
  }

  private static boolean crosses(double x0, double x1, double x) {
    return x0 < x - SLACK_PT && x1 > x + SLACK_PT;
  }
}
