package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.pdf.PageContent.Area;

/**
 * Areas of one colour that touch along a whole side become one: word processors paint a shaded
 * paragraph line by line, and only a change of colour shows.
 */
final class MergeAreas {

  /** Gap that no eye sees. */
  private static final double TOUCH_PT = 0.3;

  /** Sides as equal as this are one side. */
  private static final double SAME_SIDE_PT = 1.0;

  /** More areas than any shaded table; larger pages stay as they are. */
  private static final int MOST_AREAS = 4_000;

  private MergeAreas() {}

  static List<Area> merge(List<Area> areas) {
    if (areas.size() > MOST_AREAS) {
      return areas;
    }
    return pass(pass(areas, true), false);
  }

  private static List<Area> pass(List<Area> areas, boolean downwards) {
    Comparator<Area> byX = Comparator.comparingLong(area -> Math.round(area.x0()));
    Comparator<Area> byY = Comparator.comparingLong(area -> Math.round(area.y0()));
    List<Area> sorted = new ArrayList<>(areas);
    sorted.sort(
        Comparator.comparingInt(Area::color)
            .thenComparing(downwards ? byX : byY)
            .thenComparing(downwards ? byY : byX));
    List<Area> merged = new ArrayList<>();
    for (Area area : sorted) {
      Optional<Area> joined =
          merged.isEmpty() ? Optional.empty() : join(merged.getLast(), area, downwards);
      joined.ifPresent(j -> merged.set(merged.size() - 1, j));
      if (joined.isEmpty()) {
        merged.add(area);
      }
    }
    return merged;
  }

  private static Optional<Area> join(Area a, Area b, boolean downwards) {
    boolean sameSides =
        downwards
            ? near(a.x0(), b.x0()) && near(a.x1(), b.x1())
            : near(a.y0(), b.y0()) && near(a.y1(), b.y1());
    boolean touch = downwards ? b.y0() - a.y1() <= TOUCH_PT : b.x0() - a.x1() <= TOUCH_PT;
    if (a.color() != b.color() || !sameSides || !touch) {
      return Optional.empty();
    }
    return Optional.of(
        new Area(
            Math.min(a.x0(), b.x0()),
            Math.min(a.y0(), b.y0()),
            Math.max(a.x1(), b.x1()),
            Math.max(a.y1(), b.y1()),
            a.color()));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= SAME_SIDE_PT;
  }
}
