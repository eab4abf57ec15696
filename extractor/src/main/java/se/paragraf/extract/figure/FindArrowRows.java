package se.paragraf.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;

/** Processes drawn as a row of block arrows, each with its words. */
final class FindArrowRows {

  private static final int LEAST_ARROWS = 3;

  /** A block arrow has five or six corners, and its path may come back to where it began. */
  private static final int LEAST_SEGMENTS = 5;

  private static final int MOST_SEGMENTS = 8;

  /** More of them are a map or a pattern, and only the first are looked at. */
  private static final int MOST_ARROWS = 500;

  private static final double LOWEST_PT = 18;

  private FindArrowRows() {}

  static List<Box> find(PageContent page, List<Word> words) {
    Map<Long, List<Box>> rows =
        page.drawings().stream()
            .filter(FindArrowRows::isArrow)
            .map((Drawing drawing) -> Box.of(drawing))
            .distinct()
            .limit(MOST_ARROWS)
            .filter(box -> words.stream().anyMatch(box::holdsCenter))
            .collect(
                Collectors.groupingBy(
                    box -> Math.round(box.centerY()), TreeMap::new, Collectors.toList()));
    return rows.values().stream()
        .filter(row -> row.size() >= LEAST_ARROWS && areAlike(row))
        .map(Box::around)
        .toList();
  }

  private static boolean isArrow(Drawing drawing) {
    return drawing.filled()
        && !drawing.curved()
        && drawing.segments() >= LEAST_SEGMENTS
        && drawing.segments() <= MOST_SEGMENTS
        && drawing.y1() - drawing.y0() >= LOWEST_PT
        && drawing.x1() - drawing.x0() >= LOWEST_PT;
  }

  private static boolean areAlike(List<Box> row) {
    double height = row.getFirst().height();
    return row.stream().allMatch(box -> Math.abs(box.height() - height) <= 1);
  }
}
