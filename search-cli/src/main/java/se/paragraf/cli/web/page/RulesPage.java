package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.text;

import java.util.Locale;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.check.RuleCatalogue;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Words;

/** The rules for minutes and what they rest on. */
public final class RulesPage {

  private final Visit visit;

  public RulesPage(Visit visit) {
    this.visit = visit;
  }

  public Response respond() {
    String title = visit.say("web.check.rules");
    return new Shell(visit)
        .page(
            Shell.Place.CHECK,
            title,
            Html.all(
                el("h1", text(title)),
                el(
                    "dl",
                    cls("rules"),
                    Html.all(RuleCatalogue.rules().stream().map(Rule::sheet).map(this::rule)))));
  }

  private Html rule(RuleSheet sheet) {
    String severity = sheet.severity().name().toLowerCase(Locale.ROOT);
    return Html.all(
        el(
            "dt",
            attr("id", sheet.id()),
            text(sheet.id() + " · "),
            visit.words("check." + severity + ".word")),
        el(
            "dd",
            el("p", text(said(sheet.text()))),
            el("p", text("→ " + said(sheet.mend()))),
            el("p", cls("about"), text(sheet.basis()))));
  }

  private String said(Words words) {
    return visit.messages().locale().getLanguage().equals("en") ? words.english() : words.swedish();
  }
}
