package se.paragraf.cli.output;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.PeriodEnd;
import se.paragraf.index.trace.Relation;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.Quantity.Status;

/**
 * A trace as a picture: figures by the day their period ends, a line for each organisation and
 * status whose style says the status, marks whose shape says the document.
 */
public final class TracePlot {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 600;

  /** More documents share the last mark. */
  private static final List<Marker> MARKS =
      List.of(
          SeriesMarkers.CIRCLE,
          SeriesMarkers.SQUARE,
          SeriesMarkers.DIAMOND,
          SeriesMarkers.TRIANGLE_UP,
          SeriesMarkers.TRIANGLE_DOWN,
          SeriesMarkers.TRAPEZOID,
          SeriesMarkers.OVAL,
          SeriesMarkers.CROSS,
          SeriesMarkers.PLUS);

  /** Told apart by those who see no red or green (Okabe and Ito). */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000));

  /** The size that the writer of SVG takes for granted and no browser does. */
  private static final String UNSAID_SIZE = "<svg font-size=\"12px\" ";

  private static final Color GRID = new Color(0xE6E6E6);

  private final Messages messages;
  private final TraceWords words;

  public TracePlot(Messages messages) {
    this.messages = messages;
    this.words = new TraceWords(messages);
  }

  /** A figure with a place on both axes. */
  private record Dot(Fact fact, LocalDate day, BigDecimal value) {
    String organization() {
      return fact.owner().orElse("");
    }

    Date date() {
      return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  /**
   * SVG of the figures in the unit that most are told in; empty when none has a value and a day.
   */
  public Optional<String> of(Trace trace) {
    List<Dot> dots = dots(trace);
    return dots.isEmpty() ? Optional.empty() : Optional.of(draw(trace.measure(), dots));
  }

  private static List<Dot> dots(Trace trace) {
    boolean own = trace.facts().stream().anyMatch(fact -> fact.relation() == Relation.SAME);
    List<Fact> facts =
        trace.facts().stream()
            .filter(fact -> !own || fact.relation() == Relation.SAME)
            .filter(fact -> fact.quantity().status() != Status.CHANGE)
            .toList();
    Map<String, List<Dot>> byUnit = new LinkedHashMap<>();
    for (Fact fact : facts) {
      dot(fact)
          .ifPresent(dot ->
              byUnit.computeIfAbsent(fact.quantity().unit(), unit -> new ArrayList<>()).add(dot));
    }
    return byUnit.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  private static Optional<Dot> dot(Fact fact) {
    return fact.quantity()
        .value()
        .flatMap(value -> PeriodEnd.of(fact.quantity()).map(day -> new Dot(fact, day, value)));
  }

  private String draw(String measure, List<Dot> dots) {
    TraceWords.Shown unit = words.unit(dots.stream().map(Dot::fact).toList());
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(measure + ", " + unit.name())
            .xAxisTitle(messages.text("trace.axis.period"))
            .build();
    Set<String> ticks = new HashSet<>();
    style(chart, ticks);
    Map<String, List<Dot>> lines = byLine(dots);
    lines(chart, lines, unit);
    marks(chart, lines, unit);
    return svg(chart, dots, ticks);
  }

  private void style(XYChart chart, Set<String> ticks) {
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setPlotGridLinesStroke(SeriesLines.SOLID);
    chart.getStyler().setPlotGridLinesColor(GRID);
    chart.getStyler().setDatePattern("yyyy-MM");
    chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    chart.getStyler().setLocale(messages.locale());
    chart
        .getStyler()
        .setyAxisTickLabelsFormattingFunction(value -> {
          String tick =
              words.number(BigDecimal.valueOf(value), new TraceWords.Shown("", BigDecimal.ONE));
          ticks.add(tick);
          return tick;
        });
  }

  /** Figures of one organisation and status, in one colour, by the name they have in the legend. */
  private Map<String, List<Dot>> byLine(List<Dot> dots) {
    List<String> organizations = dots.stream().map(Dot::organization).distinct().toList();
    Map<String, List<Dot>> lines = new LinkedHashMap<>();
    dots.forEach(
        dot -> lines.computeIfAbsent(label(dot, organizations), l -> new ArrayList<>()).add(dot));
    return lines;
  }

  private static Color colour(int line) {
    return COLOURS.get(line % COLOURS.size());
  }

  private static void lines(XYChart chart, Map<String, List<Dot>> lines, TraceWords.Shown unit) {
    int at = 0;
    for (var line : lines.entrySet()) {
      XYSeries series = series(chart, line.getKey(), line.getValue(), unit);
      series.setMarker(SeriesMarkers.NONE);
      series.setLineStyle(stroke(line.getValue().getFirst().fact().quantity().status()));
      series.setLineColor(colour(at++));
    }
  }

  private String label(Dot dot, List<String> organizations) {
    boolean whole = dot.fact().quantity().period().orElse("").matches("\\d{4}");
    String part = whole ? "" : ", " + messages.text("trace.partOfYear");
    String who = organizations.size() > 1 ? dot.organization() + ": " : "";
    return who + words.status(dot.fact().quantity().status()) + part;
  }

  private static BasicStroke stroke(Status status) {
    return switch (status) {
      case OUTCOME -> SeriesLines.SOLID;
      case FORECAST -> SeriesLines.DASH_DASH;
      case BUDGET -> SeriesLines.DOT_DOT;
      case TARGET, DEVIATION, CHANGE, OTHER -> SeriesLines.DASH_DOT;
    };
  }

  /** A mark for each figure: its shape says the document, its colour the line it belongs to. */
  private static void marks(XYChart chart, Map<String, List<Dot>> lines, TraceWords.Shown unit) {
    Set<String> documents = new LinkedHashSet<>();
    int at = 0;
    for (List<Dot> line : lines.values()) {
      Map<String, List<Dot>> told = new LinkedHashMap<>();
      line.forEach(dot ->
          told.computeIfAbsent(dot.fact().document().id(), id -> new ArrayList<>()).add(dot));
      for (var document : told.entrySet()) {
        XYSeries series = scatter(chart, document.getValue(), unit);
        series.setShowInLegend(!documents.contains(document.getKey()));
        series.setMarkerColor(colour(at));
        documents.add(document.getKey());
        series.setMarker(mark(documents, document.getKey()));
      }
      at++;
    }
  }

  private static XYSeries scatter(XYChart chart, List<Dot> dots, TraceWords.Shown unit) {
    XYSeries series = series(chart, unused(chart, document(dots.getFirst())), dots, unit);
    series.setLineStyle(SeriesLines.NONE);
    series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
    return series;
  }

  private static Marker mark(Set<String> documents, String id) {
    int at = new ArrayList<>(documents).indexOf(id);
    return MARKS.get(Math.min(at, MARKS.size() - 1));
  }

  private static String document(Dot dot) {
    var document = dot.fact().document();
    return Stream.concat(
            document.title().or(document::body).stream(),
            document.date().map(Object::toString).stream())
        .reduce((title, date) -> title + " " + date)
        .orElse(document.path());
  }

  private static String unused(XYChart chart, String name) {
    String unused = name;
    for (int suffix = 2; chart.getSeriesMap().containsKey(unused); suffix++) {
      unused = name + " (" + suffix + ")";
    }
    return unused;
  }

  private static XYSeries series(
      XYChart chart, String name, List<Dot> dots, TraceWords.Shown unit) {
    List<Dot> sorted = dots.stream().sorted(Comparator.comparing(Dot::day)).toList();
    return chart.addSeries(
        name,
        sorted.stream().map(Dot::date).toList(),
        sorted.stream().map(dot -> dot.value().divide(unit.worth()).doubleValue()).toList());
  }

  private static String svg(XYChart chart, List<Dot> dots, Set<String> ticks) {
    TextKeepingGraphics graphics = new TextKeepingGraphics();
    XYStyler style = chart.getStyler();
    graphics.know(style.getChartTitleFont(), List.of(chart.getTitle()));
    graphics.know(style.getAxisTitleFont(), List.of(chart.getXAxisTitle()));
    graphics.know(style.getLegendFont(), chart.getSeriesMap().keySet());
    graphics.know(style.getAxisTickLabelsFont(), months(dots));
    // Painted twice: only the first time tells how the marks on the axis are written.
    chart.paint(new VectorGraphics2D(), WIDTH, HEIGHT);
    graphics.know(style.getAxisTickLabelsFont(), ticks);
    chart.paint(graphics, WIDTH, HEIGHT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new SVGProcessor()
          .getDocument(graphics.getCommands(), new PageSize(WIDTH, HEIGHT))
          .writeTo(out);
    } catch (IOException e) {
      throw new IllegalStateException("a byte array never fails", e);
    }
    return out.toString(StandardCharsets.UTF_8).strip().replaceFirst("<svg ", UNSAID_SIZE);
  }

  /** Every month that may be written at the axis. */
  private static Set<String> months(List<Dot> dots) {
    Set<String> months = new HashSet<>();
    YearMonth first =
        YearMonth.from(dots.stream().map(Dot::day).min(Comparator.naturalOrder()).orElseThrow());
    YearMonth last =
        YearMonth.from(dots.stream().map(Dot::day).max(Comparator.naturalOrder()).orElseThrow());
    for (YearMonth month = first.minusYears(1);
        month.isBefore(last.plusYears(1));
        month = month.plusMonths(1)) {
      months.add(month.toString());
    }
    return months;
  }
}
