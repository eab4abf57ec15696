package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;

import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Visit;

/** Prints the page; shown where scripts run, since nothing else can. */
final class PrintButton {

  private PrintButton() {}

  static Html of(Visit visit) {
    return el(
        "button",
        attr("type", "button"),
        cls("needs-script"),
        attr("data-print", ""),
        visit.words("web.print"));
  }
}
