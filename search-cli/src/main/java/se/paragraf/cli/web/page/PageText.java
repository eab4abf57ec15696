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
import java.util.SortedMap;
import java.util.TreeMap;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.model.Document;
import se.paragraf.model.Figure;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Heading;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** What was read of a page, as structured text: §§ whole, the rest as far as it is on the page. */
final class PageText {

  private final Visit visit;
  private final ReadPlace place;

  PageText(Visit visit, ReadPlace place) {
    this.visit = visit;
    this.place = place;
  }

  /** Document by document; of minutes with others merged in, both. */
  Html all() throws IOException {
    List<Html> parts = new ArrayList<>();
    for (Document document : place.file().documents()) {
      if (document.firstPage() <= place.page() && place.page() <= document.lastPage()) {
        parts.add(visit.protection().hides(document, visit.archive()) ? secret() : of(document));
      }
    }
    return Html.all(parts);
  }

  private Html secret() {
    return el("p", cls("remark"), visit.words("web.secret"));
  }

  private Html of(Document document) {
    Prose prose = new Prose(visit.protection(), document.id(), place.words());
    List<Html> parts = new ArrayList<>();
    document.frontPage().ifPresent(front -> parts.add(frontPage(front, prose)));
    document.paragraphs().stream()
        .filter(paragraph -> isHere(paragraph.regions()))
        .forEach(paragraph -> parts.add(paragraph(document, paragraph, prose)));
    parts.addAll(inOrder(document, prose).values());
    if (document.firstPage() == place.page()) {
      parts.add(placeless(document, prose));
    }
    return Html.all(parts);
  }

  private boolean isHere(List<Region> regions) {
    return regions.stream().anyMatch(region -> region.page() == place.page());
  }

  private boolean isMarked(List<Region> regions) {
    return regions.stream().anyMatch(region -> place.marks().stream().anyMatch(region::intersects));
  }

  private Html frontPage(FrontPage front, Prose prose) {
    List<Html> rows = new ArrayList<>();
    for (FrontPage.Field field : front.fields()) {
      if (isHere(field.regions())) {
        rows.add(el("dt", prose.line(field.label())));
        rows.add(
            el(
                "dd",
                isMarked(field.regions()) ? cls("marked") : cls(""),
                prose.paragraphs(field.text())));
      }
    }
    return rows.isEmpty()
        ? Html.NOTHING
        : el("dl", cls("fields"), attr("lang", "sv"), Html.all(rows));
  }

  private Html paragraph(Document document, Paragraph paragraph, Prose prose) {
    if (visit.protection().hides(paragraph)) {
      return el("section", el("h2", text(paragraph.cite())), secret());
    }
    String head = (paragraph.cite() + " " + paragraph.title().orElse("")).strip();
    return el(
        "section",
        cls("paragraph"),
        attr("lang", "sv"),
        head.isEmpty() ? Html.NOTHING : el("h2", prose.line(head)),
        cases(document, paragraph),
        Html.all(sections(paragraph, prose)));
  }

  private Html cases(Document document, Paragraph paragraph) {
    Optional<String> owner = document.organization().map(organization -> organization.name());
    List<Html> links = new ArrayList<>();
    for (String number : paragraph.caseNumbers()) {
      links.add(link(Addresses.chain(number, owner), text(number)));
    }
    if (links.isEmpty() && paragraph.number().isPresent() && document.body().isPresent()) {
      links.add(link(Addresses.chain(cite(document, paragraph), owner), visit.words("web.chain")));
    } else if (!links.isEmpty()) {
      links.addFirst(visit.words("web.chain.of"));
    }
    return links.isEmpty() ? Html.NOTHING : el("p", cls("cases"), Html.all(spaced(links)));
  }

  private static List<Html> spaced(List<Html> pieces) {
    List<Html> spaced = new ArrayList<>();
    pieces.forEach(piece -> {
      spaced.add(piece);
      spaced.add(Html.text(" "));
    });
    return spaced;
  }

  static String cite(Document document, Paragraph paragraph) {
    return document.body().orElse("")
        + document.meetingDate().map(date -> " " + date).orElse("")
        + " "
        + paragraph.cite();
  }

  private List<Html> sections(Paragraph paragraph, Prose prose) {
    List<Html> sections = new ArrayList<>();
    for (Paragraph.Section section : paragraph.sections()) {
      String kind =
          section.role() == Paragraph.SectionRole.DECISION ? "section decision" : "section";
      sections.add(
          el(
              "div",
              cls(isMarked(section.regions()) ? kind + " marked" : kind),
              section.heading().isBlank() ? Html.NOTHING : el("h3", prose.line(section.heading())),
              body(paragraph, section, prose),
              elsewhere(section)));
    }
    return sections;
  }

