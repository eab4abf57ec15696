package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.cli.reading.MarkedPlaces.Marked;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.Body;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.HitType;
import se.paragraf.index.search.ParagraphRef;

/**
 * A hit as one line that a clerk would write: {@code RF 2024-06-19 § 71 · RS240030 · beslutade att
 * godkänna …}.
 */
final class HitLine {

  private static final int EXCERPT_CHARACTERS = 260;

  /** The verb that a decision begins with, in its own sentence; who acts stands before it. */
  private static final Pattern ACT =
      Pattern.compile("^\\p{Lu}[\\p{L}\\d ,-]{2,90}? (beslutar|beslutade|föreslår|föreslog)(?= )");

  private final Visit visit;
  private final SearchState state;
  private final List<Marked> starred;

  /**
   * @param starred the places that somebody has marked
   */
  HitLine(Visit visit, SearchState state, List<Marked> starred) {
    this.starred = List.copyOf(starred);
    this.visit = visit;
    this.state = state;
  }

  /**
   * The line, below it what else is to be known of the hit, and its star.
   *
   * @param at the hit's number in the result, 0-based
   */
  Html of(Hit hit, int at) {
    String address = Addresses.hit(hit.document(), hit.regions(), state, at);
    return Html.all(
        line(hit, address), el("div", cls("about"), Html.all(about(hit)), star(hit, at)));
  }

  /** The same of a hit outside a result, without star. */
  Html of(Hit hit) {
    String address = Addresses.place(hit.document(), hit.regions());
    return Html.all(line(hit, address), el("div", cls("about"), Html.all(about(hit))));
  }

  private Html line(Hit hit, String address) {
    List<Html> line = new ArrayList<>();
    line.add(link(address, cls("where"), text(where(hit))));
    cases(hit).ifPresent(cases -> line.add(text(" · " + cases)));
    line.add(text(" · "));
    line.add(said(hit));
    return el("p", cls("line"), Html.all(line));
  }

  private Html star(Hit hit, int at) {
    if (visit.site().readOnly()) {
      return Html.NOTHING;
    }
    Optional<Marked> marked =
        starred.stream()
            .filter(place -> place.isAt(hit.document().id(), hit.citation()))
            .findFirst();
    List<Html> fields = new ArrayList<>();
    state.words().values().forEach((name, value) -> fields.add(Html.hidden(name, value)));
    fields.add(Html.hidden("hit", Integer.toString(at + 1)));
    return el(
        "form",
        cls("star"),
        attr("method", "post"),
        attr("action", "/mark"),
        Html.all(fields),
        el(
            "button",
            cls("quiet"),
            attr("aria-pressed", marked.isPresent()),
            el("span", attr("aria-hidden", "true"), text(marked.isPresent() ? "★ " : "☆ ")),
            visit.words(marked.isPresent() ? "web.marked" : "web.mark")),
        said(marked));
  }

  private Html said(Optional<Marked> marked) {
    List<Html> said = new ArrayList<>();
    marked
        .filter(Marked::reviewed)
        .ifPresent(place -> said.add(el("span", visit.words("web.reviewed"))));
    marked
        .map(Marked::note)
        .filter(note -> !note.isEmpty())
        .ifPresent(note -> said.add(el("span", text("✎ " + note))));
    return Html.all(said);
  }

  /** What is to be known of it besides: what it is, its title, where else it stands. */
  private List<Html> about(Hit hit) {
    List<Html> about = new ArrayList<>();
    about.add(
        el("span", cls("type"), visit.words("type." + hit.type().name().toLowerCase(Locale.ROOT))));
    title(hit).ifPresent(title -> about.add(el("span", text(title))));
    hit.document()
        .organization()
        .filter(name -> visit.archive().hasSeveralOrganizations())
        .ifPresent(name -> about.add(el("span", text(name))));
    about.add(el("span", visit.words("page", page(hit))));
    for (Hit.OtherSource other : hit.sources()) {
      String key = other.differs() ? "search.differs" : "search.alsoIn";
      about.add(
          link(
              Addresses.page(other.document().id(), other.document().firstPage()),
              visit.words(key, other.citation())));
    }
    return about;
  }

  private static int page(Hit hit) {
    return hit.regions().isEmpty() ? hit.document().firstPage() : hit.regions().getFirst().page();
  }

  private static Optional<String> cases(Hit hit) {
    return hit.paragraph()
        .map(ParagraphRef::caseNumbers)
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers -> String.join(", ", numbers));
  }

  private static Optional<String> title(Hit hit) {
    return hit.paragraph()
        .flatMap(ParagraphRef::title)
        .or(() -> hit.heading().map(heading -> String.join(" › ", heading.path())));
  }

  /** {@code RF 2024-06-19 § 71}; of what has no § its title and heading. */
  private String where(Hit hit) {
    Optional<String> number =
        hit.paragraph()
            .flatMap(paragraph ->
                paragraph
                    .number()
                    .map(first ->
                        paragraph
                            .lastNumber()
                            .map(last -> "§§ " + first + "–" + last)
                            .orElse("§ " + first)));
    boolean ofMeeting = number.isPresent() && hit.document().body().isPresent() && isRecord(hit);
    if (!ofMeeting) {
      return hit.citation().replaceFirst(", s\\. \\d+$", "");
    }
    return shortName(hit)
        + hit.document().date().map(date -> " " + date).orElse("")
        + " "
        + number.orElseThrow();
  }

  private static boolean isRecord(Hit hit) {
    return switch (hit.document().kind()) {
      case PROTOKOLL, PROTOKOLLSUTDRAG -> true;
      case TJANSTESKRIVELSE, RAPPORT, KALLELSE, BILAGA, OVRIGT -> false;
    };
  }

  /** The body's abbreviation where it means no other body of the same organisation. */
  private String shortName(Hit hit) {
    String name = hit.document().body().orElse("");
    Body body = new Body(hit.document().organization(), name);
    return visit.archive().bodies().aliases(body).stream()
        .filter(alias -> alias.length() >= 2 && alias.length() < name.length())
        .filter(alias ->
            visit.archive().bodies().named(alias, hit.document().organization()).size() == 1)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(name);
  }

  /** What it says; of a decision who acts is left out and the verb set as one tells it. */
  private Html said(Hit hit) {
    Passages passages = new Passages(visit.protection());
    Matcher act = ACT.matcher(hit.text());
    if (hit.type() != HitType.DECISION || !act.find()) {
      return Html.all(
          text("”"),
          passages.excerpt(hit.text(), hit.highlights(), 0, EXCERPT_CHARACTERS),
          text("”"));
    }
    String verb =
        switch (act.group(1)) {
          case "beslutar", "beslutade" -> "beslutade";
          default -> "föreslog";
        };
    return el(
        "span",
        attr("lang", "sv"),
        el("b", text(verb)),
        passages.excerpt(hit.text(), hit.highlights(), act.end(1), EXCERPT_CHARACTERS));
  }
}
