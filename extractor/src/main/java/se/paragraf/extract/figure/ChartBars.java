package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * The bars of one chart, measured from their base.
 *
 * @param lying whether they grow sideways
 * @param base x of the base when they lie, else y; points
 * @param bars along the base
 */
record ChartBars(boolean lying, double base, List<Bar> bars) {

  /** Thickness and base of the bars of one chart agree this well. */
  private static final double SAME_PT = 0.8;

  private static final int MOST_AREAS = 400;

  /**
   * One bar.
   *
   * @param box of a bar too low to be an area, its line
   * @param length from the base, points; negative when it grows down or to the left
   */
  record Bar(Box box, double length, int color) {}

  /**
   * Finds them; empty when the chart has none, or when some do not stand on the base of the others:
   * pieces of piled bars are no values of their own.
   *
   * @param marks of a legend, which are no bars
   */
  static Optional<ChartBars> in(Box chart, PageContent page, Set<Area> marks) {
    List<Area> areas = areas(chart, page, marks);
    if (areas.isEmpty() || areas.size() > MOST_AREAS) {
      return Optional.empty();
    }
    return Stream.of(on(areas, false), on(areas, true))
        .reduce((one, other) -> other.bars.size() > one.bars.size() ? other : one)
        .filter(found -> found.bars.size() > 1 && found.holdsAll(areas))
        .map(found -> found.withLow(page.rulings()));
  }

  /** The areas of a chart that may be bars or pieces of them. */
  static List<Area> areas(Box chart, PageContent page, Set<Area> marks) {
    return page.areas().stream()
        .filter(area -> !Tint.white(area.color()) && !marks.contains(area))
        .filter(area -> chart.holds(Box.of(area).centerX(), Box.of(area).centerY()))
        .filter(area -> Box.of(area).coveredBy(chart) > 0.9)
        .filter(area -> chart.coveredBy(Box.of(area)) < 0.5)
        .toList();
  }

  private static ChartBars on(List<Area> areas, boolean lying) {
    ChartBars best = new ChartBars(lying, 0, List.of());
    for (Area area : areas) {
      double thickness = thickness(Box.of(area), lying);
      for (double base : lying ? ends(area.x0(), area.x1()) : ends(area.y0(), area.y1())) {
        List<Bar> bars =
            areas.stream()
                .filter(each -> Math.abs(thickness(Box.of(each), lying) - thickness) <= SAME_PT)
                .flatMap(each -> bar(each, lying, base).stream())
                .toList();
        best = bars.size() > best.bars.size() ? new ChartBars(lying, base, bars) : best;
      }
    }
    return best;
  }

  private static double[] ends(double one, double other) {
    return new double[] {one, other};
  }

  private static Optional<Bar> bar(Area area, boolean lying, double base) {
    double back = lying ? base - area.x0() : area.y1() - base;
    double forth = lying ? area.x1() - base : base - area.y0();
    if (Math.abs(back) <= SAME_PT) {
      return Optional.of(new Bar(Box.of(area), forth, area.color()));
    }
    return Math.abs(forth) <= SAME_PT
        ? Optional.of(new Bar(Box.of(area), -back, area.color()))
        : Optional.empty();
  }

  private boolean holdsAll(List<Area> areas) {
    return areas.stream()
        .map(Box::of)
        .filter(box -> Math.max(box.width(), box.height()) > ChartLegend.LARGEST_MARK_PT)
        .allMatch(box -> bars.stream().anyMatch(bar -> bar.box.equals(box)));
  }

  /** With the bars so low that they were drawn as lines. */
  private ChartBars withLow(List<Ruling> rulings) {
    List<Bar> all = new ArrayList<>(bars);
    double thickness = thickness();
    for (Ruling line : rulings) {
      double off = lying ? line.x0() - base : base - line.y0();
      boolean low =
          line.horizontal() != lying
              && Math.abs(line.length() - thickness) <= SAME_PT
              && Math.abs(off) <= line.thickness() / 2 + SAME_PT
              && bars.stream().anyMatch(bar -> bar.color == line.color());
      Box box = new Box(line.x0(), line.y0(), line.x1(), line.y1());
      if (low && bars.stream().noneMatch(bar -> isBeside(bar.box, box))) {
        all.add(new Bar(box, Math.copySign(line.thickness(), off), line.color()));
      }
    }
    return new ChartBars(lying, base, List.copyOf(all));
  }

  /** Whether they stand at the same place of the base. */
  private boolean isBeside(Box one, Box other) {
    return Math.abs(along(one) - along(other)) < thickness() / 2;
  }

  double thickness() {
    return thickness(bars.getFirst().box, lying);
  }

  private static double thickness(Box box, boolean lying) {
    return lying ? box.height() : box.width();
  }

  /** Where something stands along the base. */
  double along(Box box) {
    return lying ? box.centerY() : box.centerX();
  }

  /** How far the free end of a bar is from a box, in the direction of its growth, points. */
  double reach(Bar bar, Box to) {
    double end = lying ? base + bar.length : base - bar.length;
    double from = lying ? to.x0() : to.y0();
    double until = lying ? to.x1() : to.y1();
    return Math.max(0, Math.max(from - end, end - until));
  }

  /** The colours of the bars. */
  List<Integer> colors() {
    return bars.stream().map(Bar::color).distinct().toList();
  }
}
