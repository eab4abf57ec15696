package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.hidden;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.image.PageView;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.CheckedFile;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Region;
import se.paragraf.model.Severity;
import se.paragraf.model.json.ExtractionJson;

/** Minutes against law and practice: choose a file, and see the findings beside its pages. */
public final class CheckPage {

  private static final int LONGEST_REASON = 1_000;

  private final Visit visit;

  public CheckPage(Visit visit) {
    this.visit = visit;
  }

  /** Where a file is chosen. */
  public Response choose() {
    String title = visit.say("web.nav.check");
    return new Shell(visit)
        .page(
            Shell.Place.CHECK,
            title,
            Html.all(
                el("h1", text(title)),
                el("p", visit.words("web.check.intro")),
                el(
                    "form",
                    cls("drop"),
                    attr("data-drop", "/check/file"),
                    attr("data-failed", visit.say("web.drop.failed")),
                    el("label", attr("for", "file"), visit.words("web.check.choose")),
                    el(
                        "input",
                        attr("id", "file"),
                        attr("type", "file"),
                        attr("accept", ".pdf,.docx,application/pdf"),
                        attr("autofocus", "")),
                    el("p", attr("role", "status"), cls("about"), visit.words("web.check.stays"))),
                el("noscript", el("p", cls("remark"), visit.words("web.check.script"))),
                el("p", link("/check/rules", visit.words("web.check.rules")))));
  }

  private CheckedFile file() {
    String id = visit.request().captured(0);
    return visit
        .site()
        .checked()
        .find(id)
        .orElseThrow(() -> Refused.notFound("no file that is being checked"));
  }

  /** The findings, page by page. */
  public Response report() throws IOException {
    CheckedFile file = file();
    CheckReport report = file.report();
    SortedMap<Integer, List<Finding>> byPage =
        report.findings().stream()
            .collect(Collectors.groupingBy(CheckPage::page, TreeMap::new, Collectors.toList()));
    List<Html> parts = new ArrayList<>();
    parts.add(el("h1", text(file.name())));
    parts.add(el("p", attr("role", "status"), text(summary(report))));
    parts.add(actions(file));
    for (var entry : byPage.entrySet()) {
      parts.add(page(file, entry.getKey(), entry.getValue()));
    }
    parts.add(rest(report));
    return new Shell(visit).page(Shell.Place.CHECK, file.name(), Html.all(parts));
  }

  /** The page it is shown beside; of a file without pages the first. */
  private static int page(Finding finding) {
    return finding.places().getFirst().region().map(Region::page).orElse(1);
  }

  private String summary(CheckReport report) {
    long open = report.findings().stream().filter(f -> f.accepted().isEmpty()).count();
    String counts =
        List.of(Severity.values()).stream()
            .map(severity -> counted(report, severity))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String stage = visit.say("check.stage." + report.stage().name().toLowerCase(Locale.ROOT));
    return (open == 0 ? visit.say("web.check.nothing") : counts) + " · " + stage;
  }

