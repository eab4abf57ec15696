package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.paragraf.cli.output.TraceWords;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.PeriodEnd;
import se.paragraf.index.trace.Relation;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.Quantity.Status;

/** A trace as a plot whose points lead to their sources; one line for each status and owner. */
final class TracePicture {

  private static final double WIDTH = 760;
  private static final double HEIGHT = 300;
  private static final double LEFT = 84;
  private static final double RIGHT = 18;
  private static final double TOP = 14;
  private static final double BOTTOM = 34;
  private static final int TICKS = 4;

  /** Lines are told apart by colour and dash; more share the last style. */
  private static final int STYLES = 5;

  private static final double POINT_RADIUS = 5;

  private final Visit visit;
  private final TraceWords words;

  TracePicture(Visit visit, TraceWords words) {
    this.visit = visit;
    this.words = words;
  }

  private record Dot(Fact fact, int at, LocalDate day, BigDecimal value) {}

  /** The room of the plot: days across, values up. */
  private record Axes(long first, long last, double low, double high) {
    double x(LocalDate day) {
      double share = first == last ? 0.5 : (day.toEpochDay() - first) / (double) (last - first);
      return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    double y(double value) {
      double share = high == low ? 0.5 : (value - low) / (high - low);
      return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
  }

  /** Nothing when there are not two points to compare. */
  Html of(Trace trace) {
    List<Dot> dots = dots(trace);
    if (dots.stream().map(dot -> dot.day() + " " + dot.value()).distinct().count() < 2) {
      return Html.NOTHING;
    }
    TraceWords.Shown unit = words.unit(dots.stream().map(Dot::fact).toList());
    Axes axes = axes(dots);
    Map<String, List<Dot>> lines = lines(dots);
    List<Html> parts = new ArrayList<>();
    parts.add(el("title", text(trace.measure() + " (" + unit.name() + ")")));
    grid(axes, dots, unit, parts);
    int style = 0;
    for (List<Dot> line : lines.values()) {
      String name = "s" + Math.min(style++, STYLES - 1);
      parts.add(line(line, axes, name));
      line.forEach(dot -> parts.add(point(dot, axes, unit, name)));
    }
    return el(
        "figure",
        cls("plot"),
        el(
            "svg",
            attr("viewBox", "0 0 " + (int) WIDTH + " " + (int) HEIGHT),
            attr("role", "group"),
            attr("aria-label", visit.say("web.trace.plot", trace.measure())),
            Html.all(parts)),
        legend(lines, unit));
  }

  /** By the day their period ends; where all tell of one period, by the day they were told for. */
  private static List<Dot> dots(Trace trace) {
    List<Dot> byPeriod = dots(trace, fact -> PeriodEnd.of(fact.quantity()));
    boolean onePeriod = byPeriod.stream().map(Dot::day).distinct().count() < 2;
    List<Dot> byTelling = onePeriod ? dots(trace, TracePicture::told) : List.of();
    return byTelling.size() < byPeriod.size() ? byPeriod : byTelling;
  }

  private static Optional<LocalDate> told(Fact fact) {
    return fact.quantity()
        .asOf()
        .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(LocalDate::parse)
        .or(() -> fact.document().date());
  }

  private static List<Dot> dots(Trace trace, Function<Fact, Optional<LocalDate>> when) {
    Map<String, List<Dot>> byUnit = new LinkedHashMap<>();
    for (int at = 0; at < trace.facts().size(); at++) {
      Fact fact = trace.facts().get(at);
      int index = at;
      if (fact.relation() == Relation.SAME && fact.quantity().status() != Status.CHANGE) {
        fact.quantity()
            .value()
            .ifPresent(value ->
                when.apply(fact)
                    .ifPresent(day ->
                        byUnit
                            .computeIfAbsent(fact.quantity().unit(), unit -> new ArrayList<>())
                            .add(new Dot(fact, index, day, value))));
      }
    }
    return byUnit.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
  }

  /** Nought is shown where it is near, so that small moves do not look large. */
  private static Axes axes(List<Dot> dots) {
    double low = dots.stream().mapToDouble(dot -> dot.value().doubleValue()).min().orElse(0);
    double high = dots.stream().mapToDouble(dot -> dot.value().doubleValue()).max().orElse(0);
    double span = Math.max(high - low, Math.max(Math.abs(high), 1) * 0.1);
    double bottom = low >= 0 && low < 2 * span ? 0 : low - span * 0.1;
    double top = high <= 0 && -high < 2 * span ? 0 : high + span * 0.1;
    return new Axes(
        dots.stream().mapToLong(dot -> dot.day().toEpochDay()).min().orElse(0),
        dots.stream().mapToLong(dot -> dot.day().toEpochDay()).max().orElse(0),
        bottom,
        top);
  }

  private Map<String, List<Dot>> lines(List<Dot> dots) {
    Map<String, List<Dot>> lines = new LinkedHashMap<>();
    dots.stream()
        .sorted(Comparator.comparing(Dot::day).thenComparing(Dot::at))
        .forEach(
            dot -> lines.computeIfAbsent(name(dot.fact()), name -> new ArrayList<>()).add(dot));
    return lines;
  }

  private String name(Fact fact) {
    String status = words.status(fact.quantity().status());
    return fact.quantity().organization().map(owner -> owner + ", " + status).orElse(status);
  }

  private void grid(Axes axes, List<Dot> dots, TraceWords.Shown unit, List<Html> parts) {
    for (int tick = 0; tick <= TICKS; tick++) {
      double value = axes.low() + (axes.high() - axes.low()) * tick / TICKS;
      double y = axes.y(value);
      parts.add(
          el(
              "line",
              cls("grid"),
              attr("x1", at(LEFT)),
              attr("x2", at(WIDTH - RIGHT)),
              attr("y1", at(y)),
              attr("y2", at(y))));
      parts.add(label(LEFT - 8, y + 4, "end", words.number(rounded(value, unit), unit)));
    }
    dots.stream()
        .map(Dot::day)
        .distinct()
        .sorted()
        .filter(spread(axes))
        .forEach(day ->
            parts.add(label(axes.x(day), HEIGHT - 10, "middle", day.toString().substring(0, 7))));
  }

  /** Labels of days that would stand on one another are left out. */
  private static java.util.function.Predicate<LocalDate> spread(Axes axes) {
    double[] last = {Double.NEGATIVE_INFINITY};
    return day -> {
      boolean room = axes.x(day) - last[0] > 62;
      last[0] = room ? axes.x(day) : last[0];
      return room;
    };
  }

  /** Three figures are enough on an axis. */
  private static BigDecimal rounded(double value, TraceWords.Shown unit) {
    BigDecimal shown = BigDecimal.valueOf(value).divide(unit.worth());
    BigDecimal short3 = shown.round(new java.math.MathContext(3, RoundingMode.HALF_UP));
    return short3.multiply(unit.worth());
  }

  private static Html label(double x, double y, String anchor, String words) {
    return el("text", attr("x", at(x)), attr("y", at(y)), attr("text-anchor", anchor), text(words));
  }

  private static Html line(List<Dot> dots, Axes axes, String style) {
    StringBuilder points = new StringBuilder();
    for (Dot dot : dots) {
      points
          .append(at(axes.x(dot.day())))
          .append(',')
          .append(at(axes.y(dot.value().doubleValue())))
          .append(' ');
    }
    return el("polyline", cls("line " + style), attr("points", points.toString().strip()));
  }

  private Html point(Dot dot, Axes axes, TraceWords.Shown unit, String style) {
    String said =
        name(dot.fact())
            + " "
            + words.period(dot.fact().quantity().period())
            + ": "
            + words.value(dot.fact().quantity(), unit)
            + " "
            + unit.name()
            + " – "
            + dot.fact().citation();
    return link(
        TracePage.place(dot.fact()),
        attr("aria-label", said),
        el("title", text(said)),
        el(
            "circle",
            cls("point " + style),
            attr("cx", at(axes.x(dot.day()))),
            attr("cy", at(axes.y(dot.value().doubleValue()))),
            attr("r", at(POINT_RADIUS))));
  }

  private static Html legend(Map<String, List<Dot>> lines, TraceWords.Shown unit) {
    List<Html> entries = new ArrayList<>();
    int style = 0;
    for (String name : lines.keySet()) {
      String line = "line s" + Math.min(style++, STYLES - 1);
      entries.add(
          el(
              "li",
              el(
                  "svg",
                  attr("viewBox", "0 0 28 8"),
                  attr("width", 28),
                  attr("height", 8),
                  attr("aria-hidden", "true"),
                  el("polyline", cls(line), attr("points", "1,4 27,4"))),
              text(name)));
    }
    return el("figcaption", el("span", text(unit.name())), el("ul", Html.all(entries)));
  }

  private static String at(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
