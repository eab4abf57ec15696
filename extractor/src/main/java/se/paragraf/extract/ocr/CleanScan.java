package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.ocr.FindPrintedRules.PrintedRule;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Leaves of a straightened scan what is to be read: takes away specks, printed rules and rows of
 * dots, which an engine would read as letters.
 */
final class CleanScan {

  /** Smaller shapes are specks when nothing larger is near; the full stop of 11-point type. */
  private static final double LARGEST_SPECK_INCHES = 0.02;

  /** What belongs to text has text this near. */
  private static final double NEAR_INCHES = 0.06;

  /** Dots of a leader or a line to sign on. */
  private static final double LARGEST_DOT_INCHES = 0.026;

  private static final double WIDEST_DOT_GAP_INCHES = 0.09;

  /** So many dots in a row are no ellipsis. */
  private static final int FEWEST_DOTS = 6;

  /** Lighter than this is the paper's grain. */
  private static final int GRAIN_LEVEL = 215;

  private final FindPrintedRules findRules = new FindPrintedRules();

  /**
   * @param image straightened, paper made white
   */
  CleanPage clean(GreyImage image, double dpi) {
    InkMap ink = InkMap.of(image);
    List<PrintedRule> rules = findRules.find(image, dpi);
    boolean[] erased = new boolean[ink.shapes().size()];
    eraseSpecks(ink, dpi, erased);
    eraseDots(ink, dpi, erased);
    byte[] pixels = image.pixels().clone();
    for (int i = 0; i < pixels.length; i++) {
      int shape = ink.shapeOf()[i];
      if (shape >= 0 && erased[shape]) {
        whiten(pixels, i % ink.width(), i / ink.width(), ink);
      }
    }
    rules.forEach(rule -> erase(rule, ink, pixels));
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (pixels[i] & 0xFF) >= GRAIN_LEVEL ? (byte) GreyImage.WHITE : pixels[i];
    }
    return new CleanPage(new GreyImage(image.width(), image.height(), pixels), rules);
  }

  private static void eraseSpecks(InkMap ink, double dpi, boolean[] erased) {
    int cell = Math.max(2, (int) (NEAR_INCHES * dpi / 2));
    int across = ink.width() / cell + 1;
    boolean[] busy = new boolean[across * (ink.height() / cell + 1)];
    double speck = LARGEST_SPECK_INCHES * dpi;
    for (int i = 0; i < ink.shapeOf().length; i++) {
      int shape = ink.shapeOf()[i];
      if (shape >= 0 && ink.shapes().get(shape).longer() > speck) {
        busy[i / ink.width() / cell * across + i % ink.width() / cell] = true;
      }
    }
    for (int i = 0; i < erased.length; i++) {
      Shape shape = ink.shapes().get(i);
      erased[i] = shape.longer() <= speck && !near(busy, across, shape, cell);
    }
  }

  private static boolean near(boolean[] busy, int across, Shape shape, int cell) {
    int column = shape.x0() / cell;
    int row = shape.y0() / cell;
    for (int y = Math.max(0, row - 2); y <= row + 2 && y < busy.length / across; y++) {
      for (int x = Math.max(0, column - 2); x <= column + 2 && x < across; x++) {
        if (busy[y * across + x]) {
          return true;
        }
      }
    }
    return false;
  }

  private static void eraseDots(InkMap ink, double dpi, boolean[] erased) {
    List<Integer> dots = new ArrayList<>();
    for (int i = 0; i < ink.shapes().size(); i++) {
      if (ink.shapes().get(i).longer() <= Math.max(3, LARGEST_DOT_INCHES * dpi)) {
        dots.add(i);
      }
    }
    dots.sort(
        Comparator.<Integer>comparingInt(i -> ink.shapes().get(i).y1())
            .thenComparingInt(i -> ink.shapes().get(i).x0()));
    int slack = Math.max(2, (int) (LARGEST_SPECK_INCHES * dpi / 2));
    int from = 0;
    while (from < dots.size()) {
      int to = from;
      int bottom = ink.shapes().get(dots.get(from)).y1();
      while (to < dots.size() && ink.shapes().get(dots.get(to)).y1() - bottom <= slack) {
        to++;
      }
      eraseRow(ink, dots.subList(from, to), dpi, erased);
      from = to;
    }
  }

  private static void eraseRow(InkMap ink, List<Integer> row, double dpi, boolean[] erased) {
    List<Integer> ordered = new ArrayList<>(row);
    ordered.sort(Comparator.comparingInt(i -> ink.shapes().get(i).x0()));
    List<Integer> leader = new ArrayList<>();
    for (int i : ordered) {
      boolean apart =
          !leader.isEmpty()
              && !follows(ink, ink.shapes().get(leader.getLast()), ink.shapes().get(i), dpi);
      if (apart) {
        eraseLeader(leader, erased);
        leader.clear();
      }
      leader.add(i);
    }
    eraseLeader(leader, erased);
  }

  /** Near enough, and with paper between: the dots over letters have letters between them. */
  private static boolean follows(InkMap ink, Shape before, Shape dot, double dpi) {
    if (dot.x0() - before.x1() > WIDEST_DOT_GAP_INCHES * dpi) {
      return false;
    }
    int reach = (int) (NEAR_INCHES * dpi);
    int between = (before.x1() + dot.x0()) / 2;
    for (int y = before.y0() - reach; y < before.y1() + 2; y++) {
      if (ink.ink(between, y)) {
        return false;
      }
    }
    return true;
  }

  private static void eraseLeader(List<Integer> leader, boolean[] erased) {
    if (leader.size() >= FEWEST_DOTS) {
      leader.forEach(i -> erased[i] = true);
    }
  }

  /** Takes away a rule where no letter crosses it. */
  private static void erase(PrintedRule rule, InkMap ink, byte[] pixels) {
    boolean upright = rule.upright();
    int from = upright ? rule.y0() : rule.x0();
    int to = upright ? rule.y1() : rule.x1();
    int first = upright ? rule.x0() : rule.y0();
    int last = upright ? rule.x1() : rule.y1();
    for (int i = from; i < to; i++) {
      boolean crossed =
          (upright ? ink.ink(first - 3, i) : ink.ink(i, first - 3))
              || (upright ? ink.ink(last + 2, i) : ink.ink(i, last + 2));
      for (int across = first - 1; !crossed && across <= last; across++) {
        whiten(pixels, upright ? across : i, upright ? i : across, ink);
      }
    }
  }

  /** Whitens a pixel and the grey fringe round it. */
  private static void whiten(byte[] pixels, int x, int y, InkMap ink) {
    int shape = ink.ink(x, y) ? ink.shapeOf()[y * ink.width() + x] : -1;
    for (int b = Math.max(0, y - 1); b <= Math.min(ink.height() - 1, y + 1); b++) {
      for (int a = Math.max(0, x - 1); a <= Math.min(ink.width() - 1, x + 1); a++) {
        int there = ink.shapeOf()[b * ink.width() + a];
        if (there < 0 || there == shape) {
          pixels[b * ink.width() + a] = (byte) GreyImage.WHITE;
        }
      }
    }
  }

  /**
   * A page to be read.
   *
   * @param rules what was printed as lines on it
   */
  record CleanPage(GreyImage image, List<PrintedRule> rules) {}
}
