package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Parameters;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.DocumentSummary;
import se.paragraf.model.DocumentKind;

/** Where one begins: the box, what else there is to do, and the meetings held last. */
final class StartPage {

  private static final int MOST_MEETINGS = 6;

  private final Visit visit;

  StartPage(Visit visit) {
    this.visit = visit;
  }

  Html content() {
    boolean empty = visit.archive().archive().catalog().documents().findFirst().isEmpty();
    return el(
        "div",
        cls("start"),
        el("h1", visit.words("web.start.head")),
        new SearchForm(visit, new SearchState(Parameters.NONE)).form(true),
        tasks(),
        empty ? empty() : latest());
  }

  private Html empty() {
    return el(
        "p",
        cls("remark"),
        visit.words("web.start.empty"),
        text(" "),
        visit.site().readOnly() ? Html.NOTHING : link("/archive", visit.words("web.start.fill")));
  }

  private Html tasks() {
    Stream<Html> tasks =
        visit.site().readOnly()
            ? Stream.of(task("/trace", "trace"), task("/archive", "archive"))
            : Stream.of(
                task("/trace", "trace"), task("/check", "check"), task("/archive", "archive"));
    return Html.all(
        el("p", cls("about needs-script"), visit.words("web.start.keys")),
        el("ul", cls("tasks"), Html.all(tasks)));
  }

  private Html task(String address, String name) {
    return el(
        "li",
        link(address, visit.words("web.nav." + name)),
        el("p", visit.words("web.start." + name)));
  }

  private Html latest() {
    List<DocumentSummary> meetings = meetings(visit.archive().archive().catalog().documents());
    return meetings.isEmpty()
        ? Html.NOTHING
        : el(
            "section",
            el("h2", visit.words("web.start.latest")),
            el(
                "ul",
                cls("plain"),
                Html.all(meetings.stream().map(each -> el("li", meeting(each))))));
  }

  /** The latest first; without sorting all that a large archive holds. */
  private static List<DocumentSummary> meetings(Stream<DocumentSummary> documents) {
    NavigableSet<DocumentSummary> latest =
        new TreeSet<>(
            Comparator.comparing(
                    (DocumentSummary document) -> document.date().orElseThrow(),
                    Comparator.reverseOrder())
                .thenComparing(DocumentSummary::id));
    documents
        .filter(document -> document.kind() == DocumentKind.PROTOKOLL)
        .filter(document -> document.date().isPresent() && document.body().isPresent())
        .forEach(document -> {
          latest.add(document);
          if (latest.size() > MOST_MEETINGS) {
            latest.pollLast();
          }
        });
    return List.copyOf(latest);
  }

  private Html meeting(DocumentSummary document) {
    Optional<String> owner =
        document
            .organization()
            .map(organization -> ", " + organization.name())
            .filter(name -> visit.archive().hasSeveralOrganizations());
    String numbers =
        document.paragraphs().isEmpty()
            ? ""
            : " · §§ "
                + document.paragraphs().getFirst().first()
                + "–"
                + document.paragraphs().getLast().last();
    return Html.all(
        link(
            Addresses.page(document.id(), document.pages().first()),
            text(document.body().orElseThrow() + " " + document.date().orElseThrow())),
        text(owner.orElse("") + numbers));
  }
}
