package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.chain.FollowReference;
import se.paragraf.index.chain.ReadReferences;
import se.paragraf.index.chain.Reference;
import se.paragraf.index.search.Filters;
import se.paragraf.model.Document;

/** Goes on to the § that a reference in a text means, or says that the archive does not hold it. */
public final class FollowPage {

  private final Visit visit;

  public FollowPage(Visit visit) {
    this.visit = visit;
  }

  public Response respond() throws IOException {
    List<Reference> references = new ReadReferences().in(visit.query().text("ref"));
    List<FiledParagraph> found =
        references.isEmpty()
            ? List.of()
            : new FollowReference(visit.archive().paragraphs())
                .all(references.getFirst(), filters());
    return found.size() == 1 ? Response.seeOther(address(found.getFirst())) : choice(found);
  }

  /** Of the same organisation as the text, and no later than it. */
  private Filters filters() throws IOException {
    Optional<Document> from = visit.archive().read().document(visit.query().text("from"));
    Filters filters =
        from.flatMap(Document::organization)
            .map(owner -> Filters.NONE.withOrganization(owner.name()))
            .orElse(Filters.NONE);
    return from.flatMap(Document::meetingDate).map(filters::withTo).orElse(filters);
  }

  private static String address(FiledParagraph paragraph) {
    return Addresses.place(paragraph.file(), paragraph.decisionRegions());
  }

  private Response choice(List<FiledParagraph> found) {
    String reference = visit.query().text("ref");
    String title = visit.say("web.follow");
    Html list =
        found.isEmpty()
            ? el("p", cls("remark"), visit.words("web.follow.none", reference))
            : Html.all(
                el("p", visit.words("web.follow.several", reference)),
                el(
                    "ul",
                    Html.all(
                        found.stream()
                            .map(each -> el("li", link(address(each), text(each.citation())))))));
    return new Shell(visit)
        .page(
            found.isEmpty() ? 404 : 200,
            Shell.Place.SEARCH,
            title,
            Html.all(el("h1", text(title)), list));
  }
}
