package se.paragraf.extract.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;

/**
 * Tells the list of contents from text: rows with leaders, or, under the word <i>Innehåll</i>, rows
 * that end with the number of a page.
 */
final class ContentsList {

  private static final Pattern LEADERS = Pattern.compile(".*(?:[.…·_]\\s?){4,}\\s*\\d{0,4}$");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:innehåll|innehållsförteckning|table of contents|contents)", Pattern.UNICODE_CASE);

  private static final Pattern PAGE_AT_END = Pattern.compile("(?:.*\\D\\s*)?\\s?\\d{1,3}");

  /** Fewer such rows are none. */
  private static final int FEWEST_ROWS = 3;

  /** Of the rows of a list that goes on over a page at least this share ends with a number. */
  private static final double MOST = 0.6;

  private static final double SAME_ROW_PT = 2;

  private ContentsList() {}

  /**
   * The lines of a page that are no list of contents.
   *
   * @param goesOn whether the page before ends with such a list
   */
  static List<Line> without(PageLayout page, boolean goesOn) {
    List<Line> lines = page.lines();
    if (lines.stream().filter(ContentsList::hasLeaders).count() >= FEWEST_ROWS) {
      return lines.stream().filter(line -> !hasLeaders(line) && !isHeading(line)).toList();
    }
    int first = first(lines, goesOn);
    int end = first < 0 ? -1 : end(lines, first);
    return end < 0
        ? lines
        : IntStream.range(0, lines.size())
            .filter(i -> i < first || i >= end)
            .mapToObj(lines::get)
            .toList();
  }

  private static boolean hasLeaders(Line line) {
    return LEADERS.matcher(line.text()).matches();
  }

  private static boolean isHeading(Line line) {
    return HEADING.matcher(line.text().strip()).matches();
  }

  private static int first(List<Line> lines, boolean goesOn) {
    return goesOn
        ? 0
        : IntStream.range(0, lines.size())
            .filter(i -> isHeading(lines.get(i)))
            .findFirst()
            .orElse(-1);
  }

  /** Index after the last row that ends with a number, or -1 when too few do. */
  private static int end(List<Line> lines, int first) {
    int rows = 0;
    int numbered = 0;
    int end = -1;
    for (int i = first; i < lines.size(); i++) {
      boolean lastOfRow = i + 1 == lines.size() || !sameRow(lines.get(i), lines.get(i + 1));
      if (lastOfRow) {
        rows++;
        boolean counts = PAGE_AT_END.matcher(lines.get(i).text().strip()).matches();
        numbered += counts ? 1 : 0;
        end = counts && numbered >= FEWEST_ROWS && numbered >= MOST * (rows - 1) ? i + 1 : end;
      }
    }
    return end;
  }

  private static boolean sameRow(Line a, Line b) {
    return Math.abs(a.baseline() - b.baseline()) <= SAME_ROW_PT;
  }
}
