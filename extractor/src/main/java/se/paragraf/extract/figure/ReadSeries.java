package se.paragraf.extract.figure;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.paragraf.extract.figure.ChartAxes.Axis;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.model.Figure.Series;

/**
 * Reads the values printed in a chart, each under its name below or beside what is drawn and in the
 * series that the legend tells of its colour.
 *
 * <p>All or nothing: values are believed when all that is drawn of a kind has one, and is as long
 * or stands as high as its value says.
 */
final class ReadSeries {

  /** A legend may stand this far outside of its chart, points. */
  private static final double LEGEND_AROUND_PT = 24;

  /** Rules of a grid run along this share of the lines drawn over them. */
  private static final double GRID_SHARE = 0.8;

  private static final int LEAST_NAMES = 2;

  private static final ChartNames UNNAMED = new ChartNames(List.of(), false);

  private final PageContent page;
  private final Box chart;
  private final ChartLegend legend;
  private final List<ChartLabel> labels;
  private final List<ChartLabel> turned;
  private final List<ChartLine> lines;

  /**
   * @param words of the page
   */
  ReadSeries(PageContent page, List<Word> words, Box chart) {
    this.page = page;
    this.chart = chart;
    this.legend = ChartLegend.of(page, ChartLabel.in(chart.widened(LEGEND_AROUND_PT), words));
    this.labels = without(ChartLabel.in(chart, words), legend.names().values());
    this.turned = TurnedNames.in(chart.widened(LEGEND_AROUND_PT), page, words);
    this.lines = ChartLine.in(chart, page);
  }

  /** The series of the chart; none when they cannot be told for sure. */
  List<Series> read() {
    return Stream.<Supplier<List<Series>>>of(
            this::ofBars, this::ofPiles, this::ofSlices, () -> series(atLines(labels)))
        .map(Supplier::get)
        .filter(series -> !series.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Series> ofBars() {
    return ChartBars.in(chart, page, legend.marks())
        .map(bars -> withLinesOver(new ReadBars(bars)))
        .orElse(List.of());
  }

  private List<Series> ofPiles() {
    return ChartPiles.of(ChartBars.areas(chart, page, legend.marks()))
        .map(ReadPiles::new)
        .map(this::ofPiles)
        .orElse(List.of());
  }

  private List<Series> ofSlices() {
    return ChartSlices.in(chart, page)
        .map(pie -> new ReadSlices(pie, legend).read(labels, page.number()))
        .orElse(List.of());
  }

  private List<Series> ofPiles(ReadPiles piles) {
    List<Told> values = piles.read(labels);
    ChartNames names = piles.names(without(labels, texts(values)), turned);
    boolean told = legend.tells(values.stream().map(Told::color).distinct().toList());
    return told && names.labels().size() >= LEAST_NAMES
        ? series(new Reading(values, names))
        : List.of();
  }

  /** Values and the names that they stand at. */
  private record Reading(List<Told> values, ChartNames names) {}

  private List<Series> series(Reading reading) {
    return new NameSeries(legend, reading.names, page.number()).name(reading.values);
  }

  /** The series of bars and of lines drawn over them; none when the bars have none. */
  private List<Series> withLinesOver(ReadBars bars) {
    List<Told> values = bars.read(labels);
    List<ChartLabel> rest = without(labels, texts(values));
    ChartNames names = bars.names(rest, turned);
    Reading over = atLines(rest);
    List<ChartLabel> left = names.without(without(rest, texts(over.values)));
    if (names.labels().size() < LEAST_NAMES || bars.leaves(left)) {
      return List.of();
    }
    List<Series> series = series(new Reading(values, names));
    return series.isEmpty()
        ? series
        : Stream.concat(series.stream(), series(over).stream()).toList();
  }

  private Reading atLines(List<ChartLabel> among) {
    if (lines.isEmpty()) {
      return new Reading(List.of(), UNNAMED);
    }
    Box drawn = Box.around(lines.stream().map(ChartLine::box).toList());
    List<Axis> axes = ChartAxes.beside(drawn, among);
    List<ChartLabel> ticks = axes.stream().flatMap(axis -> axis.ticks().stream()).toList();
    List<ChartLabel> inside = without(among, ticks);
    ChartNames below = ChartNames.below(drawn, base(drawn), inside, turned);
    int steps = lines.stream().mapToInt(line -> line.vertices().size()).max().orElse(0);
    ChartNames names = 2 * below.labels().size() >= Math.max(LEAST_NAMES, steps) ? below : UNNAMED;
    return new Reading(
        new ReadLines(lines, axes.stream().map(Axis::scale).toList()).read(names.without(inside)),
        names);
  }

  /** The lowest of the lines and of the rules that they are drawn on. */
  private double base(Box drawn) {
    return page.rulings().stream()
        .filter(rule -> rule.horizontal() && rule.length() >= GRID_SHARE * drawn.width())
        .filter(rule -> chart.holds((rule.x0() + rule.x1()) / 2, rule.y0()))
        .mapToDouble(rule -> rule.y0())
        .filter(y -> y > drawn.y1())
        .max()
        .orElse(drawn.y1());
  }

  private static List<ChartLabel> texts(List<Told> values) {
    return values.stream().map(Told::value).toList();
  }

  private static List<ChartLabel> without(List<ChartLabel> labels, Collection<ChartLabel> others) {
    return labels.stream().filter(label -> !others.contains(label)).toList();
  }
}
