package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.hidden;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.html.Part;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;

/**
 * One box to ask a page in, what the page adds below it, and the filters that are set and have no
 * field there.
 *
 * @param words the keys of its words: {@code .label}, {@code .go} and {@code .example} are behind
 * @param seen whether the label is shown, or only read aloud
 * @param begins whether the cursor stands in the box when the page opens
 * @param fields the names of the filters that {@code below} has fields for
 */
record QuestionForm(
    String address, String words, boolean seen, boolean begins, List<String> fields, Html below) {

  QuestionForm {
    fields = List.copyOf(fields);
  }

  /** With nothing below the box, for a page that begins with it while nothing is asked. */
  static QuestionForm of(String address, String words, SearchState state) {
    return new QuestionForm(address, words, true, state.query().isBlank(), List.of(), Html.NOTHING);
  }

  QuestionForm over(Html below) {
    return new QuestionForm(address, words, seen, begins, fields, below);
  }

  Html of(Visit visit, SearchState state) {
    return el(
        "form",
        cls("search"),
        attr("action", address),
        attr("method", "get"),
        attr("role", "search"),
        el("label", attr("for", "q"), cls(seen ? "big" : "seen-by-ear"), say(visit, "label")),
        el(
            "div",
            cls("box"),
            box(visit, state),
            el("button", attr("type", "submit"), say(visit, "go"))),
        below,
        Html.all(
            state.filtersSet().stream()
                .filter(name -> !fields.contains(name))
                .map(name -> hidden(name, state.words().text(name)))));
  }

  private Html say(Visit visit, String word) {
    return visit.words(words + "." + word);
  }

  private Html box(Visit visit, SearchState state) {
    List<Part> parts =
        new ArrayList<>(
            List.of(
                attr("id", "q"),
                attr("name", SearchState.QUERY),
                attr("type", "search"),
                attr("value", state.query()),
                attr("autocomplete", "off"),
                attr("maxlength", SearchState.LONGEST_QUERY),
                attr("placeholder", visit.say(words + ".example")),
                attr("accesskey", "s")));
    if (begins) {
      parts.add(attr("autofocus", ""));
    }
    return el("input", parts.toArray(Part[]::new));
  }
}
