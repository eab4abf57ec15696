package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/** Straight level and upright lines in a straightened scan: of tables, frames and forms. */
final class FindPrintedRules {

  /** Shorter level strokes are parts of letters, or of letters that touch. */
  private static final double SHORTEST_LEVEL_INCHES = 0.5;

  /** Shorter upright strokes are parts of letters. */
  private static final double SHORTEST_UPRIGHT_INCHES = 0.3;

  /** A line broken by a hole as wide as this goes on. */
  private static final double WIDEST_HOLE_INCHES = 0.012;

  /** Hairlines come out grey; the grain of white paper is lighter than this. */
  private static final int FAINT_LEVEL = 205;

  /** Anything thicker is a band, not a line. */
  private static final double THICKEST_INCHES = 0.035;

  /** Beside a line there is paper: at most this share of it touches other ink on either side. */
  private static final double MOST_TOUCHED = 0.35;

  /**
   * @return level lines first, then upright ones, each from the top
   */
  List<PrintedRule> find(GreyImage image, double dpi) {
    List<PrintedRule> rules = new ArrayList<>();
    rules.addAll(along(image, dpi, false));
    rules.addAll(along(image, dpi, true));
    return rules;
  }

  private static List<PrintedRule> along(GreyImage image, double dpi, boolean upright) {
    int lines = upright ? image.width() : image.height();
    int length = upright ? image.height() : image.width();
    int hole = (int) Math.ceil(WIDEST_HOLE_INCHES * dpi);
    double shortest = dpi * (upright ? SHORTEST_UPRIGHT_INCHES : SHORTEST_LEVEL_INCHES);
    List<int[]> open = new ArrayList<>();
    List<int[]> grown = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      for (int[] run : runs(image, line, length, hole, upright)) {
        if (run[1] - run[0] >= shortest) {
          grow(grown, open, line, run);
        }
      }
      int current = line;
      open.removeIf(stroke -> stroke[3] < current);
    }
    return grown.stream()
        .filter(stroke -> stroke[3] - stroke[2] + 1 <= Math.max(2, THICKEST_INCHES * dpi))
        .filter(stroke -> aloneOnPaper(image, stroke, upright))
        .map(stroke -> rule(stroke, upright))
        .toList();
  }

  /** Stretches of ink in one row (or column): from, to (exclusive). */
  private static List<int[]> runs(
      GreyImage image, int line, int length, int hole, boolean upright) {
    List<int[]> runs = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < length; i++) {
      boolean dark = upright ? dark(image, line, i) : dark(image, i, line);
      if (dark && (from < 0 || i - last > hole + 1)) {
        if (from >= 0) {
          runs.add(new int[] {from, last + 1});
        }
        from = i;
      }
      if (dark) {
        last = i;
      }
    }
    if (from >= 0) {
      runs.add(new int[] {from, last + 1});
    }
    return runs;
  }

  /** Strokes are {from, to, firstLine, lastLine}. */
  private static void grow(List<int[]> grown, List<int[]> open, int line, int[] run) {
    for (int[] stroke : open) {
      if (stroke[3] >= line - 1 && run[0] < stroke[1] && stroke[0] < run[1]) {
        stroke[0] = Math.min(stroke[0], run[0]);
        stroke[1] = Math.max(stroke[1], run[1]);
        stroke[3] = line;
        return;
      }
    }
    int[] stroke = {run[0], run[1], line, line};
    open.add(stroke);
    grown.add(stroke);
  }

  private static boolean aloneOnPaper(GreyImage image, int[] stroke, boolean upright) {
    return touched(image, stroke, stroke[2] - 3, upright) <= MOST_TOUCHED
        && touched(image, stroke, stroke[3] + 3, upright) <= MOST_TOUCHED;
  }

  private static double touched(GreyImage image, int[] stroke, int line, boolean upright) {
    int dark = 0;
    for (int i = stroke[0]; i < stroke[1]; i++) {
      dark += (upright ? dark(image, line, i) : dark(image, i, line)) ? 1 : 0;
    }
    return (double) dark / (stroke[1] - stroke[0]);
  }

  private static boolean dark(GreyImage image, int x, int y) {
    return x >= 0
        && y >= 0
        && x < image.width()
        && y < image.height()
        && image.at(x, y) <= FAINT_LEVEL;
  }

  private static PrintedRule rule(int[] stroke, boolean upright) {
    return upright
        ? new PrintedRule(stroke[2], stroke[0], stroke[3] + 1, stroke[1], true)
        : new PrintedRule(stroke[0], stroke[2], stroke[1], stroke[3] + 1, false);
  }

  /** A line's box in pixels, right and bottom exclusive. */
  record PrintedRule(int x0, int y0, int x1, int y1, boolean upright) {}
}
