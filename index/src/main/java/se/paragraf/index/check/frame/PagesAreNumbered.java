package se.paragraf.index.check.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Furniture;
import se.paragraf.model.Severity;

/** A04: pages are numbered x(y) without a break, and y is the number of pages. */
public final class PagesAreNumbered implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "A04",
              "Sidorna är numrerade i följd, och det angivna antalet stämmer.",
              "Pages are numbered without a break, and their stated number is right.")
          .practice("Praxis; en sida får inte kunna saknas")
          .mend("Numrera om sidorna.", "Number the pages again.")
          .right("Sidnummer: 1 (3); 2 (3); 3 (3)")
          .wrong("Sidnummer: 1 (3); 1 (3); 3 (3)");

  private static final Pattern OF =
      Pattern.compile("(\\d{1,4})\\s*(?:\\(\\s*(\\d{1,4})\\s*\\)|(?:av|/)\\s*(\\d{1,4}))");
  private static final Pattern PLAIN = Pattern.compile("^\\D{0,8}(\\d{1,4})$");

  /** A number that does not follow those of the other pages comes as a head. */
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(?:sid(?:a|an)?\\.?\\s*)\\d{1,4}(?:\\s*(?:av|/)\\s*\\d{1,4})?|\\d{1,4}\\s*\\(\\d{1,4}\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** {@code 2/2023}: the second meeting of a year. */
  private static final Pattern MEETING_OF_YEAR =
      Pattern.compile("(?:\\D{0,12})\\d{1,3}/(?:19|20)\\d{2}");

  /** A page's printed number, and the total beside it. */
  private record Numbered(int page, int number, Optional<Integer> total, Place place) {
    int shift() {
      return page - number;
    }
  }

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<List<Numbered>> series = series(minutes);
    if (series.isEmpty()) {
      return Answer.skipped("Sidorna är inte numrerade.", "The pages are not numbered.");
    }
    List<Finding> findings = new ArrayList<>();
    int pages = minutes.source().pages();
    series.forEach(one -> findings.addAll(isPerParagraph(one) ? runs(one) : whole(one, pages)));
    Severity severity = minutes.isWhole() ? Severity.ERROR : Severity.INFO;
    return Answer.of(findings.stream().map(finding -> finding.with(severity)));
  }

  /** Numbers with a total, and plain ones, are two series; each has one number a page at most. */
  private static List<List<Numbered>> series(Minutes minutes) {
    Map<Boolean, Map<Integer, Numbered>> series = new LinkedHashMap<>();
    List<Furniture> outOfStep =
        minutes.furniture(Furniture.Kind.RUNNING_HEAD).stream()
            .filter(head -> NUMBER_ALONE.matcher(head.text().strip()).matches())
            .toList();
    List<Furniture> numbers =
        Stream.concat(minutes.furniture(Furniture.Kind.PAGE_NUMBER).stream(), outOfStep.stream())
            .toList();
    for (Furniture number : numbers) {
      read(number)
          .ifPresent(n ->
              series
                  .computeIfAbsent(n.total().isPresent(), key -> new TreeMap<>())
                  .putIfAbsent(n.page(), n));
    }
    return series.values().stream().map(pages -> List.copyOf(pages.values())).toList();
  }

  private static Optional<Numbered> read(Furniture furniture) {
    Place place = new Place(furniture.text(), furniture.region());
    Matcher of = OF.matcher(furniture.text());
    if (MEETING_OF_YEAR.matcher(furniture.text().strip()).matches()) {
      return Optional.empty();
    }
    if (of.find()) {
      String total = of.group(2) == null ? of.group(3) : of.group(2);
      int number = Integer.parseInt(of.group(1));
      return Optional.of(
          new Numbered(place.page(), number, Optional.of(Integer.valueOf(total)), place));
    }
    Matcher plain = PLAIN.matcher(furniture.text().strip());
    return plain.find()
        ? Optional.of(
            new Numbered(place.page(), Integer.parseInt(plain.group(1)), Optional.empty(), place))
        : Optional.empty();
  }

  /** Each § numbered by itself, 1(1), 1(2), 2(2): the totals differ and 1 comes again. */
  private static boolean isPerParagraph(List<Numbered> series) {
    long firsts = series.stream().filter(page -> page.number() == 1).count();
    long totals = series.stream().flatMap(page -> page.total().stream()).distinct().count();
    return firsts > 2 || firsts > 1 && totals > 1;
  }

  /**
   * One series over the record; the pages of its appendices may go on with it.
   *
   * @param filePages number of pages of the file
   */
  private static List<Finding> whole(List<Numbered> series, int filePages) {
    List<Finding> findings = new ArrayList<>();
    int shift = usual(series, Numbered::shift);
    for (Numbered page : series) {
      if (page.shift() != shift) {
        findings.add(misnumbered(page, page.page() - shift));
      }
    }
    List<Numbered> told = series.stream().filter(page -> page.total().isPresent()).toList();
    if (!told.isEmpty()) {
      int total = usual(told, page -> page.total().orElseThrow());
      told.stream()
          .filter(page -> page.total().orElseThrow() != total)
          .map(page -> wrongTotal(page, total))
          .forEach(findings::add);
      Numbered last = series.getLast();
      int pages = last.page() - shift;
      boolean goesOn = total > pages && total <= filePages - shift;
      if (pages != total && !goesOn && findings.isEmpty()) {
        findings.add(wrongTotal(last, pages));
      }
    }
    return findings;
  }

  private static List<Finding> runs(List<Numbered> series) {
    List<Finding> findings = new ArrayList<>();
    for (int at = 1; at < series.size(); at++) {
      Numbered before = series.get(at - 1);
      Numbered page = series.get(at);
      boolean next = page.page() == before.page() + 1;
      boolean ended = before.total().filter(total -> total > before.number()).isEmpty();
      boolean starts = page.number() == 1;
      if (next && starts && !ended) {
        findings.add(misnumbered(page, before.number() + 1));
      } else if (next && !starts && page.number() != before.number() + 1) {
        findings.add(misnumbered(page, ended ? 1 : before.number() + 1));
      }
    }
    return findings;
  }

  private static int usual(List<Numbered> series, java.util.function.ToIntFunction<Numbered> what) {
    return series.stream()
        .collect(Collectors.groupingBy(what::applyAsInt, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry<Integer, Long>::getValue))
        .orElseThrow()
        .getKey();
  }

  private static Finding misnumbered(Numbered page, int expected) {
    return Finding.of(
        SHEET,
        Words.of(
            "Sidan är numrerad %s men borde ha nummer %d."
                .formatted(page.place().quote(), expected),
            "The page is numbered %s but should be %d.".formatted(page.place().quote(), expected)),
        page.place());
  }

  private static Finding wrongTotal(Numbered page, int pages) {
    return Finding.of(
        SHEET,
        Words.of(
            "Sidan anger %d sidor, men protokollet har %d."
                .formatted(page.total().orElseThrow(), pages),
            "The page states %d pages, but the record has %d."
                .formatted(page.total().orElseThrow(), pages)),
        page.place());
  }
}