  private Optional<String> counted(CheckReport report, Severity severity) {
    long count =
        report.findings().stream()
            .filter(f -> f.severity() == severity && f.accepted().isEmpty())
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            visit.messages().count("check." + severity.name().toLowerCase(Locale.ROOT), count));
  }

  private Html actions(CheckedFile file) {
    return el(
        "div",
        cls("actions"),
        PrintButton.of(visit),
        file.accepted().entries().isEmpty()
            ? Html.NOTHING
            : link(
                "/check/" + file.id() + "/accepted.json",
                attr("download", ""),
                visit.words("web.check.accepted")),
        el(
            "form",
            attr("method", "post"),
            attr("action", "/check/" + file.id() + "/erase"),
            el("button", cls("quiet"), visit.words("web.check.erase"))));
  }

  private Html page(CheckedFile file, int page, List<Finding> findings) throws IOException {
    Optional<PageView> view = visit.site().images().view(file.drawable(), page);
    List<Region> places =
        findings.stream()
            .flatMap(finding -> finding.places().stream())
            .flatMap(place -> place.region().stream())
            .filter(region -> region.page() == page)
            .toList();
    String image = "/check/" + file.id() + "/page/" + page + ".png?dpi=";
    Html picture =
        Html.maybe(
            view.map(found ->
                new PageFigure(visit)
                    .figure(
                        found,
                        image + PageImages.USUAL_DPI,
                        image + PageImages.SHARP_DPI,
                        PageFigure.marks(places, List.of()))));
    return el(
        "section",
        cls("checked"),
        el("h2", visit.words("page", page)),
        el(
            "div",
            cls("reader"),
            picture,
            el("div", Html.all(findings.stream().map(finding -> finding(file, finding))))));
  }

  private Html finding(CheckedFile file, Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return el(
        "article",
        cls("finding " + (finding.accepted().isPresent() ? "let" : severity)),
        el(
            "h3",
            el("span", cls("severity"), visit.words("check." + severity + ".word")),
            text(" " + finding.rule() + " · " + said(finding.message()))),
        Html.all(
            finding.places().stream()
                .filter(place -> !place.quote().isBlank())
                .map(place ->
                    el("blockquote", attr("lang", "sv"), text("”" + place.quote() + "”")))),
        el("p", text("→ " + said(finding.action()))),
        el("p", cls("about"), text(finding.law())),
        finding.accepted().isPresent()
            ? el("p", visit.words("check.because", finding.accepted().get()))
            : accept(file, finding));
  }

  private Html accept(CheckedFile file, Finding finding) {
    return el(
        "details",
        cls("accept"),
        el("summary", visit.words("web.check.accept")),
        el(
            "form",
            attr("method", "post"),
            attr("action", "/check/" + file.id() + "/accept"),
            hidden("finding", AcceptedFindings.fingerprint(finding)),
            el(
                "label",
                visit.words("web.check.why"),
                el(
                    "input",
                    attr("name", "because"),
                    attr("required", ""),
                    attr("maxlength", LONGEST_REASON))),
            el("button", visit.words("web.check.accept"))));
  }

  private String said(Words words) {
    return visit.messages().locale().getLanguage().equals("en") ? words.english() : words.swedish();
  }

  private Html rest(CheckReport report) {
    return el(
        "details",
        el("summary", text(visit.messages().count("check.passed", report.passed().size()))),
        el("p", text(String.join(", ", report.passed()))),
        report.skipped().isEmpty()
            ? Html.NOTHING
            : Html.all(
                el("p", visit.words("check.skipped")),
                el(
                    "ul",
                    Html.all(
                        report.skipped().stream()
                            .map(each -> el("li", text(each.rule() + ": " + said(each.why()))))))));
  }

  /** Takes the reason for letting a finding stand. */
  public Response accept() throws IOException {
    CheckedFile file = file();
    Parameters form = visit.request().form();
    String reason = form.text("because");
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw Refused.badRequest(visit.say("web.check.why"));
    }
    Finding finding =
        file.report().findings().stream()
            .filter(f -> AcceptedFindings.fingerprint(f).equals(form.text("finding")))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("no such finding"));
    visit
        .site()
        .checked()
        .change(file.id(), old -> old.accept(AcceptedFindings.accept(finding, reason)));
    return Response.seeOther("/check/" + file.id());
  }

  /** What is accepted, in the form that {@code paragraf check} reads beside the minutes. */
  public Response accepted() throws IOException {
    CheckedFile file = file();
    byte[] json =
        ExtractionJson.newMapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsBytes(file.accepted());
    return Response.download(file.name() + ".godtaget.json", "application/json", json);
  }

  public Response erase() {
    visit.site().checked().erase(file().id());
    return Response.seeOther("/check");
  }

  public Response picture() throws IOException {
    CheckedFile file = file();
    int page = PagePicture.page(visit.request().captured(1));
    int dpi =
        visit.query().text("dpi").equals(Integer.toString(PageImages.SHARP_DPI))
            ? PageImages.SHARP_DPI
            : PageImages.USUAL_DPI;
    return visit
        .site()
        .images()
        .png(file.drawable(), page, dpi)
        .map(Response::png)
        .orElseThrow(() -> Refused.notFound("no page " + page));
  }
}
