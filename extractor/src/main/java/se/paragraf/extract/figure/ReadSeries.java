package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.extract.figure.ChartBars.Bar;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.model.Figure.Point;
import se.paragraf.model.Figure.Series;

/**
 * Reads the values printed at the bars of a chart, each under its name below or beside the bars and
 * in the series that the legend tells of its colour.
 *
 * <p>All or nothing: a value is believed when every bar has one, every bar has a name, and the bars
 * are as long as their values say.
 */
final class ReadSeries {

  /** A value stands this near to the end of its bar, in em. */
  private static final double VALUE_REACH_EM = 1.3;

  /** And this near to its middle, beyond half its thickness; points. */
  private static final double BESIDE_PT = 3;

  /** The name in a legend stands this near to its mark, points. */
  private static final double LEGEND_REACH_PT = 14;

  /** A legend may stand this far outside of its chart, points. */
  private static final double LEGEND_AROUND_PT = 24;

  private static final double LARGEST_MARK_PT = 14;

  /** Bars are drawn this exactly, points. */
  private static final double DRAWN_PT = 1.2;

  /** And this exactly, as a share of the longest. */
  private static final double DRAWN_SHARE = 0.02;

  /** A bar is nearer to its own name than this share of the step to the next. */
  private static final double OWN_NAME = 0.6;

  private static final double SAME_ROW_PT = 2;

  private final PageContent page;
  private final List<Word> words;

  ReadSeries(PageContent page, List<Word> words) {
    this.page = page;
    this.words = words;
  }

  /** The series of a chart; none when they cannot be told for sure. */
  List<Series> of(Box chart) {
    Map<Area, ChartLabel> marks =
        marks(page, ChartLabel.in(chart.widened(LEGEND_AROUND_PT), words));
    return ChartBars.in(chart, page, marks.keySet())
        .map(bars -> read(bars, ChartLabel.in(chart, words), legend(marks)))
        .orElse(List.of());
  }

  private List<Series> read(
      ChartBars bars, List<ChartLabel> labels, Map<Integer, ChartLabel> legend) {
    Map<Bar, ChartLabel> values = values(bars, labels);
    List<ChartLabel> rest = new ArrayList<>(labels);
    rest.removeAll(values.values());
    rest.removeAll(legend.values());
    List<ChartLabel> names = names(bars, rest);
    boolean sure =
        values.size() == bars.bars().size()
            && drawnAsTold(values)
            && names.size() > 1
            && nothingLeft(bars, rest, names);
    return sure ? series(bars, values, legend, names) : List.of();
  }

  /** The numbers at the ends of bars, each at one bar. */
  private static Map<Bar, ChartLabel> values(ChartBars bars, List<ChartLabel> labels) {
    Map<Bar, ChartLabel> values = new HashMap<>();
    List<ChartLabel> free =
        new ArrayList<>(labels.stream().filter(label -> label.number().isPresent()).toList());
    for (Bar bar : bars.bars()) {
      free.stream()
          .filter(label -> bars.reach(bar, label.box()) <= VALUE_REACH_EM * label.em())
          .filter(label -> off(bars, bar, label) <= bars.thickness() / 2 + BESIDE_PT)
          .min(
              Comparator.comparingDouble(
                  label -> bars.reach(bar, label.box()) + off(bars, bar, label)))
          .ifPresent(label -> {
            values.put(bar, label);
            free.remove(label);
          });
    }
    return values;
  }

  private static double off(ChartBars bars, Bar bar, ChartLabel label) {
    return Math.abs(bars.along(bar.box()) - bars.along(label.box()));
  }

  /** Whether the bars are as long as their values say. */
  private static boolean drawnAsTold(Map<Bar, ChartLabel> values) {
    double together = 0;
    double squares = 0;
    double longest = 0;
    for (var each : values.entrySet()) {
      double value = each.getValue().number().orElseThrow();
      together += value * each.getKey().length();
      squares += value * value;
      longest = Math.max(longest, Math.abs(each.getKey().length()));
    }
    if (squares == 0 || together <= 0) {
      return false;
    }
    double scale = together / squares;
    double tolerance = DRAWN_PT + DRAWN_SHARE * longest;
    return values.entrySet().stream()
        .allMatch(each -> {
          double told = scale * each.getValue().number().orElseThrow();
          return Math.abs(told - each.getKey().length()) <= tolerance;
        });
  }

