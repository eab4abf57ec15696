package se.paragraf.extract.figure;

import java.util.List;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;

/** Drawings that are no charts: illustrations, diagrams of boxes and arrows, maps. */
final class FindDrawings {

  /** Strokes of one drawing lie this near, in points. */
  private static final double TOUCH_PT = 6;

  /** Lower ones are lines of text drawn as outlines, signatures, ornaments. */
  private static final double LOWEST_PT = 50;

  /** A drawing is made of at least this many strokes. */
  private static final int LEAST_STROKES = 4;

  private FindDrawings() {}

  static List<Box> find(PageContent page) {
    if (page.drawings().size() < LEAST_STROKES) {
      return List.of();
    }
    Patches patches = new Patches(page.width(), page.height());
    for (Drawing drawing : page.drawings()) {
      patches.ink(Box.of(drawing), TOUCH_PT);
    }
    return patches.patches().stream()
        .map(box -> box.widened(-TOUCH_PT))
        .filter(box -> Math.min(box.width(), box.height()) >= LOWEST_PT)
        .filter(box -> strokes(page, box) >= LEAST_STROKES)
        .toList();
  }

  private static long strokes(PageContent page, Box box) {
    return page.drawings().stream()
        .filter(drawing -> box.holds(Box.of(drawing).centerX(), Box.of(drawing).centerY()))
        .limit(LEAST_STROKES)
        .count();
  }
}
