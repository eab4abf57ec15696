package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.output.ArchiveStatistics;
import se.paragraf.cli.output.StatisticsText;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.SearchRequest;

/** What the archive covers and lacks, and reading more into it. */
public final class ArchivePage {

  private static final int MOST_LISTED = 200;

  private final Visit visit;

  public ArchivePage(Visit visit) {
    this.visit = visit;
  }

  public Response respond() throws IOException {
    ArchiveStatistics statistics = statistics(visit);
    String title = visit.say("web.nav.archive");
    Html summary =
        visit.words(
            "stats.summary",
            visit.messages().count("count.documents", statistics.documents()),
            visit.messages().count("count.paragraphs", statistics.paragraphs()),
            visit.messages().count("count.passages", statistics.passages()));
    return new Shell(visit)
        .page(
            Shell.Place.ARCHIVE,
            title,
            Html.all(
                el("h1", text(title)),
                told(),
                el("p", summary),
                visit.site().readOnly() ? Html.NOTHING : more(),
                bodies(statistics),
                unread("stats.failed", statistics.failed()),
                withoutText(statistics)));
  }

  /** What came of reading a folder, or of erasing, just now. */
  private Html told() {
    if (visit.query().get("forgotten").isPresent()) {
      return el("p", cls("remark"), attr("role", "status"), visit.words("web.forget.done"));
    }
    return visit
        .query()
        .get("job")
        .flatMap(visit.site().jobs()::find)
        .map(job -> job.told())
        .filter(told -> !told.isEmpty())
        .<Html>map(told -> el("pre", cls("remark"), attr("role", "status"), text(told)))
        .orElse(Html.NOTHING);
  }

  /** What {@code paragraf stats} tells. */
  public static ArchiveStatistics statistics(Visit visit) throws IOException {
    SearchRequest passages = new SearchRequest("", Filters.NONE.withType(HitType.PASSAGE), 0);
    return ArchiveStatistics.of(
        visit.archive().archive().catalog(), visit.archive().search().search(passages).total());
  }

  private Html more() {
    return el(
        "section",
        cls("more"),
        el("h2", visit.words("web.ingest")),
        el(
            "form",
            attr("method", "post"),
            attr("action", "/archive/ingest"),
            el(
                "label",
                visit.words("web.ingest.folder"),
                el(
                    "input",
                    attr("name", "folder"),
                    attr("required", ""),
                    attr("autocomplete", "off"),
                    attr("placeholder", visit.say("web.ingest.example")))),
            el("button", visit.words("web.ingest.go"))),
        el(
            "form",
            cls("drop needs-script"),
            attr("data-drop", "/archive/file"),
            attr("data-then", "/archive/files"),
            attr("data-failed", visit.say("web.drop.failed")),
            el("label", attr("for", "files"), visit.words("web.ingest.drop")),
            el("input", attr("id", "files"), attr("type", "file"), attr("multiple", "")),
            el(
                "p",
                attr("role", "status"),
                cls("about"),
                visit.words("web.ingest.kept", IngestUpload.folder(visit.site())))));
  }

  private Html bodies(ArchiveStatistics statistics) {
    List<Html> rows = new ArrayList<>();
    for (ArchiveStatistics.Body body : statistics.bodies()) {
      for (ArchiveStatistics.Year year : body.years()) {
        rows.add(row(body, year));
      }
    }
    if (rows.isEmpty()) {
      return Html.NOTHING;
    }
    List<String> heads = List.of("body", "year", "meetings", "series", "missing");
    return el(
        "div",
        cls("scroll"),
        attr("tabindex", "0"),
        attr("role", "region"),
        attr("aria-label", visit.say("web.coverage")),
        el(
            "table",
            cls("wide"),
            el("caption", visit.words("web.coverage")),
            el(
                "thead",
                el(
                    "tr",
                    Html.all(
                        heads.stream()
                            .map(head ->
                                el(
                                    "th",
                                    attr("scope", "col"),
                                    visit.words("web.coverage." + head)))))),
            el("tbody", Html.all(rows))));
  }

  private Html row(ArchiveStatistics.Body body, ArchiveStatistics.Year year) {
    String name = body.body() + body.organization().map(owner -> ", " + owner).orElse("");
    String number = Integer.toString(year.year());
    SearchState state =
        new SearchState(Parameters.NONE)
            .with("body", body.body())
            .with("organization", body.organization().orElse(""))
            .with("from", number)
            .with("to", number);
    return el(
        "tr",
        el("td", text(name)),
        el("td", cls("number"), link(state.at("/"), text(number))),
        el(
            "td",
            text(visit.messages().count("count.meetings", year.meetings().size())),
            el("span", cls("about"), text(String.join(", ", year.meetings())))),
        el(
            "td",
            text(
                year.paragraphs()
                    .map(series -> "§§ " + series.first() + "–" + series.last())
                    .orElse(""))),
        el(
            "td",
            text(
                year.paragraphs()
                    .filter(series -> !series.missing().isEmpty())
                    .map(series -> "§ " + StatisticsText.ranges(series.missing()))
                    .orElse("–"))));
  }

  private Html unread(String key, List<ArchiveStatistics.Unread> files) {
    if (files.isEmpty()) {
      return Html.NOTHING;
    }
    return el(
        "section",
        el("h2", text(visit.messages().count(key, files.size()))),
        el(
            "ul",
            Html.all(
                files.stream()
                    .limit(MOST_LISTED)
                    .map(file ->
                        el("li", el("code", text(file.path())), text(" " + file.message()))))));
  }

  private Html withoutText(ArchiveStatistics statistics) {
    int pages = statistics.withoutText().stream().mapToInt(file -> file.pages().size()).sum();
    Optional<Html> section =
        pages == 0
            ? Optional.empty()
            : Optional.of(
                el(
                    "section",
                    el("h2", text(visit.messages().count("stats.withoutText", pages))),
                    el(
                        "ul",
                        Html.all(
                            statistics.withoutText().stream()
                                .limit(MOST_LISTED)
                                .map(file ->
                                    el(
                                        "li",
                                        link("/document/" + file.document(), text(file.document())),
                                        text(
                                            " "
                                                + visit.say(
                                                    "page",
                                                    StatisticsText.ranges(file.pages())))))))));
    return Html.maybe(section);
  }
}