  /** The marks of legends with the names beside them. */
  private static Map<Area, ChartLabel> marks(PageContent page, List<ChartLabel> labels) {
    Map<Area, ChartLabel> marks = new LinkedHashMap<>();
    List<ChartLabel> names = labels.stream().filter(label -> label.number().isEmpty()).toList();
    for (Area area : page.areas()) {
      if (Math.max(area.x1() - area.x0(), area.y1() - area.y0()) <= LARGEST_MARK_PT) {
        names.stream()
            .filter(name ->
                Math.abs(name.box().centerY() - (area.y0() + area.y1()) / 2) <= name.em() / 2)
            .filter(name -> name.box().x0() >= area.x1() - 1)
            .filter(name -> name.box().x0() <= area.x1() + LEGEND_REACH_PT)
            .min(Comparator.comparingDouble(name -> name.box().x0()))
            .ifPresent(name -> marks.put(area, name));
      }
    }
    return marks;
  }

  private static Map<Integer, ChartLabel> legend(Map<Area, ChartLabel> marks) {
    Map<Integer, ChartLabel> legend = new HashMap<>();
    marks.forEach((mark, name) -> legend.putIfAbsent(mark.color(), name));
    return legend;
  }

  /** Names below standing bars, in the row with most of them, or to the left of lying ones. */
  private static List<ChartLabel> names(ChartBars bars, List<ChartLabel> rest) {
    Box all = Box.around(bars.bars().stream().map(Bar::box).toList());
    List<ChartLabel> candidates =
        ChartLabel.joined(
            rest.stream()
                .filter(label ->
                    bars.lying()
                        ? label.box().x1() <= all.x0() + 1
                            && label.box().y1() > all.y0()
                            && label.box().y0() < all.y1()
                        : label.box().centerY() > bars.base()
                            && label.box().x1() > all.x0()
                            && label.box().x0() < all.x1())
                .toList());
    return bars.lying() ? candidates : fullestRow(candidates);
  }

  private static List<ChartLabel> fullestRow(List<ChartLabel> labels) {
    return labels.stream()
        .map(first ->
            labels.stream()
                .filter(label -> Math.abs(label.box().y0() - first.box().y0()) <= SAME_ROW_PT)
                .toList())
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** Whether no number among the bars was left over: one at a bar that was not seen. */
  private static boolean nothingLeft(
      ChartBars bars, List<ChartLabel> rest, List<ChartLabel> names) {
    Box all = Box.around(bars.bars().stream().map(Bar::box).toList()).widened(BESIDE_PT);
    return rest.stream()
        .filter(label -> label.number().isPresent())
        .filter(label -> names.stream().noneMatch(name -> name.box().equals(label.box())))
        .noneMatch(label -> all.holds(label.box().centerX(), label.box().centerY()));
  }

  private List<Series> series(
      ChartBars bars,
      Map<Bar, ChartLabel> values,
      Map<Integer, ChartLabel> legend,
      List<ChartLabel> names) {
    boolean told = bars.colors().stream().allMatch(legend::containsKey);
    Map<Optional<String>, List<Point>> series = new LinkedHashMap<>();
    Set<String> filled = new HashSet<>();
    List<Bar> inOrder =
        bars.bars().stream()
            .sorted(Comparator.comparingDouble(bar -> bars.along(bar.box())))
            .toList();
    for (Bar bar : inOrder) {
      Optional<ChartLabel> name = name(bars, bar, names);
      Optional<String> of =
          Optional.ofNullable(legend.get(bar.color())).filter(l -> told).map(ChartLabel::text);
      if (name.isEmpty() || !filled.add(name.get() + "|" + of.orElse(""))) {
        return List.of();
      }
      ChartLabel value = Optional.ofNullable(values.get(bar)).orElseThrow();
      series
          .computeIfAbsent(of, key -> new ArrayList<>())
          .add(
              new Point(
                  name.map(ChartLabel::text),
                  value.text(),
                  value.number(),
                  Optional.of(value.box().on(page.number()))));
    }
    return series.entrySet().stream()
        .map(each -> new Series(each.getKey(), each.getValue()))
        .toList();
  }

  /** The name that a bar stands at, if it is clearly nearer than the next. */
  private static Optional<ChartLabel> name(ChartBars bars, Bar bar, List<ChartLabel> names) {
    double[] places = names.stream().mapToDouble(name -> bars.along(name.box())).sorted().toArray();
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < places.length; i++) {
      step = Math.min(step, places[i] - places[i - 1]);
    }
    double most = OWN_NAME * step;
    return names.stream()
        .filter(name -> off(bars, bar, name) <= most)
        .min(Comparator.comparingDouble(name -> off(bars, bar, name)));
  }
}
