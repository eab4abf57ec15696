package se.paragraf.index.check.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.AgendaItem;

/** A07: the list of matters is the headings of the §§, word for word, in order, on their pages. */
public final class AgendaIsTheHeadings implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "A07",
              "Ärendelistan återger paragrafernas rubriker ord för ord, i samma ordning och med"
                  + " rätt sida.",
              "The list of matters gives the headings word for word, in order, with their pages.")
          .practice("Praxis; protokollet får inte motsäga sig självt")
          .ofWholeMinutes()
          .mend(
              "Låt ärendelistan och rubriken lyda lika.",
              "Make the list and the heading read the same.")
          .right(
              "Ärendelista: 12 Val av justerare | 13 Remissvar om resor\n§ 12 Val av justerare\n§ 13 Remissvar om resor | KS 2024/31")
          .wrong(
              "Ärendelista: 12 Val av justerare | 13 Remissvar om tjänsteresor\n§ 12 Val av justerare\n§ 13 Remissvar om resor | KS 2024/31")
          .silencedBy("B01");

  /** So many of the list's pages must agree for one that differs to be wrong. */
  private static final double SURE_OF_PAGES = 0.6;

  /** A case number of the next column that was read into the title is no word of it. */
  private static final Pattern CASE_NUMBER = Pattern.compile("(?<!\\d)\\d{4}/\\d+");

  /** What follows the dots that lead to the page number: that, and papers listed below a matter. */
  private static final Pattern LEADER = Pattern.compile("\\s*[.…_]{4,}.*$", Pattern.DOTALL);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<AgendaItem> agenda =
        minutes.document().agenda().stream().filter(i -> i.number().isPresent()).toList();
    if (agenda.isEmpty()) {
      return Answer.skipped(
          "Protokollet har ingen ärendelista med paragrafnummer.",
          "The record has no list of matters with § numbers.");
    }
    List<Finding> findings = new ArrayList<>();
    agenda.forEach(item -> titleOf(minutes, item).ifPresent(findings::add));
    findings.addAll(unlisted(minutes, agenda));
    findings.addAll(order(minutes, agenda));
    findings.addAll(pages(minutes, agenda));
    return Answer.of(findings);
  }

  private static Optional<Finding> titleOf(Minutes minutes, AgendaItem item) {
    int number = item.number().orElseThrow();
    List<Matter> matters = minutes.matters().stream().filter(m -> covers(m, number)).toList();
    if (matters.isEmpty()) {
      return Optional.of(
          Finding.of(
                  SHEET,
                  Words.of(
                      "Ärendelistan har § %d, som inte finns i protokollet.".formatted(number),
                      "The list has § %d, which is not in the record.".formatted(number)),
                  place(minutes, item))
              .inParagraph(item.number()));
    }
    if (matters.stream().anyMatch(m -> sameTitle(m, item))) {
      return Optional.empty();
    }
    Matter matter = matters.getFirst();
    return Optional.of(
        Finding.of(
                SHEET,
                Words.of(
                    "Ärendelistan kallar § %d ”%s”, paragrafens rubrik är ”%s”."
                        .formatted(number, item.title(), matter.title()),
                    "The list calls § %d “%s”, its heading is “%s”."
                        .formatted(number, item.title(), matter.title())),
                place(minutes, item),
                matter.place())
            .inParagraph(item.number()));
  }

  private static boolean covers(Matter matter, int number) {
    int last = matter.paragraph().lastNumber().orElse(matter.n());
    return matter.number().isPresent() && matter.n() <= number && number <= last;
  }

  private static boolean sameTitle(Matter matter, AgendaItem item) {
    String title = Comparison.fold(matter.title()).replace(" ", "").replace("-", "");
    String listedTitle = LEADER.matcher(item.title()).replaceFirst("");
    String plain = CASE_NUMBER.matcher(listedTitle).replaceAll(" ");
    String listed = Comparison.fold(plain).replace(" ", "").replace("-", "");
    return title.isEmpty() || listed.isEmpty() || title.equals(listed);
  }

  private static List<Finding> unlisted(Minutes minutes, List<AgendaItem> agenda) {
    return minutes.matters().stream()
        .filter(matter -> matter.number().isPresent())
        .filter(matter -> agenda.stream().noneMatch(i -> covers(matter, i.number().orElseThrow())))
        .map(matter ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "§ %d står inte i ärendelistan.".formatted(matter.n()),
                        "§ %d is not in the list of matters.".formatted(matter.n())),
                    place(minutes, agenda.getLast()),
                    matter.place())
                .inParagraph(matter.number()))
        .toList();
  }

  private static List<Finding> order(Minutes minutes, List<AgendaItem> agenda) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 1; at < agenda.size(); at++) {
      int before = agenda.get(at - 1).number().orElseThrow();
      int number = agenda.get(at).number().orElseThrow();
      if (number < before) {
        findings.add(
            Finding.of(
                    SHEET,
                    Words.of(
                        "Ärendelistan har § %d efter § %d.".formatted(number, before),
                        "The list has § %d after § %d.".formatted(number, before)),
                    place(minutes, agenda.get(at)))
                .inParagraph(Optional.of(number)));
      }
    }
    return findings;
  }

  /** The list counts pages as the record does: what most items are shifted by is right. */
  private static List<Finding> pages(Minutes minutes, List<AgendaItem> agenda) {
    Map<AgendaItem, Integer> shifts = new java.util.LinkedHashMap<>();
    for (AgendaItem item : agenda) {
      Optional<Integer> listed = item.pages().flatMap(ParagraphSet::parse).map(ParagraphSet::first);
      Optional<Matter> matter = minutes.matter(item.number().orElseThrow());
      // With dots in the title, what came out as the page may be that of a paper below it.
      boolean isPage =
          listed.filter(page -> page <= minutes.source().pages()).isPresent()
              && !LEADER.matcher(item.title()).find();
      if (isPage && matter.isPresent() && matter.get().page().isPresent()) {
        shifts.put(item, matter.get().page().getAsInt() - listed.get());
      }
    }
    Optional<Map.Entry<Integer, Long>> usual =
        shifts.values().stream()
            .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Comparator.comparingLong(Map.Entry<Integer, Long>::getValue));
    if (usual.isEmpty() || usual.get().getValue() < SURE_OF_PAGES * shifts.size()) {
      return List.of();
    }
    int shift = usual.get().getKey();
    return shifts.entrySet().stream()
        .filter(entry -> entry.getValue() != shift)
        .map(entry -> wrongPage(minutes, entry.getKey(), shift))
        .toList();
  }

  private static Finding wrongPage(Minutes minutes, AgendaItem item, int shift) {
    int number = item.number().orElseThrow();
    int page = minutes.matter(number).orElseThrow().page().orElseThrow() - shift;
    return Finding.of(
            SHEET,
            Words.of(
                "Ärendelistan anger sidan %s för § %d, som börjar på sidan %d."
                    .formatted(item.pages().orElse(""), number, page),
                "The list gives page %s for § %d, which begins on page %d."
                    .formatted(item.pages().orElse(""), number, page)),
            place(minutes, item))
        .inParagraph(item.number());
  }

  private static Place place(Minutes minutes, AgendaItem item) {
    return new Place(item.title(), item.region().or(minutes::top));
  }
}
