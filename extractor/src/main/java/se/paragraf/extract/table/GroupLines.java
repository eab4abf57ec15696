package se.paragraf.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.table.CellLine.Piece;

/**
 * Which lines of text make one row of a table.
 *
 * <p>Where figures stand in one column line after line, those lines are rows and their distance is
 * the pitch. Lines nearer than the pitch belong together (a wrapped label, a header in two lines);
 * at the pitch itself only the wording can tell.
 */
final class GroupLines {

  /** Lines this much nearer than the pitch belong to one row. */
  private static final double TIGHT_SHARE = 0.92;

  /** Figures centred beside a label of two lines stand half a line off; in em. */
  private static final double STAGGERED_EM = 0.8;

  /** Lines of one label stand no farther apart than rows do, but for rounding. */
  private static final double SAME_PITCH = 1.03;

  /** Rows that tell a part of the one above are rows of their own. */
  private static final Pattern PART = Pattern.compile("(?i)(?:varav|därav|of which)(?!\\p{L}).*");

  /** Figures in the middle beside two lines are as far from both within this, in em. */
  private static final double MIDDLE_EM = 0.2;

  /** Lines of one head begin or end within this of each other, in em. */
  private static final double FLUSH_EM = 0.3;

  /** Widest usual distance of lines inside a wrapped text, in em. */
  private static final double LEADING_EM = 1.4;

  /**
   * The distance at this share of all figure rows, sorted, is the pitch: the least but for
   * outliers.
   */
  private static final double PITCH_QUANTILE = 0.2;

  /**
   * @param lines top to bottom
   * @param tablePitch of all rows of the table, where lines of it alone tell none
   * @return the number of the row each line belongs to, from 0, rising by 0 or 1
   */
  int[] group(List<CellLine> lines, Optional<Double> tablePitch) {
    Optional<Double> own = pitch(lines);
    int[] rows = new int[lines.size()];
    int start = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean header = headerEnds(lines) >= i;
      Optional<Double> pitch = header ? own : own.or(() -> tablePitch);
      boolean joins = joins(lines.subList(start, i), lines.get(i), pitch, header);
      rows[i] = joins ? rows[i - 1] : rows[i - 1] + 1;
      start = joins ? start : i;
    }
    return rows;
  }

  /** Index of the first line with figures. */
  private static int headerEnds(List<CellLine> lines) {
    int i = 0;
    while (i < lines.size() && !lines.get(i).holdsFigures()) {
      i++;
    }
    return i - 1;
  }

  static Optional<Double> pitch(List<CellLine> lines) {
    double[] gaps =
        java.util.stream.IntStream.range(1, lines.size())
            .filter(i -> lines.get(i).figuresMeet(lines.get(i - 1)))
            .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
            .sorted()
            .toArray();
    return gaps.length == 0
        ? Optional.empty()
        : Optional.of(gaps[(int) (gaps.length * PITCH_QUANTILE)]);
  }

  private static boolean joins(
      List<CellLine> row, CellLine line, Optional<Double> pitch, boolean header) {
    CellLine last = row.getLast();
    double gap = line.baseline() - last.baseline();
    if (row.stream().anyMatch(line::figuresMeet)) {
      return false;
    }
    if (gap < STAGGERED_EM * line.fontSize() && last.apartFrom(line)) {
      return true;
    }
    if (coversPieces(last, line) || coversPieces(line, last)) {
      return false;
    }
    if (row.stream().noneMatch(GroupLines::counts) && groupHead(row, line)) {
      return false;
    }
    if (besideLabel(row, line)) {
      return true;
    }
    boolean tight = gap <= LEADING_EM * line.fontSize();
    if (pitch.isPresent() && gap < TIGHT_SHARE * pitch.get() && (tight || !labels(last, line))) {
      return true;
    }
    boolean dense = pitch.map(p -> p <= LEADING_EM * line.fontSize()).orElse(true);
    if (header) {
      return !groupHead(row, line)
          && tight
          && dense
          && !line.holdsFigures()
          && last.bold() == line.bold();
    }
    boolean near = tight || pitch.filter(p -> gap <= SAME_PITCH * p).isPresent();
    return near && continues(last, line);
  }

  /**
   * Whether figures without a label of their own stand in the middle beside a label of two lines,
   * of which this is the second.
   */
  private static boolean besideLabel(List<CellLine> row, CellLine line) {
    if (row.size() < 2 || !line.labelOnly()) {
      return false;
    }
    CellLine first = row.get(row.size() - 2);
    CellLine figures = row.getLast();
    double above = figures.baseline() - first.baseline();
    double below = line.baseline() - figures.baseline();
    return first.labelOnly()
        && !figures.fills(0)
        && figures.holdsFigures()
        && above + below <= 2 * LEADING_EM * line.fontSize()
        && Math.abs(above - below) <= MIDDLE_EM * line.fontSize();
  }

  /** Whether a figure other than a year stands beyond the first column. */
  private static boolean counts(CellLine line) {
    return line.pieces().stream()
        .anyMatch(
            p -> p.first() > 0 && p.chunk().numeric() && !ReadHeader.period(p.chunk().text()));
  }

  /** Whether the line names columns one by one that the row above names in groups. */
  private static boolean groupHead(List<CellLine> row, CellLine line) {
    List<Piece> above = row.stream().flatMap(r -> r.pieces().stream()).toList();
    long bare =
        line.pieces().stream()
            .filter(piece -> piece.first() > 0)
            .filter(piece -> row.stream().noneMatch(r -> r.fills(piece.first())))
            .count();
    boolean flush =
        above.stream()
            .filter(piece -> piece.first() > 0)
            .allMatch(piece -> line.pieces().stream().anyMatch(below -> flush(piece, below)));
    boolean periods = above.stream().anyMatch(piece -> ReadHeader.period(piece.chunk().text()));
    return bare >= 2 && (!flush || periods);
  }

  private static boolean flush(Piece a, Piece b) {
    double slack = FLUSH_EM * a.chunk().fontSize();
    return Math.abs(a.chunk().x0() - b.chunk().x0()) <= slack
        || Math.abs(a.chunk().x1() - b.chunk().x1()) <= slack;
  }

  /** Whether a label stands alone above or below another: each may be of a row of its own. */
  private static boolean labels(CellLine last, CellLine line) {
    return (last.labelOnly() && line.fills(0)) || (line.labelOnly() && last.fills(0));
  }

  /** Whether a piece of {@code above} stands over several pieces of the other line. */
  private static boolean coversPieces(CellLine above, CellLine other) {
    return above.pieces().stream()
        .filter(piece -> piece.last() > piece.first())
        .anyMatch(piece ->
            other.pieces().stream()
                    .filter(p -> p.first() >= piece.first() && p.last() <= piece.last())
                    .count()
                > 1);
  }

  private static boolean continues(CellLine last, CellLine line) {
    if (line.labelOnly() && last.fills(0)) {
      return !PART.matcher(piece(line).chunk().text()).matches()
          && Wrapping.wraps(piece(last).chunk(), piece(line).chunk());
    }
    if (last.labelOnly() && line.holdsFigures()) {
      return !line.fills(0) || Wrapping.wraps(piece(last).chunk(), piece(line).chunk());
    }
    return !line.fills(0) && !line.holdsFigures();
  }

  private static Piece piece(CellLine line) {
    return line.pieces().getFirst();
  }
}
