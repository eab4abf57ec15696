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
import java.util.stream.IntStream;
import se.paragraf.cli.output.HitsXlsx;
import se.paragraf.cli.reading.MarkedPlaces;
import se.paragraf.cli.reading.MarkedPlaces.Marked;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.SearchRequest;

/** What somebody has starred, with what is reviewed and noted, to go through and to take along. */
public final class MarkedPage {

  private static final int LONGEST_NOTE = 4_000;

  private final Visit visit;
  private final MarkedPlaces places;

  public MarkedPage(Visit visit) {
    this.visit = visit;
    this.places = visit.site().notebook().marks();
  }

  /** The marks that may be shown. */
  private List<Marked> shown() throws IOException {
    List<Marked> shown = new ArrayList<>();
    for (Marked place : places.read()) {
      if (!visit.protection().hides(place.document(), place.paragraph(), visit.archive())) {
        shown.add(place);
      }
    }
    return shown;
  }

  public Response respond() throws IOException {
    List<Marked> marked = shown();
    Html list =
        marked.isEmpty()
            ? el("p", visit.words("web.marked.none"))
            : Html.all(
                el(
                    "ol",
                    cls("results"),
                    Html.all(marked.stream().map(place -> el("li", entry(place))))),
                el(
                    "p",
                    cls("actions"),
                    link("/marked.csv", attr("download", ""), visit.words("web.csv")),
                    link("/marked.xlsx", attr("download", ""), visit.words("web.xlsx"))));
    String title = visit.say("web.nav.marked");
    return new Shell(visit).page(Shell.Place.MARKED, title, Html.all(el("h1", text(title)), list));
  }

  private Html entry(Marked place) {
    int page = place.regions().isEmpty() ? 1 : place.regions().getFirst().page();
    return Html.all(
        el(
            "p",
            cls("line"),
            link(
                Addresses.page(place.document(), page) + Addresses.mark(place.regions(), page),
                cls("where"),
                text(place.citation())),
            place.reviewed()
                ? el("span", cls("type"), text(" "), visit.words("web.reviewed"))
                : Html.NOTHING),
        el("blockquote", attr("lang", "sv"), text("”" + place.quote() + "”")),
        el(
            "form",
            cls("note"),
            attr("method", "post"),
            attr("action", "/marked"),
            hidden("document", place.document()),
            hidden("citation", place.citation()),
            el(
                "label",
                visit.words("web.note"),
                el(
                    "textarea",
                    attr("name", "note"),
                    attr("rows", 2),
                    attr("maxlength", LONGEST_NOTE),
                    text(place.note()))),
            el("button", attr("name", "do"), attr("value", "note"), visit.words("web.note.save")),
            el(
                "button",
                cls("quiet"),
                attr("name", "do"),
                attr("value", place.reviewed() ? "unreview" : "review"),
                visit.words(place.reviewed() ? "web.unreview" : "web.review")),
            el(
                "button",
                cls("quiet"),
                attr("name", "do"),
                attr("value", "remove"),
                visit.words("web.unmark"))));
  }

  /** Takes a form of this page. */
  public Response change() throws IOException {
    Parameters form = visit.request().form();
    String document = form.text("document");
    String citation = form.text("citation");
    switch (form.text("do")) {
      case "note" -> {
        String note = form.text("note");
        String kept = note.substring(0, Math.min(LONGEST_NOTE, note.length()));
        places.change(document, citation, place -> place.withNote(kept));
      }
      case "review" -> places.change(document, citation, place -> place.withReviewed(true));
      case "unreview" -> places.change(document, citation, place -> place.withReviewed(false));
      case "remove" -> {
        for (Marked place : places.read()) {
          if (place.isAt(document, citation)) {
            places.toggle(place);
          }
        }
      }
      default -> throw Refused.badRequest("nothing to do");
    }
    return Response.seeOther("/marked");
  }

  /** Takes the star of a hit: the words kept are the archive's own, not those of the form. */
  public Response star() throws IOException {
    Parameters form = visit.request().form();
    SearchState state = SearchState.of(form);
    int number =
        form.number("hit", SearchState.MOST_HITS)
            .filter(n -> n > 0)
            .orElseThrow(() -> Refused.badRequest("no hit"));
    SearchRequest request =
        new SearchRequest(
            state.query(), state.filters(visit.messages()), Math.max(number, state.limit()));
    List<Hit> hits = visit.archive().search().search(request).hits();
    if (number > hits.size() || visit.protection().hides(hits.get(number - 1), visit.archive())) {
      throw Refused.notFound("no hit " + number);
    }
    Hit hit = hits.get(number - 1);
    places.toggle(
        new Marked(
            hit.document().id(),
            hit.citation(),
            hit.paragraph(),
            hit.text(),
            hit.regions(),
            false,
            ""));
    return Response.seeOther(state.at("/") + "#hit" + number);
  }

  private static final List<String> COLUMNS =
      List.of("citation", "page", "quote", "reviewed", "note", "document");

  private List<List<Object>> rows() throws IOException {
    return shown().stream()
        .map(place ->
            List.<Object>of(
                place.citation(),
                place.regions().isEmpty() ? "" : place.regions().getFirst().page(),
                place.quote(),
                place.reviewed() ? visit.say("web.reviewed") : "",
                place.note(),
                place.document()))
        .toList();
  }

  public Response xlsx() throws IOException {
    return Response.download(
        "markerat.xlsx",
        SearchFiles.XLSX,
        new HitsXlsx(visit.protection()::mask).table(COLUMNS, rows()));
  }

  public Response csv() throws IOException {
    List<List<Object>> rows = rows();
    StringBuilder csv = new StringBuilder("\uFEFF" + String.join(";", COLUMNS) + "\r\n");
    IntStream.range(0, rows.size()).forEach(at -> csv.append(line(rows.get(at))));
    return Response.download(
        "markerat.csv",
        "text/csv; charset=utf-8",
        visit.protection().mask(csv.toString()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String line(List<Object> cells) {
    return String.join(
            ";",
            cells.stream()
                .map(cell -> "\"" + cell.toString().replace("\"", "\"\"") + "\"")
                .toList())
        + "\r\n";
  }
}
