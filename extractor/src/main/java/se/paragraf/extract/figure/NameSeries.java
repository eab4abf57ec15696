package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.model.Figure.Point;
import se.paragraf.model.Figure.Series;

/**
 * Puts values under their names into the series that the legend tells of their colours; into one
 * without a name where it does not tell the colours apart.
 */
final class NameSeries {

  private final ChartLegend legend;
  private final ChartNames names;
  private final int page;

  /**
   * @param names none at all where a chart prints none that can be read
   * @param page 1-based
   */
  NameSeries(ChartLegend legend, ChartNames names, int page) {
    this.legend = legend;
    this.names = names;
    this.page = page;
  }

  /**
   * @return series and points in the order of the values; none when a value has no name though
   *     others have, or when two have the same
   */
  List<Series> name(List<Told> values) {
    boolean told = legend.tells(values.stream().map(Told::color).distinct().toList());
    Map<Optional<String>, List<Point>> series = new LinkedHashMap<>();
    Set<String> filled = new HashSet<>();
    for (Told value : values) {
      Optional<String> name = names.at(value.along()).map(ChartLabel::text);
      Optional<String> of = told ? legend.name(value.color()) : Optional.empty();
      String place = name.orElseGet(() -> Long.toString(Math.round(value.along())));
      boolean nameless = name.isEmpty() && !names.labels().isEmpty();
      if (nameless || !filled.add(place + "|" + of.orElse(""))) {
        return List.of();
      }
      series.computeIfAbsent(of, key -> new ArrayList<>()).add(point(name, value.value()));
    }
    return series.entrySet().stream()
        .map(each -> new Series(each.getKey(), each.getValue()))
        .toList();
  }

  private Point point(Optional<String> name, ChartLabel value) {
    return new Point(name, value.text(), value.number(), Optional.of(value.box().on(page)));
  }
}
