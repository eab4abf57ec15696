package se.paragraf.index.answer;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.FrontPage;
import se.paragraf.model.Furniture;
import se.paragraf.model.Passage;

/** What a document as a whole says of where and when, for the statements that do not say it. */
final class DocumentFacts {

  private static final Map<DocumentKind, String> KIND_WORDS =
      Map.of(
          DocumentKind.PROTOKOLL, "protokoll sammanträde",
          DocumentKind.PROTOKOLLSUTDRAG, "protokollsutdrag protokoll sammanträde",
          DocumentKind.TJANSTESKRIVELSE, "tjänsteskrivelse beslutsförslag förslag",
          DocumentKind.RAPPORT, "rapport",
          DocumentKind.KALLELSE, "kallelse",
          DocumentKind.BILAGA, "bilaga",
          DocumentKind.OVRIGT, "");

  /** Passages of a cover: those that may carry the name of what is covered. */
  private static final int COVER_PASSAGES = 6;

  /** Share of the years named in a document that one must have to be its year. */
  private static final double MOST_NAMED = 0.45;

  private static final int FEW_YEARS = 3;

  private static final int LONGEST_RUNNING_HEAD = 80;

  private DocumentFacts() {}

  /** Title, body, organisation, kind, running heads, place of the meeting. */
  static String about(Document document) {
    Stream<String> facts =
        Stream.of(
                document.title(),
                document.body(),
                document.organization().map(organization -> organization.name()),
                Optional.ofNullable(KIND_WORDS.get(document.kind())),
                document.frontPage().flatMap(FrontPage::placeAndTime))
            .flatMap(Optional::stream);
    Stream<String> heads =
        document.furniture().stream()
            .filter(furniture -> furniture.kind() == Furniture.Kind.RUNNING_HEAD)
            .map(Furniture::text)
            .filter(text -> text.length() <= LONGEST_RUNNING_HEAD)
            .distinct()
            .limit(COVER_PASSAGES);
    return Stream.concat(facts, heads).distinct().collect(Collectors.joining("\n"));
  }

  /** The period it is about: by its title, else its cover, else the year it names most. */
  static List<Period> periods(Document document) {
    List<Period> title =
        dated(document.title().orElse("")).stream()
            .filter(period -> !period.from().equals(document.meetingDate()))
            .toList();
    if (!title.isEmpty() || document.meetingDate().isPresent()) {
      return title;
    }
    List<Period> cover =
        Stream.concat(
                document.furniture().stream().map(Furniture::text).distinct().limit(COVER_PASSAGES),
                document.passages().stream().limit(COVER_PASSAGES).map(Passage::text))
            .filter(text -> text.length() <= LONGEST_RUNNING_HEAD)
            .flatMap(text -> dated(text).stream())
            .toList();
    return cover.isEmpty() ? mostNamed(document) : cover;
  }

  private static List<Period> dated(String text) {
    return SwedishPeriods.in(text).stream().filter(p -> p.firstYear().isPresent()).toList();
  }

  private static List<Period> mostNamed(Document document) {
    Map<Integer, Long> years =
        document.passages().stream()
            .flatMap(passage -> dated(passage.text()).stream())
            .collect(
                Collectors.groupingBy(
                    period -> period.firstYear().orElseThrow(),
                    TreeMap::new,
                    Collectors.counting()));
    long all = years.values().stream().mapToLong(Long::longValue).sum();
    return years.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(year -> all >= FEW_YEARS && year.getValue() >= MOST_NAMED * all)
        .map(year -> year(year.getKey()))
        .stream()
        .toList();
  }

  private static Period year(int year) {
    return new Period(
        Optional.of(year), Optional.of(year), MonthDay.of(1, 1), MonthDay.of(12, 31), 0, 0);
  }
}
