package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.paragraf.cli.reading.CompareCited;
import se.paragraf.cli.reading.CompareCited.Cited;
import se.paragraf.cli.reading.CompareCited.Outcome;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.ComparedFiles;
import se.paragraf.index.search.DocumentRef;

/** Two versions of minutes, or two §§, side by side. */
public final class ComparePage {

  static final String OLDER = "old";
  static final String NEWER = "new";

  private static final String PATH = "/compare";

  private final Visit visit;

  public ComparePage(Visit visit) {
    this.visit = visit;
  }

  /** The address of this page with the older version filled in. */
  static String address(String older) {
    return new Parameters(Map.of(OLDER, older)).at(PATH);
  }

  /** What comes of comparing the two references in the address. */
  public static Outcome outcome(Visit visit) throws IOException {
    CompareCited compare =
        new CompareCited(
            visit.archive().archive(),
            visit.archive().search(),
            paragraph -> !visit.protection().hides(paragraph));
    Outcome outcome = compare.compare(visit.query().text(OLDER), visit.query().text(NEWER));
    return outcome instanceof Outcome.Compared compared && isSecret(compared, visit)
        ? new Outcome.NotShown()
        : outcome;
  }

  /** Whether one of them is merged into a § that is kept out. */
  private static boolean isSecret(Outcome.Compared compared, Visit visit) throws IOException {
    return visit.protection().hides(compared.older().document(), visit.archive())
        || visit.protection().hides(compared.newer().document(), visit.archive());
  }

  /** The forms, and what differs of what is named in the address. */
  public Response respond() throws IOException {
    boolean named = visit.query().get(OLDER).isPresent() && visit.query().get(NEWER).isPresent();
    String title = visit.say("web.nav.compare");
    return new Shell(visit)
        .page(
            Shell.Place.COMPARE,
            title,
            Html.all(
                el("h1", text(title)),
                references(),
                named ? found(outcome(visit)) : Html.NOTHING,
                named || visit.site().readOnly() ? Html.NOTHING : files()));
  }

  private Html references() {
    return el(
        "form",
        cls("pair"),
        attr("action", PATH),
        attr("method", "get"),
        el("p", visit.words("web.compare.intro")),
        reference(OLDER, visit.say("web.compare.example.old")),
        reference(NEWER, visit.say("web.compare.example.new")),
        el("button", visit.words("web.compare.go")));
  }

  private Html reference(String name, String example) {
    return el(
        "label",
        visit.words("web.compare." + name),
        el(
            "input",
            attr("name", name),
            attr("required", ""),
            attr("autocomplete", "off"),
            attr("maxlength", 300),
            attr("value", visit.query().text(name)),
            attr("placeholder", example)));
  }

  private Html files() {
    return el(
        "section",
        el("h2", visit.words("web.compare.files")),
        el(
            "form",
            cls("pair"),
            attr("action", "/compare/files"),
            attr("method", "post"),
            attr("enctype", "multipart/form-data"),
            file(OLDER),
            file(NEWER),
            el("button", visit.words("web.compare.go")),
            el("p", cls("about"), visit.words("web.check.stays"))));
  }

  private Html file(String name) {
    return el(
        "label",
        visit.words("web.compare." + name),
        el(
            "input",
            attr("name", name),
            attr("type", "file"),
            attr("required", ""),
            attr("accept", ".pdf,.docx,application/pdf")));
  }

  private Html found(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Compared compared -> compared(compared);
      case Outcome.Several several -> several(several);
      case Outcome.Unknown unknown -> remark(visit.say("show.unknown", unknown.reference()));
      case Outcome.Unlike unlike -> remark(visit.say("web.compare.unlike"));
      case Outcome.NotShown secret -> remark(visit.say("web.secret"));
    };
  }

  private static Html remark(String sentence) {
    return el("p", cls("remark"), attr("role", "alert"), text(sentence));
  }

  private Html several(Outcome.Several several) {
    return Html.all(
        remark(visit.say("web.follow.several", several.reference())),
        el("ul", Html.all(several.citations().stream().map(each -> el("li", text(each))))));
  }

  private Html compared(Outcome.Compared compared) {
    return Html.all(
        el("p", cls("compared"), place(compared.older()), text(" → "), place(compared.newer())),
        compared.leftOut() > 0
            ? el(
                "p",
                cls("remark"),
                text(visit.messages().count("compare.secret", compared.leftOut())))
            : Html.NOTHING,
        new ComparisonParts(visit, compared.older().name(), compared.newer().name())
            .of(compared.comparison()));
  }

  private static Html place(Cited cited) {
    DocumentRef document = DocumentRef.of(cited.document(), "");
    return link(
        Addresses.place(
            document, cited.paragraph().map(found -> found.regions()).orElse(List.of())),
        text(cited.name()));
  }

  private ComparedFiles files(String id) {
    return visit
        .site()
        .compared()
        .find(id)
        .orElseThrow(() -> Refused.notFound("no files that are being compared"));
  }

  /** What differs between two files. */
  public Response report() {
    String id = visit.request().captured(0);
    ComparedFiles files = files(id);
    String title = files.older() + " → " + files.newer();
    List<Html> parts = new ArrayList<>();
    parts.add(el("h1", text(title)));
    parts.add(
        el(
            "div",
            cls("actions"),
            PrintButton.of(visit),
            el(
                "form",
                attr("method", "post"),
                attr("action", "/compare/" + id + "/erase"),
                el("button", cls("quiet"), visit.words("web.compare.erase")))));
    parts.add(new ComparisonParts(visit, files.older(), files.newer()).of(files.comparison()));
    return new Shell(visit).page(Shell.Place.COMPARE, title, Html.all(parts));
  }

  public Response erase() {
    String id = visit.request().captured(0);
    files(id);
    visit.site().compared().erase(id);
    return Response.seeOther(PATH);
  }
}
