package se.paragraf.extract.table;

import java.util.List;

/** Tells whether what two lines enclose is several rows all the same. */
final class SplitRuledRow {

  /** At least two columns must read as a column of figures. */
  private static final double FIGURE_SHARE = 0.6;

  private SplitRuledRow() {}

  /**
   * Figures that stand below each other in a column say so; wrapped words do not.
   *
   * @param lines all in one ruled row, top to bottom
   */
  static boolean parts(List<CellLine> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int meets = 0;
    int withFigures = 0;
    for (int i = 0; i < lines.size(); i++) {
      CellLine line = lines.get(i);
      withFigures += line.holdsFigures() ? 1 : 0;
      meets += i > 0 && meetsAbove(lines, i) ? 1 : 0;
    }
    return meets >= 1 && withFigures >= FIGURE_SHARE * fillingLines(lines);
  }

  private static boolean meetsAbove(List<CellLine> lines, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (lines.get(j).figuresMeet(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static long fillingLines(List<CellLine> lines) {
    return lines.stream().filter(line -> !line.labelOnly()).count();
  }
}
