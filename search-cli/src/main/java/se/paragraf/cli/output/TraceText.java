package se.paragraf.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.Relation;
import se.paragraf.index.trace.Telling;
import se.paragraf.index.trace.Trace;
import se.paragraf.index.trace.Trace.Series;

/** A trace as people read it on a terminal: a table for each measure, unit and organisation. */
public final class TraceText {

  /** Left out are named up to so many; JSON has them all. */
  private static final int MOST_LEFT_OUT = 8;

  /** Columns of the value, right-aligned. */
  private static final int VALUE_WIDTH = 12;

  private static final String ROW = "  %-18s  %-9s  %-10s  %" + VALUE_WIDTH + "s  ";

  private final Messages messages;
  private final Console console;
  private final TraceWords words;

  public TraceText(Messages messages, Console console) {
    this.messages = messages;
    this.console = console;
    this.words = new TraceWords(messages);
  }

  public String of(Trace trace) {
    Lines lines = new Lines(console.width());
    lines.add(0, summary(trace));
    Optional<Relation> before = Optional.empty();
    for (Block block : blocks(trace)) {
      if (block.first().relation() == Relation.NARROWER
          && !before.equals(Optional.of(Relation.NARROWER))) {
        lines.gap().add(0, messages.text("trace.narrower"));
      }
      before = Optional.of(block.first().relation());
      block(trace, block, lines.gap());
    }
    conflicts(trace, lines);
    leftOut(trace, lines);
    return lines.toString();
  }

  private String summary(Trace trace) {
    if (trace.facts().isEmpty()) {
      return messages.text("trace.none", trace.measure());
    }
    long documents = trace.facts().stream().map(fact -> fact.document().id()).distinct().count();
    return console.strong(trace.measure())
        + ": "
        + messages.count("trace.facts", trace.facts().size())
        + " "
        + messages.count("trace.documents", documents)
        + ", "
        + messages.count("trace.conflicts", trace.conflicts().size());
  }

  /** Facts of one measure, organisation and unit; they stand together in a trace. */
  private record Block(Fact first, List<Integer> points) {}

  private static List<Block> blocks(Trace trace) {
    Map<String, List<Integer>> blocks = new LinkedHashMap<>();
    IntStream.range(0, trace.facts().size())
        .forEach(at ->
            blocks.computeIfAbsent(key(trace.facts().get(at)), k -> new ArrayList<>()).add(at));
    return blocks.values().stream()
        .map(points -> new Block(trace.facts().get(points.getFirst()), points))
        .toList();
  }

  private static String key(Fact fact) {
    return String.join("|", fact.measureKey(), fact.owner().orElse(""), fact.quantity().unit());
  }

  private void block(Trace trace, Block block, Lines lines) {
    List<Fact> facts = block.points().stream().map(trace.facts()::get).toList();
    TraceWords.Shown unit = words.unit(facts);
    lines.add(
        0,
        console.strong(block.first().measure())
            + " · "
            + block.first().owner().orElse(messages.text("trace.nobody"))
            + " · "
            + unit.name());
    lines.raw(
        ROW.formatted((Object[]) messages.text("trace.header").split(";")).stripTrailing()
            + "  "
            + messages.text("trace.source"));
    List<String> sources = block.points().stream().map(at -> source(trace, at)).distinct().toList();
    rows(trace, block, unit)
        .forEach((row, points) -> lines.raw(row + numbers(trace, points, sources)));
    trails(trace, block, unit, lines);
    for (int number = 1; number <= sources.size(); number++) {
      lines.hang(2, "[" + number + "] ", sources.get(number - 1));
    }
  }

