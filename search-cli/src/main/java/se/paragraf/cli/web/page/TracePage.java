package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.cli.output.TraceWords;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.live.SafeTrace;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.trace.Fact;
import se.paragraf.index.trace.FactQuery;
import se.paragraf.index.trace.Trace;
import se.paragraf.model.Quantity;

/** A figure through documents and periods: a plot, a table, and where documents disagree. */
public final class TracePage {

  private static final String PATH = "/trace";

  private final Visit visit;
  private final SearchState state;
  private final TraceWords words;

  public TracePage(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
    this.words = new TraceWords(visit.messages());
  }

  /** What the archive tells of the measure asked for, as far as it may be shown. */
  public static Trace trace(Visit visit) throws IOException {
    SearchState asked = SearchState.of(visit.query());
    FactQuery query = FactQuery.of(asked.query()).within(asked.filters(visit.messages()));
    return new SafeTrace(visit.protection())
        .of(visit.archive().traces().trace(query), visit.archive());
  }

  public Response respond() throws IOException {
    List<Html> content = new ArrayList<>();
    content.add(el("h1", visit.words("web.nav.trace")));
    content.add(QuestionForm.of(PATH, "web.trace", state).of(visit, state));
    if (!state.query().isBlank()) {
      Trace trace = trace(visit);
      content.add(trace.facts().isEmpty() ? none() : found(trace));
      content.add(leftOut(trace));
    }
    String title = state.query().isBlank() ? visit.say("web.nav.trace") : state.query();
    return new Shell(visit).page(Shell.Place.TRACE, title, Html.all(content));
  }

  private Html none() {
    return el("p", cls("remark"), visit.words("web.trace.none", state.query()));
  }

  private Html found(Trace trace) {
    return Html.all(
        el("h2", attr("lang", "sv"), text(trace.measure())),
        new TracePicture(visit, words).of(trace),
        conflicts(trace),
        changes(trace),
        table(trace),
        el(
            "p",
            cls("actions"),
            link(state.at("/trace.csv"), attr("download", ""), visit.words("web.csv")),
            link(state.at("/trace.xlsx"), attr("download", ""), visit.words("web.xlsx")),
            link(state.at("/trace.svg"), attr("download", ""), text("SVG"))));
  }

  private Html table(Trace trace) {
    List<Html> rows = new ArrayList<>();
    for (int at = 0; at < trace.facts().size(); at++) {
      rows.add(row(trace, at));
    }
    String[] heads = {"measure", "organization", "period", "status", "asOf", "value", "source"};
    return el(
        "div",
        cls("scroll"),
        attr("tabindex", "0"),
        attr("role", "region"),
        attr("aria-label", visit.say("web.trace.table")),
        el(
            "table",
            cls("trace"),
            el("caption", visit.words("web.trace.table")),
            el(
                "thead",
                el(
                    "tr",
                    Html.all(
                        List.of(heads).stream()
                            .map(head ->
                                el(
                                    "th",
                                    attr("scope", "col"),
                                    visit.words("web.trace." + head)))))),
            el("tbody", Html.all(rows))));
  }

  private Html row(Trace trace, int at) {
    Fact fact = trace.facts().get(at);
    Quantity quantity = fact.quantity();
    boolean disputed =
        trace.conflicts().stream().anyMatch(conflict -> conflict.points().contains(at));
    return el(
        "tr",
        attr("id", "p" + at),
        el("td", attr("lang", "sv"), text(fact.measure())),
        el("td", text(quantity.organization().orElse("–"))),
        el("td", text(words.period(quantity.period()))),
        el("td", text(words.status(quantity.status()))),
        el("td", text(quantity.asOf().orElse(""))),
        el(
            "td",
            cls("number"),
            text(quantity.text()),
            disputed
                ? el(
                    "span",
                    cls("disputed"),
                    attr("title", visit.say("web.trace.disputed")),
                    text(" ≠"))
                : Html.NOTHING),
        el("td", link(place(fact), text(fact.citation()))));
  }

  static String place(Fact fact) {
    return Addresses.place(fact.document(), fact.quantity().region().stream().toList());
  }

  private Html conflicts(Trace trace) {
    if (trace.conflicts().isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "section",
        cls("remark"),
        el("h2", visit.words("trace.conflictsAre")),
        el(
            "ul",
            Html.all(trace.conflicts().stream().map(each -> el("li", conflict(trace, each))))));
  }

  private Html conflict(Trace trace, Trace.Conflict conflict) {
    Fact one = trace.facts().get(conflict.points().getFirst());
    Fact other = trace.facts().get(conflict.points().getLast());
    TraceWords.Shown unit = words.unit(List.of(one, other));
    return Html.all(
        text(
            one.measure()
                + ", "
                + words.status(conflict.status())
                + " "
                + words.period(conflict.period())
                + ": "),
        told(one),
        text(" – "),
        told(other),
        text(
            ". "
                + visit.say(
                    "web.trace.difference",
                    words.number(conflict.difference(), unit) + " " + unit.name())
                + " "
                + visit.say(
                    "explanation." + conflict.explanation().name().toLowerCase(Locale.ROOT))));
  }

  private static Html told(Fact fact) {
    return Html.all(
        text(fact.quantity().text() + " ("), link(place(fact), text(fact.citation())), text(")"));
  }

  private Html changes(Trace trace) {
    List<Html> changes = new ArrayList<>();
    for (Trace.Series series : trace.series()) {
      for (Trace.Change change : series.changes()) {
        Fact from = trace.facts().get(change.from());
        Fact to = trace.facts().get(change.to());
        changes.add(
            el(
                "li",
                text(words.status(series.status()) + " " + words.period(series.period()) + ": "),
                told(from),
                text(" → "),
                told(to)));
      }
    }
    return changes.isEmpty()
        ? Html.NOTHING
        : el(
            "details",
            el("summary", visit.words("web.trace.changes")),
            el("ul", Html.all(changes)));
  }

  private Html leftOut(Trace trace) {
    if (trace.leftOut().isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "details",
        el("summary", visit.words("web.trace.leftOut")),
        el(
            "ul",
            attr("lang", "sv"),
            Html.all(
                trace.leftOut().stream()
                    .map(left ->
                        el(
                            "li",
                            link(
                                state.with(SearchState.QUERY, left.indicator()).at(PATH),
                                text(left.indicator())),
                            text(" " + left.figures()))))));
  }
}
