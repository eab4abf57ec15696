package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.List;
import java.util.Locale;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;

/** The one box to search and ask in, the period, and the filters that are set. */
final class SearchForm {

  /** Those that have fields of their own in the form. */
  private static final List<String> FIELDS = List.of("from", "to", "case", "person");

  private final Visit visit;
  private final SearchState state;

  SearchForm(Visit visit, SearchState state) {
    this.visit = visit;
    this.state = state;
  }

  Html form(boolean alone) {
    return new QuestionForm("/", "web.ask", alone, alone, FIELDS, more()).of(visit, state);
  }

  private Html more() {
    boolean open = FIELDS.stream().anyMatch(name -> state.get(name).isPresent());
    Html fields = el("div", cls("fields"), Html.all(FIELDS.stream().map(this::field)));
    Html summary = el("summary", visit.words("web.more"));
    return open ? el("details", attr("open", ""), summary, fields) : el("details", summary, fields);
  }

  private Html field(String name) {
    boolean date = name.equals("from") || name.equals("to");
    return el(
        "label",
        visit.words("web.field." + name),
        el(
            "input",
            attr("name", name),
            attr("value", state.words().text(name)),
            attr("inputmode", date ? "numeric" : "text"),
            attr("placeholder", date ? "2024-06-19" : "")));
  }

  /** The filters that are set, each with the way to take it away. */
  Html set() {
    List<String> names = state.filtersSet();
    if (names.isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "ul",
        cls("chips"),
        attr("aria-label", visit.say("web.filters.set")),
        Html.all(names.stream().map(name -> el("li", chip(name)))));
  }

  private Html chip(String name) {
    String value = state.words().text(name);
    String label =
        switch (name) {
          case "kind", "type" -> visit.say(name + "." + value.toLowerCase(Locale.ROOT));
          default -> value;
        };
    return link(
        state.with(name, "").at("/"),
        attr("aria-label", visit.say("web.filters.remove", visit.say("web.field." + name), label)),
        text(visit.say("web.field." + name) + ": " + label + " "),
        el("span", attr("aria-hidden", "true"), text("×")));
  }
}
