package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.cli.output.ComparisonWords;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.compare.Comparison;
import se.paragraf.index.compare.Comparison.FieldChange;
import se.paragraf.index.compare.Comparison.ParagraphChange;

/** Two versions side by side: what was taken out on the one side, what was put in on the other. */
final class ComparisonParts {

  private final Visit visit;
  private final ComparisonWords words;
  private final String older;
  private final String newer;

  /**
   * @param older what the older version is called
   */
  ComparisonParts(Visit visit, String older, String newer) {
    this.visit = visit;
    this.words = new ComparisonWords(visit.messages());
    this.older = older;
    this.newer = newer;
  }

  Html of(Comparison comparison) {
    boolean oneChange = comparison.paragraphs().size() == 1 && !ComparisonWords.isSame(comparison);
    return Html.all(
        oneChange ? Html.NOTHING : el("p", attr("role", "status"), text(words.summary(comparison))),
        section(
            "compare.decisions",
            ComparisonWords.withChangedDecisions(comparison).stream().map(this::decision).toList()),
        section(
            "compare.others",
            ComparisonWords.withOtherChanges(comparison).stream()
                .map(change -> Html.all(head(change), sides(change.operations())))
                .toList()),
        section("compare.frontPage", comparison.frontPage().stream().map(this::field).toList()));
  }

  private Html section(String key, List<Html> entries) {
    return entries.isEmpty()
        ? Html.NOTHING
        : el("section", el("h2", visit.words(key)), Html.all(entries));
  }

  /** The decision alone; where other words of the § differ too, all of it below. */
  private Html decision(ParagraphChange change) {
    return Html.all(
        head(change),
        sides(change.decisions()),
        ComparisonWords.isMoreThanDecision(change)
            ? el(
                "details",
                attr("open", ""),
                el("summary", visit.words("compare.whole")),
                sides(change.operations()))
            : Html.NOTHING);
  }

  private Html head(ParagraphChange change) {
    return el("h3", text(words.heading(change)));
  }

  private Html field(FieldChange field) {
    return Html.all(el("h3", attr("lang", "sv"), text(field.label())), sides(field.operations()));
  }

  private Html sides(List<Operation> operations) {
    return el(
        "div",
        cls("sides"),
        side(older, operations, Operation.Op.DELETE),
        side(newer, operations, Operation.Op.INSERT));
  }

  /** The words that both have, and those that only this side has. */
  private static Html side(String name, List<Operation> operations, Operation.Op own) {
    List<Html> said = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation.op() == Operation.Op.EQUAL) {
        said.add(text(operation.text() + " "));
      } else if (operation.op() == own) {
        String mark = own == Operation.Op.DELETE ? "del" : "ins";
        said.add(el(mark, text(operation.text())));
        said.add(text(" "));
      }
    }
    return el(
        "div", el("p", cls("about"), text(name)), el("p", attr("lang", "sv"), Html.all(said)));
  }
}