  /** A decision as its points, once, in the first section that holds it. */
  private static Html body(Paragraph paragraph, Paragraph.Section section, Prose prose) {
    boolean decides =
        section.role() == Paragraph.SectionRole.DECISION && !paragraph.decisions().isEmpty();
    if (!decides) {
      return prose.paragraphs(section.text());
    }
    boolean first =
        paragraph.sections().stream()
                .filter(each -> each.role() == Paragraph.SectionRole.DECISION)
                .findFirst()
                .orElse(section)
            == section;
    return first
        ? Html.all(paragraph.decisions().stream().map(decision -> decision(decision, prose)))
        : Html.NOTHING;
  }

  private static Html decision(Paragraph.Decision decision, Prose prose) {
    if (decision.lead().isBlank()) {
      return Html.all(decision.items().stream().map(item -> el("p", prose.line(item.text()))));
    }
    return Html.all(
        el("p", prose.line(decision.lead())),
        el(
            "ul",
            Html.all(decision.items().stream().map(item -> el("li", prose.line(item.text()))))));
  }

  /** Where a section stands that is not on this page. */
  private Html elsewhere(Paragraph.Section section) {
    if (section.regions().isEmpty() || isHere(section.regions())) {
      return Html.NOTHING;
    }
    int page = section.regions().getFirst().page();
    return el(
        "p",
        cls("about"),
        link(Addresses.page(place.document().id(), page), visit.words("page", page)));
  }

  /** What was read of a file that has no pages, heading by heading. */
  private Html placeless(Document document, Prose prose) {
    List<Html> parts = new ArrayList<>();
    document.paragraphs().stream()
        .filter(paragraph -> paragraph.regions().isEmpty())
        .forEach(paragraph -> parts.add(paragraph(document, paragraph, prose)));
    int last = -1;
    for (Passage passage : document.passages()) {
      if (passage.regions().isEmpty()) {
        int heading = passage.heading().orElse(-1);
        if (heading != last && heading >= 0) {
          parts.add(el("h3", prose.line(document.headings().get(heading).label())));
        }
        last = heading;
        parts.add(prose.paragraphs(passage.text()));
      }
    }
    return Html.all(parts);
  }

  /** Headings, passages, tables and figures of the page, by where they stand. */
  private SortedMap<Region, Html> inOrder(Document document, Prose prose) {
    SortedMap<Region, Html> parts = new TreeMap<>();
    document.headings().forEach(heading -> put(heading, prose, parts));
    document.passages().forEach(passage -> put(passage, prose, parts));
    document.tables().forEach(table -> put(table, prose, parts));
    document.figures().forEach(figure -> put(figure, prose, parts));
    return parts;
  }

  private void put(Heading heading, Prose prose, SortedMap<Region, Html> parts) {
    String name = heading.level() <= 1 ? "h2" : "h3";
    first(heading.region().stream().toList())
        .ifPresent(
            region -> parts.put(region, el(name, attr("lang", "sv"), prose.line(heading.label()))));
  }

  private void put(Passage passage, Prose prose, SortedMap<Region, Html> parts) {
    first(passage.regions())
        .ifPresent(region ->
            parts.put(
                region,
                el(
                    "div",
                    attr("lang", "sv"),
                    cls(isMarked(passage.regions()) ? "passage marked" : "passage"),
                    prose.paragraphs(passage.text()))));
  }

  private void put(Table table, Prose prose, SortedMap<Region, Html> parts) {
    first(table.regions())
        .ifPresent(
            region -> parts.put(region, new TableView(prose).of(table, isMarked(table.regions()))));
  }

  private void put(Figure figure, Prose prose, SortedMap<Region, Html> parts) {
    List<Region> regions = figure.region().stream().toList();
    String caption = figure.caption().orElseGet(() -> visit.say("type.figure"));
    first(regions)
        .ifPresent(region ->
            parts.put(
                region,
                el(
                    "p",
                    attr("lang", "sv"),
                    cls(isMarked(regions) ? "figure marked" : "figure"),
                    prose.line(caption))));
  }

  private Optional<Region> first(List<Region> regions) {
    return regions.stream().filter(region -> region.page() == place.page()).findFirst();
  }
}
