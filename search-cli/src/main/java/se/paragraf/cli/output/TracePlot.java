package se.paragraf.cli.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
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
 * status whose style says the status, a mark for each document.
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

  private final Messages messages;
  private final TraceWords words;

  public TracePlot(Messages messages) {
    this.messages = messages;
    this.words = new TraceWords(messages);
  }

  /** A figure with a place on both axes. */
  private record Dot(Fact fact, LocalDate day, BigDecimal value) {
    String organization() {
      return fact.quantity().organization().orElse("");
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
            .title(measure)
            .xAxisTitle(messages.text("trace.axis.period"))
            .yAxisTitle(unit.name())
            .build();
    style(chart, unit);
    lines(chart, dots, unit);
    marks(chart, dots, unit);
    return svg(chart);
  }

  private void style(XYChart chart, TraceWords.Shown unit) {
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.getStyler().setDatePattern("yyyy-MM");
    chart.getStyler().setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    chart.getStyler().setLocale(messages.locale());
    chart
        .getStyler()
        .setyAxisTickLabelsFormattingFunction(value ->
            words.number(BigDecimal.valueOf(value), new TraceWords.Shown("", BigDecimal.ONE)));
  }

  private void lines(XYChart chart, List<Dot> dots, TraceWords.Shown unit) {
    List<String> organizations = dots.stream().map(Dot::organization).distinct().toList();
    Map<String, List<Dot>> lines = new LinkedHashMap<>();
    dots.forEach(
        dot -> lines.computeIfAbsent(label(dot, organizations), l -> new ArrayList<>()).add(dot));
    lines.forEach((label, line) -> {
      XYSeries series = series(chart, label, line, unit);
      series.setMarker(SeriesMarkers.NONE);
      series.setLineStyle(stroke(line.getFirst().fact().quantity().status()));
      series.setLineColor(
          COLOURS.get(organizations.indexOf(line.getFirst().organization()) % COLOURS.size()));
    });
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

  private void marks(XYChart chart, List<Dot> dots, TraceWords.Shown unit) {
    Map<String, List<Dot>> documents = new LinkedHashMap<>();
    dots.forEach(dot ->
        documents.computeIfAbsent(dot.fact().document().id(), id -> new ArrayList<>()).add(dot));
    int mark = 0;
    for (List<Dot> told : documents.values()) {
      XYSeries series = series(chart, unused(chart, document(told.getFirst())), told, unit);
      series.setLineStyle(SeriesLines.NONE);
      series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
      series.setMarker(MARKS.get(Math.min(mark++, MARKS.size() - 1)));
      series.setMarkerColor(Color.DARK_GRAY);
    }
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

  private static String svg(XYChart chart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      VectorGraphicsEncoder.saveVectorGraphic(chart, out, VectorGraphicsFormat.SVG);
    } catch (IOException e) {
      throw new IllegalStateException("a byte array never fails", e);
    }
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
