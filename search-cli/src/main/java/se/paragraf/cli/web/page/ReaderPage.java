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
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.cli.web.image.PageView;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;

/** A page of a source with the place marked, beside what was read of it. */
public final class ReaderPage {

  private final Visit visit;
  private final ReadPlace place;

  public ReaderPage(Visit visit) throws IOException {
    this.visit = visit;
    this.place = ReadPlace.of(visit);
  }

  public Response respond() throws IOException {
    String citation = citation();
    Optional<PageView> view =
        visit.site().images().view(Drawable.of(visit.archive(), place.file()), place.page());
    Html content =
        Html.all(
            el("h1", cls("citation"), attr("lang", "sv"), text(citation)),
            about(citation),
            steps(),
            el(
                "div",
                cls("reader"),
                view.isPresent() ? new PageFigure(visit).of(place, view.get()) : gone(),
                el("article", cls("text"), new PageText(visit, place).all())));
    return new Shell(visit).page(Shell.Place.SEARCH, citation, content);
  }

  /** What to copy: the hit's own citation, else that of the § on the page, else of the page. */
  private String citation() {
    return place
        .search()
        .map(found -> found.hits().get(found.at()).hit())
        .filter(hit -> hit.document().id().equals(place.document().id()))
        .filter(hit -> hit.regions().isEmpty() || hit.regions().getFirst().page() == place.page())
        .map(hit -> hit.citation())
        .orElseGet(this::citationOfPage);
  }

  private String citationOfPage() {
    Citations citations = new Citations(visit.archive().hasSeveralOrganizations());
    String path = place.file().source().path();
    DocumentRef document = DocumentRef.of(place.document(), path);
    Optional<ParagraphRef> paragraph = here().map(ParagraphRef::of);
    return citations.of(
        document,
        paragraph,
        Optional.empty(),
        List.of(new se.paragraf.model.Region(place.page(), 0, 0, 0, 0)));
  }

  /** The § meant: the marked one, else the first on the page. */
  private Optional<Paragraph> here() {
    List<Paragraph> onPage =
        place.document().paragraphs().stream()
            .filter(paragraph ->
                paragraph.regions().stream().anyMatch(region -> region.page() == place.page()))
            .toList();
    return onPage.stream()
        .filter(paragraph ->
            paragraph.regions().stream()
                .anyMatch(region -> place.marks().stream().anyMatch(region::intersects)))
        .findFirst()
        .or(() -> onPage.stream().findFirst());
  }

  private Html about(String citation) {
    Document document = place.document();
    List<Html> about = new ArrayList<>();
    about.add(
        el(
            "span",
            cls("type"),
            visit.words("kind." + document.kind().name().toLowerCase(java.util.Locale.ROOT))));
    document.title().ifPresent(title -> about.add(el("span", attr("lang", "sv"), text(title))));
    document.organization().ifPresent(owner -> about.add(el("span", text(owner.name()))));
    about.add(
        el(
            "button",
            attr("type", "button"),
            cls("copy needs-script"),
            attr("data-copy", citation),
            attr("data-done", visit.say("web.copied")),
            visit.words("web.copy")));
    about.addAll(further(citation));
    return el("div", cls("about"), Html.all(about));
  }

  /** What else can be done with what is read. */
  private List<Html> further(String citation) {
    Optional<String> paragraph =
        here().filter(each -> each.number().isPresent()).map(each -> citation);
    String compared = paragraph.orElse(place.document().id());
    List<Html> links = new ArrayList<>();
    links.add(link(ComparePage.address(compared), visit.words("web.compare.with")));
    if (!visit.site().readOnly()) {
      links.add(
          link(
              ForgetPage.address(place.document().id(), paragraph), visit.words("web.forget.ask")));
    }
    return links;
  }

  private Html steps() {
    List<Html> groups = new ArrayList<>();
    place
        .search()
        .ifPresent(found ->
            groups.add(
                el(
                    "div",
                    step("web.prev.hit", found.address(-1), "prev-hit"),
                    link(
                        found.state().at("/"),
                        attr("data-key", "back"),
                        visit.words("web.hit.of", found.at() + 1, found.hits().size())),
                    step("web.next.hit", found.address(1), "next-hit"))));
    groups.add(paragraphSteps());
    groups.add(
        el(
            "div",
            step("web.prev.page", address(place.page() - 1), "prev-page"),
            el("span", visit.words("web.page.of", place.page(), place.file().source().pages())),
            step("web.next.page", address(place.page() + 1), "next-page")));
    return el("nav", cls("steps"), attr("aria-label", visit.say("web.steps")), Html.all(groups));
  }

  private Html paragraphSteps() {
    List<Paragraph> all = place.document().paragraphs();
    int at = here().map(all::indexOf).orElse(-1);
    if (all.size() < 2) {
      return Html.NOTHING;
    }
    Html now =
        at >= 0
            ? el("span", text(all.get(at).cite().isEmpty() ? "§" : all.get(at).cite()))
            : el("span", text("§"));
    return el(
        "div",
        step("web.prev.paragraph", address(all, at - 1), "prev-paragraph"),
        now,
        step("web.next.paragraph", address(all, at + 1), "next-paragraph"));
  }

  private Optional<String> address(List<Paragraph> all, int at) {
    if (at < 0 || at >= all.size() || all.get(at).regions().isEmpty()) {
      return Optional.empty();
    }
    DocumentRef document = DocumentRef.of(place.document(), "");
    return Optional.of(Addresses.place(document, all.get(at).regions()));
  }

  private Optional<String> address(int page) {
    return page < 1 || page > place.file().source().pages()
        ? Optional.empty()
        : Optional.of(Addresses.page(place.document().id(), page));
  }

  private Html step(String key, Optional<String> address, String name) {
    String label = visit.say(key);
    String arrow = name.startsWith("prev") ? "‹" : "›";
    Html sign = el("span", attr("aria-hidden", "true"), text(arrow));
    Html read = el("span", cls("seen-by-ear"), text(label));
    return address.isPresent()
        ? link(address.get(), cls("step"), attr("title", label), attr("data-key", name), sign, read)
        : el("span", cls("step off"), sign);
  }

  private Html gone() {
    String stem = place.document().id().substring(0, Archive.STEM_DIGITS);
    return el(
        "div",
        cls("gone remark"),
        el("p", visit.words("web.gone")),
        el(
            "ul",
            Html.all(
                visit.archive().archive().catalog().paths(stem).stream()
                    .map(path -> el("li", el("code", text(path)))))),
        el("p", visit.words("web.gone.mend")));
  }
}
