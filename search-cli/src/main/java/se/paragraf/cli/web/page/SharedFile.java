package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.html.WriteHtml;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.answer.Answer;
import se.paragraf.index.answer.Evidence;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.Hit;
import se.paragraf.model.Extraction;
import se.paragraf.model.Region;
import se.paragraf.model.Source;

/**
 * A question and its answer as one file that needs nothing else: quotes, citations, the marked
 * places as pictures, where the sources can be got and the hash to know them by.
 */
public final class SharedFile {

  private static final int MOST_SOURCES = 8;

  /** Shown above and below the place, points. */
  private static final double AROUND = 28;

  private static final int DPI = 120;

  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { font: 1rem/1.5 Georgia, serif; color: #1d2326; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 2rem 0 .3rem; }
      blockquote { margin: .4rem 0; padding-left: .9rem; border-left: 3px solid #b45309; }
      img { display: block; max-width: 100%; border: 1px solid #bbb; margin: .6rem 0; }
      .said { font-size: 1.1rem; } .small { font: .82rem/1.45 system-ui, sans-serif; color: #4a5553; overflow-wrap: anywhere; }
      section { break-inside: avoid; }
      @page { margin: 18mm; }
      @media print { body { margin: 0; max-width: none; } a { color: inherit; } }
      """;

  private final Visit visit;
  private final SearchState state;

  public SharedFile(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
  }

  /** Words of a source and where they stand. */
  private record Quoted(String quote, String citation, DocumentRef document, List<Region> regions) {
    static Quoted of(Evidence evidence) {
      return new Quoted(
          evidence.quote(), evidence.citation(), evidence.document(), evidence.regions());
    }

    static Quoted of(Hit hit) {
      return new Quoted(hit.text(), hit.citation(), hit.document(), hit.regions());
    }
  }

  public Response respond() throws IOException {
    Answer answer =
        visit
            .protection()
            .without(
                visit.archive().ask().ask(state.query(), state.filters(visit.messages())),
                visit.archive());
    boolean answered = answer.answer().isPresent() && state.mayBeAnswered();
    List<Quoted> sources = answered ? answer.evidence().stream().map(Quoted::of).toList() : hits();
    List<Html> parts = new ArrayList<>();
    parts.add(el("h1", text(state.query())));
    if (answered) {
      parts.add(el("div", cls("said"), AnswerSection.points(answer.answer().orElseThrow())));
      answer.remark().ifPresent(remark -> parts.add(el("p", text(remark))));
    } else if (state.isQuestion()) {
      parts.add(el("p", cls("said"), visit.words("ask.none")));
    }
    for (Quoted source : sources.subList(0, Math.min(MOST_SOURCES, sources.size()))) {
      parts.add(source(source));
    }
    parts.add(foot(answer.coverage()));
    String page = new WriteHtml(visit.protection()::mask).page(page(parts));
    String name = FileNames.safe(state.query().isBlank() ? "paragraf" : state.query());
    return Response.download(
        name + ".html", "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private List<Quoted> hits() throws IOException {
    return visit
        .protection()
        .without(
            visit.archive().search().search(state.request(visit.messages())).hits(),
            visit.archive())
        .stream()
        .map(Quoted::of)
        .toList();
  }

  private Html page(List<Html> parts) {
    return el(
        "html",
        attr("lang", visit.messages().locale().getLanguage()),
        el(
            "head",
            el("meta", attr("charset", "utf-8")),
            el("title", text(state.query() + " – Paragraf")),
            el("meta", attr("name", "viewport"), attr("content", "width=device-width")),
            new Html.Style(STYLE)),
        el("body", el("main", Html.all(parts))));
  }

  private Html source(Quoted source) throws IOException {
    String stem = source.document().id().substring(0, Archive.STEM_DIGITS);
    Optional<Extraction.Done> file = visit.archive().read().extraction(stem);
    List<Html> parts = new ArrayList<>();
    parts.add(el("h2", attr("lang", "sv"), text(source.citation())));
    parts.add(el("blockquote", attr("lang", "sv"), text("”" + source.quote() + "”")));
    if (file.isPresent()) {
      clip(source, file.get()).ifPresent(parts::add);
      parts.add(about(file.get().source()));
    }
    return el("section", Html.all(parts));
  }

  /** The place on its first page, over the whole width of it. */
  private Optional<Html> clip(Quoted source, Extraction.Done file) throws IOException {
    if (source.regions().isEmpty()) {
      return Optional.empty();
    }
    int page = source.regions().getFirst().page();
    List<Region> marks = source.regions().stream().filter(region -> region.page() == page).toList();
    return visit
        .site()
        .images()
        .clip(Drawable.of(visit.archive(), file), marks, AROUND, DPI)
        .map(png ->
            el(
                "img",
                attr("alt", visit.say("web.page.image", page)),
                attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png))));
  }

  private Html about(Source source) {
    String path = source.path();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    Optional<String> url = source.origin().flatMap(Source.Origin::url);
    return el(
        "p",
        cls("small"),
        url.isPresent() ? link(url.get(), text(url.get())) : text(name),
        text(" · SHA-256 " + source.sha256()));
  }

  private Html foot(Answer.Coverage coverage) {
    return el(
        "p",
        cls("small"),
        text(new AnswerSection(visit).coverage(coverage) + " "),
        visit.words("web.share.foot", visit.site().today()));
  }
}