  /** Rows of the table with the figures that they tell; what is told several times stands once. */
  private Map<String, List<Integer>> rows(Trace trace, Block block, TraceWords.Shown unit) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int at : block.points()) {
      Fact fact = trace.facts().get(at);
      String row =
          ROW.formatted(
              words.period(fact.quantity().period()),
              words.status(fact.quantity().status()),
              fact.quantity().asOf().orElse(""),
              words.value(fact.quantity(), unit) + mark(trace, at));
      rows.computeIfAbsent(row, key -> new ArrayList<>()).add(at);
    }
    return rows;
  }

  /** {@code [1], [3]}: which of the sources tell the figures. */
  private String numbers(Trace trace, List<Integer> points, List<String> sources) {
    return points.stream()
        .map(at -> sources.indexOf(source(trace, at)) + 1)
        .distinct()
        .map(number -> "[" + number + "]")
        .collect(Collectors.joining(", "));
  }

  private static String mark(Trace trace, int at) {
    return trace.conflicts().stream().anyMatch(conflict -> conflict.points().contains(at))
        ? " ≠"
        : "";
  }

  private String source(Trace trace, int at) {
    Fact fact = trace.facts().get(at);
    String where = fact.source() == Fact.Source.TABLE ? " " + messages.text("trace.inTable") : "";
    String also =
        fact.alsoIn().isEmpty() ? "" : " " + messages.text("trace.also", fact.alsoIn().size());
    return fact.citation() + where + told(fact.telling()) + also;
  }

  private String told(Telling telling) {
    return telling.role() == Telling.Role.TEXT
        ? ""
        : " " + messages.text("told." + telling.role().name().toLowerCase(Locale.ROOT));
  }

  /** When it was told first and last, and where it changed. */
  private void trails(Trace trace, Block block, TraceWords.Shown unit, Lines lines) {
    for (Series series : trace.series()) {
      if (!series.changes().isEmpty() && block.points().contains(series.points().getFirst())) {
        lines.add(2, trail(trace, series));
        series.changes().forEach(change -> change(trace, change, unit, lines));
      }
    }
  }

  private String trail(Trace trace, Series series) {
    return messages.text(
        "trace.trail",
        words.status(series.status()),
        words.period(series.period()),
        when(trace.facts().get(series.points().getFirst())),
        when(trace.facts().get(series.points().getLast())));
  }

  private static String when(Fact fact) {
    return fact.quantity()
        .asOf()
        .or(() -> fact.document().date().map(Object::toString))
        .orElse("?");
  }

  private void change(Trace trace, Trace.Change change, TraceWords.Shown unit, Lines lines) {
    Fact to = trace.facts().get(change.to());
    String difference =
        (change.difference().signum() > 0 ? "+" : "") + words.number(change.difference(), unit);
    String by =
        to.telling()
            .by()
            .map(body -> " (" + messages.text("told.by." + role(to), body) + ")")
            .orElse("");
    lines.hang(
        4,
        "→ ",
        messages.text(
                "trace.change",
                words.value(trace.facts().get(change.from()).quantity(), unit),
                words.value(to.quantity(), unit),
                difference,
                to.citation())
            + by);
  }

  private static String role(Fact fact) {
    return fact.telling().role().name().toLowerCase(Locale.ROOT);
  }

  private void conflicts(Trace trace, Lines lines) {
    if (!trace.conflicts().isEmpty()) {
      lines.gap().add(0, messages.text("trace.conflictsAre"));
    }
    for (Trace.Conflict conflict : trace.conflicts()) {
      Fact one = trace.facts().get(conflict.points().getFirst());
      Fact other = trace.facts().get(conflict.points().getLast());
      TraceWords.Shown unit = words.unit(List.of(one, other));
      lines.hang(
          2,
          "≠ ",
          messages.text(
              "trace.conflict",
              one.measure(),
              words.status(conflict.status()) + " " + words.period(conflict.period()),
              told(one),
              told(other),
              difference(conflict.difference(), unit),
              messages.text(
                  "explanation." + conflict.explanation().name().toLowerCase(Locale.ROOT))));
    }
  }

  private static String told(Fact fact) {
    return fact.quantity().text() + " (" + fact.citation() + ")";
  }

  private String difference(BigDecimal difference, TraceWords.Shown unit) {
    return words.number(difference, unit) + " " + unit.name();
  }

  private void leftOut(Trace trace, Lines lines) {
    if (trace.leftOut().isEmpty()) {
      return;
    }
    List<String> names =
        trace.leftOut().stream()
            .limit(MOST_LEFT_OUT)
            .map(left -> left.indicator() + " (" + left.figures() + ")")
            .toList();
    String more = trace.leftOut().size() > MOST_LEFT_OUT ? " …" : "";
    lines.gap().add(0, messages.text("trace.leftOut", String.join("; ", names) + more));
  }
}
