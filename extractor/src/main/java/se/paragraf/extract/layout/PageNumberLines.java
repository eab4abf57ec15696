package se.paragraf.extract.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.extract.language.HeadWords;

/**
 * Tells which bare numbers at the top or bottom of pages count the pages.
 *
 * <p>One that goes up with the pages at the same spot does; so does one that stands alone at the
 * very edge. A year or amount in a table near the top does neither.
 */
final class PageNumberLines {

  /** A number outside these shares of the page's height stands at the very edge. */
  private static final double TOP_EDGE = 0.08;

  private static final double BOTTOM_EDGE = 0.915;

  private static final double SAME_ROW_PT = 3;
  private static final double SAME_SPOT_X_PT = 18;
  private static final double SAME_SPOT_Y_PT = 10;

  /** Pages this near each other count on. */
  private static final int NEAR_PAGES = 3;

  private final Set<Line> counting = new HashSet<>();

  /**
   * @param headZone share of the height above which heads stand, and {@code footZone} below which
   *     feet stand
   */
  PageNumberLines(List<PageLines> pages, double headZone, double footZone) {
    Map<Integer, Map<Line, Integer>> byPage = new HashMap<>();
    for (PageLines page : pages) {
      Map<Line, Integer> bare = new HashMap<>();
      for (Line line : page.lines()) {
        boolean zone =
            line.y1() <= page.height() * headZone || line.y0() >= page.height() * footZone;
        Optional<Integer> number = zone ? bareNumber(line) : Optional.empty();
        number.ifPresent(n -> bare.put(line, n));
      }
      byPage.put(page.number(), bare);
    }
    for (PageLines page : pages) {
      byPage
          .getOrDefault(page.number(), Map.of())
          .forEach((line, number) -> {
            if (atEdge(page, line) || countsOn(line, number, byPage)) {
              counting.add(line);
            }
          });
    }
  }

  boolean counts(Line line) {
    return counting.contains(line);
  }

  private static Optional<Integer> bareNumber(Line line) {
    return HeadWords.pageNumber(line.text(), false).isPresent()
        ? Optional.empty()
        : HeadWords.pageNumber(line.text(), true).map(HeadWords.PageNumber::number);
  }

  private static boolean atEdge(PageLines page, Line line) {
    boolean edge =
        line.y1() <= page.height() * TOP_EDGE || line.y0() >= page.height() * BOTTOM_EDGE;
    return edge
        && page.lines().stream()
            .noneMatch(other ->
                other != line && Math.abs(other.baseline() - line.baseline()) <= SAME_ROW_PT);
  }

  /** Whether a near page has the fitting number at the same spot. */
  private static boolean countsOn(Line line, int number, Map<Integer, Map<Line, Integer>> byPage) {
    for (int page = line.page() - NEAR_PAGES; page <= line.page() + NEAR_PAGES; page++) {
      if (page == line.page()) {
        continue;
      }
      int expected = number + page - line.page();
      boolean fits =
          byPage.getOrDefault(page, Map.of()).entrySet().stream()
              .anyMatch(e -> e.getValue() == expected && sameSpot(line, e.getKey()));
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameSpot(Line a, Line b) {
    return Math.abs(a.x1() - b.x1()) <= SAME_SPOT_X_PT
        && Math.abs(a.baseline() - b.baseline()) <= SAME_SPOT_Y_PT;
  }
}
