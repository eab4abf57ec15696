package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Margins;
import se.paragraf.extract.layout.PageLayout;

/**
 * The lines of one document in reading order, with what is known of how it is set.
 *
 * @param lines over all its pages
 * @param margins how far its lines reach
 * @param bodySize the size most of it is set in, points
 * @param pageHeights by page number, points
 */
record Flow(List<Line> lines, Margins margins, double bodySize, Map<Integer, Double> pageHeights) {

  Flow {
    lines = List.copyOf(lines);
    pageHeights = Map.copyOf(pageHeights);
  }

  static Flow of(List<PageLayout> pages) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, Double> heights = new TreeMap<>();
    Map<Double, Integer> sizes = new TreeMap<>();
    for (PageLayout page : pages) {
      lines.addAll(page.lines());
      heights.put(page.number(), page.height());
      page.lines().forEach(l -> sizes.merge(l.fontSize(), l.text().length(), Integer::sum));
    }
    double body =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(11.0);
    return new Flow(lines, Margins.of(lines), body, heights);
  }

  Flow slice(int from, int to) {
    return new Flow(lines.subList(from, to), margins, bodySize, pageHeights);
  }

  boolean sameRow(Line a, Line b) {
    return a.page() == b.page()
        && Math.abs(a.baseline() - b.baseline()) <= 0.35 * Math.max(a.fontSize(), b.fontSize());
  }

  /** White space above a line in em of its own type; large at the top of a page. */
  double spaceAbove(int index) {
    Line line = lines.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Line before = lines.get(i);
      if (before.page() != line.page()) {
        return 10;
      }
      if (!sameRow(before, line)) {
        return (line.baseline() - before.baseline()) / line.fontSize();
      }
    }
    return 10;
  }

  /** Whether the line stands out from the text by weight or size. */
  boolean standsOut(Line line) {
    return line.bold() || line.fontSize() > bodySize + 0.6;
  }
}
