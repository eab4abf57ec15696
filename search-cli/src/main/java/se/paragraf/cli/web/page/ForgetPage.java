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
import java.util.Map;
import java.util.Optional;
import se.paragraf.cli.reading.DroppedFiles;
import se.paragraf.cli.reading.EraseFromArchive;
import se.paragraf.cli.reading.EraseFromArchive.Meaning;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Document;

/** Asks whether a document, or one § of it, is to be erased for good, and erases it. */
public final class ForgetPage {

  private static final String REFERENCE = "ref";
  private static final String PARAGRAPH = "paragraph";

  private final Visit visit;

  public ForgetPage(Visit visit) {
    this.visit = visit;
  }

  /**
   * The address of this page for a document and the § that is being read.
   *
   * @param paragraph its citation
   */
  static String address(String document, Optional<String> paragraph) {
    return new Parameters(Map.of(REFERENCE, document))
        .with(PARAGRAPH, paragraph.orElse(""))
        .at("/forget");
  }

  public Response respond() throws IOException {
    String id = visit.query().text(REFERENCE);
    Document document =
        visit
            .archive()
            .read()
            .document(id)
            .orElseThrow(() -> Refused.notFound("no document " + id));
    List<Html> parts = new ArrayList<>();
    String title = visit.say("web.forget");
    parts.add(el("h1", text(title)));
    parts.add(el("p", visit.words("web.forget.what")));
    parts.add(files(id));
    parts.add(
        choice(id, visit.say("web.forget.document"), document.title().orElse(name(document))));
    String paragraph = visit.query().text(PARAGRAPH);
    if (meaning(paragraph) instanceof Meaning.OfParagraph) {
      parts.add(choice(paragraph, visit.say("web.forget.paragraph"), paragraph));
    }
    parts.add(
        el("p", link(Addresses.page(id, document.firstPage()), visit.words("web.forget.not"))));
    return new Shell(visit).page(Shell.Place.ELSEWHERE, title, Html.all(parts));
  }

  private static String name(Document document) {
    return document.body().orElse(document.id())
        + document.meetingDate().map(date -> " " + date).orElse("");
  }

  /** Where the files lie, and which of them go too. */
  private Html files(String id) {
    DroppedFiles dropped = DroppedFiles.beside(visit.site().archive().folder());
    List<String> paths =
        visit.archive().archive().catalog().paths(id.substring(0, Archive.STEM_DIGITS));
    return el(
        "ul",
        Html.all(
            paths.stream()
                .map(path ->
                    el(
                        "li",
                        el("code", text(path)),
                        text(" "),
                        visit.words(
                            dropped.holds(path) ? "web.forget.dropped" : "web.forget.stays")))));
  }

  private Html choice(String reference, String what, String name) {
    return el(
        "form",
        cls("choice"),
        attr("method", "post"),
        attr("action", "/forget"),
        hidden(REFERENCE, reference),
        el("h2", text(what)),
        el("p", attr("lang", "sv"), text(name)),
        el("button", cls("danger"), visit.words("web.forget.go")));
  }

  private Meaning meaning(String reference) throws IOException {
    return EraseFromArchive.meaning(reference, visit.archive().archive(), visit.archive().search());
  }

  /** Erases what the form names. */
  public Response change() throws IOException {
    erase(visit, visit.request().form().text(REFERENCE));
    return Response.seeOther("/archive?forgotten=1");
  }

  /**
   * Erases what a reference means; returns how many documents it was in. Errors: {@link Refused}
   * when it means nothing, or several things.
   */
  public static int erase(Visit visit, String reference) throws IOException {
    Meaning meaning = new ForgetPage(visit).meaning(reference);
    return switch (meaning) {
      case Meaning.Nothing nothing ->
          throw Refused.notFound(visit.say("forget.unknown", reference));
      case Meaning.Several several ->
          throw Refused.badRequest(
              visit.say("forget.several", reference, String.join("; ", several.citations())));
      case Meaning.OfDocument document -> erase(visit, document);
      case Meaning.OfParagraph paragraph -> erase(visit, paragraph);
    };
  }

  private static int erase(Visit visit, Meaning meaning) throws IOException {
    return new EraseFromArchive(visit.site().archive().address(), visit.site().notebook().marks())
        .erase(meaning);
  }
}
