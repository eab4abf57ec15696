package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;

/** The numbers of the chapters that the pages of a file head, and where they go on. */
final class SectionCount {

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\d{1,2})(?:\\.\\d{1,2}){0,3}\\.?\\s+\\p{Lu}.*");

  /** Larger than the text by so much, points, a line is a heading. */
  private static final double LARGER_PT = 0.9;

  /** A heading is no longer than this, in characters. */
  private static final int LONGEST = 160;

  private final List<List<Integer>> chapters = new ArrayList<>();

  SectionCount(List<PageLayout> pages) {
    for (PageLayout page : pages) {
      double body = page.bodySize();
      chapters.add(
          page.lines().stream()
              .filter(line -> line.bold() || line.fontSize() > body + LARGER_PT)
              .flatMap(line -> chapter(line).stream())
              .toList());
    }
  }

  private static List<Integer> chapter(Line line) {
    Matcher numbered = NUMBERED.matcher(line.text().strip());
    return line.text().length() <= LONGEST && numbered.matches()
        ? List.of(Integer.valueOf(numbered.group(1)))
        : List.of();
  }

  /**
   * Whether the first chapter headed on a page is the last one headed before another page, or the
   * next.
   *
   * @param before 1-based, not after {@code number}
   */
  boolean goOn(int before, int number) {
    List<Integer> here = chapters.get(number - 1);
    if (here.isEmpty() || here.getFirst() == 1) {
      return false;
    }
    for (int page = before - 1; page >= 1; page--) {
      if (!chapters.get(page - 1).isEmpty()) {
        int last = chapters.get(page - 1).getLast();
        return here.getFirst() == last || here.getFirst() == last + 1;
      }
    }
    return false;
  }
}
