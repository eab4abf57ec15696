package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.AnswerKind;
import se.paragraf.index.answer.Evidence;

/** The answer on top of the hits, or an honest no with what the archive covers. */
final class AnswerSection {

  private static final int MOST_EVIDENCE = 3;
  private static final int MOST_OTHERS = 3;
  private static final String BULLET = "• ";

  private final Visit visit;

  AnswerSection(Visit visit) {
    this.visit = visit;
  }

  Html of(Answer answer, SearchState state) {
    boolean none = answer.kind() == AnswerKind.NONE;
    List<Html> content = new ArrayList<>();
    content.add(el("h2", attr("id", "answer-head"), visit.words(none ? "ask.none" : "web.answer")));
    answer
        .answer()
        .ifPresent(said -> content.add(el("div", cls("said"), attr("lang", "sv"), points(said))));
    answer
        .remark()
        .ifPresent(remark -> content.add(el("p", cls("remark"), attr("lang", "sv"), text(remark))));
    content.add(sources(answer));
    content.add(others(answer));
    content.add(el("p", cls("coverage"), text(coverage(answer.coverage()))));
    content.add(
        el(
            "p",
            cls("actions"),
            link(state.at("/share"), attr("download", ""), visit.words("web.share"))));
    return el(
        "section",
        cls(none ? "answer none" : "answer"),
        attr("aria-labelledby", "answer-head"),
        Html.all(content));
  }

  /** The points of a decision as a list, the rest as lines. */
  static Html points(String said) {
    List<Html> blocks = new ArrayList<>();
    List<Html> items = new ArrayList<>();
    for (String line : said.split("\n")) {
      if (line.startsWith(BULLET)) {
        items.add(el("li", text(line.substring(BULLET.length()))));
      } else {
        flush(items, blocks);
        blocks.add(el("p", text(line)));
      }
    }
    flush(items, blocks);
    return Html.all(blocks);
  }

  private static void flush(List<Html> items, List<Html> blocks) {
    if (!items.isEmpty()) {
      blocks.add(el("ul", Html.all(items)));
      items.clear();
    }
  }

  private Html sources(Answer answer) {
    if (answer.evidence().isEmpty()) {
      return Html.NOTHING;
    }
    String said = flat(answer.answer().orElse(""));
    boolean none = answer.kind() == AnswerKind.NONE;
    return Html.all(
        none ? el("h3", visit.words("ask.nearest")) : Html.NOTHING,
        el(
            "ul",
            cls("sources"),
            Html.all(
                answer.evidence().stream()
                    .limit(MOST_EVIDENCE)
                    .map(each -> el("li", source(each, said.contains(flat(each.quote()))))))));
  }

  private Html source(Evidence evidence, boolean quoted) {
    return Html.all(
        text(visit.say("ask.source") + " "),
        link(Addresses.place(evidence.document(), evidence.regions()), text(evidence.citation())),
        quoted
            ? Html.NOTHING
            : el("blockquote", attr("lang", "sv"), text("”" + evidence.quote() + "”")));
  }

  private Html others(Answer answer) {
    if (answer.alternatives().isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "details",
        el("summary", visit.words("ask.alternatives")),
        el(
            "ul",
            Html.all(
                answer.alternatives().stream()
                    .limit(MOST_OTHERS)
                    .map(other -> el("li", other(other))))));
  }

  private Html other(Answer.Alternative other) {
    Optional<Evidence> first = other.evidence().stream().findFirst();
    return Html.all(
        el("div", attr("lang", "sv"), points(other.answer())),
        Html.maybe(
            first.map(evidence ->
                link(
                    Addresses.place(evidence.document(), evidence.regions()),
                    text(evidence.citation())))));
  }

  String coverage(Answer.Coverage coverage) {
    String days =
        coverage
            .from()
            .flatMap(first -> coverage.to().map(last -> " " + first + " – " + last))
            .orElse("");
    return visit.say(
        "ask.coverage",
        visit.messages().count("count.documents", coverage.documents()),
        visit.messages().count("count.meetings", coverage.meetings()),
        days);
  }

  private static String flat(String text) {
    return text.replace(BULLET, "").replaceAll("\\s+", " ").strip();
  }
}
