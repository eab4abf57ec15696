package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;

/**
 * Finds the bars of bar charts: areas of one thickness that grow from one base to different
 * lengths.
 */
final class FindBars {

  /** Thickness and base of the bars of one chart agree this well. */
  private static final double SAME_PT = 0.8;

  private static final double THINNEST_PT = 2.5;
  private static final double THICKEST_PT = 90;

  /** Bars whose lengths differ less say nothing. */
  private static final double LEAST_DIFFERENCE_PT = 2.5;

  /** Gap between two bars of a chart, in thicknesses. */
  private static final double WIDEST_GAP = 6;

  /** Values differ mostly; the cells of a shaded table are mostly alike. */
  private static final double DIFFERENT_SHARE = 0.7;

  /** Of small whole numbers many are alike; their bars stand on an axis that is drawn. */
  private static final double DIFFERENT_SHARE_ON_AXIS = 0.4;

  private static final int ENOUGH_LENGTHS = 3;

  /** Two areas alone are bars only on a drawn base; three need none. */
  private static final int ENOUGH_BARS = 3;

  /** More areas than the bars of a page of charts. */
  private static final int MOST_AREAS = 3_000;

  private final PageContent page;
  private final List<Word> words;

  /**
   * @param words those that are no figures must not stand on bars
   */
  FindBars(PageContent page, List<Word> words) {
    this.page = page;
    this.words = words;
  }

  /** The bars, each as a box. */
  List<Box> find() {
    List<Box> candidates = new ArrayList<>();
    if (page.areas().size() > MOST_AREAS) {
      return candidates;
    }
    List<Area> tinted = page.areas().stream().filter(area -> !Tint.white(area.color())).toList();
    List<Box> texts = tinted.isEmpty() ? List.of() : texts();
    for (Area area : tinted) {
      Box box = Box.of(area);
      if (texts.stream().noneMatch(text -> holdsCenter(box, text))) {
        candidates.add(box);
      }
    }
    List<Box> bars = new ArrayList<>();
    gather(candidates, Box::x0, Box::x1, true, bars);
    gather(candidates, Box::x1, Box::x0, true, bars);
    gather(candidates, Box::y1, Box::y0, false, bars);
    gather(candidates, Box::y0, Box::y1, false, bars);
    return bars.stream().distinct().toList();
  }

  private List<Box> texts() {
    return words.stream()
        .filter(w -> w.text().chars().anyMatch(Character::isLetter) && w.text().length() > 2)
        .map(Box::of)
        .toList();
  }

  private static boolean holdsCenter(Box box, Box text) {
    return box.holds(text.centerX(), text.centerY());
  }

  private void gather(
      List<Box> candidates,
      ToDoubleFunction<Box> base,
      ToDoubleFunction<Box> end,
      boolean lying,
      List<Box> bars) {
    List<Box> left = new ArrayList<>(candidates);
    while (!left.isEmpty()) {
      Box first = left.removeFirst();
      List<Box> group = new ArrayList<>(List.of(first));
      for (Box box : left) {
        if (near(base.applyAsDouble(box), base.applyAsDouble(first))
            && near(thickness(box, lying), thickness(first, lying))) {
          group.add(box);
        }
      }
      left.removeAll(group);
      for (List<Box> near : together(group, lying)) {
        if (bars(near, end, lying, base.applyAsDouble(first))) {
          bars.addAll(near);
          candidates.stream()
              .filter(box -> near(end.applyAsDouble(box), base.applyAsDouble(first)))
              .filter(box -> isBeside(box, near, lying))
              .forEach(bars::add);
        }
      }
    }
  }

  /** Whether it stands among the bars or next to them, as thick as they: a bar below zero. */
  private static boolean isBeside(Box box, List<Box> bars, boolean lying) {
    double thick = thickness(bars.getFirst(), lying);
    Box widened = Box.around(bars).widened(WIDEST_GAP * thick);
    boolean along =
        lying
            ? box.y0() >= widened.y0() && box.y1() <= widened.y1()
            : box.x0() >= widened.x0() && box.x1() <= widened.x1();
    return along && near(thickness(box, lying), thick);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= SAME_PT;
  }

  /** Parts the group where a wide gap lies between two bars. */
  private static List<List<Box>> together(List<Box> group, boolean lying) {
    ToDoubleFunction<Box> start = lying ? Box::y0 : Box::x0;
    double widest = WIDEST_GAP * thickness(group.getFirst(), lying);
    List<Box> sorted = new ArrayList<>(group);
    sorted.sort(Comparator.comparingDouble(start));
    List<List<Box>> parts = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Box box : sorted) {
      if (start.applyAsDouble(box) - end > widest) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(box);
      end = lying ? box.y1() : box.x1();
    }
    return parts;
  }

  private boolean bars(List<Box> group, ToDoubleFunction<Box> end, boolean lying, double base) {
    double thick = thickness(group.getFirst(), lying);
    double[] ends = group.stream().mapToDouble(end).sorted().toArray();
    long lengths = java.util.Arrays.stream(ends).map(Math::round).distinct().count();
    boolean onAxis = drawn(base, lying);
    double share = onAxis && lengths >= ENOUGH_LENGTHS ? DIFFERENT_SHARE_ON_AXIS : DIFFERENT_SHARE;
    boolean differ =
        ends[ends.length - 1] - ends[0] >= LEAST_DIFFERENCE_PT
            && lengths >= Math.ceil(share * group.size());
    boolean enough = group.size() >= ENOUGH_BARS || (group.size() == 2 && onAxis);
    return enough && differ && thick >= THINNEST_PT && thick <= THICKEST_PT;
  }

  /** Whether a line is drawn along the base. */
  private boolean drawn(double base, boolean lying) {
    return page.rulings().stream()
        .anyMatch(r ->
            r.horizontal() != lying && Math.abs((lying ? r.x0() : r.y0()) - base) <= 2 * SAME_PT);
  }

  private static double thickness(Box box, boolean lying) {
    return lying ? box.height() : box.width();
  }
}
