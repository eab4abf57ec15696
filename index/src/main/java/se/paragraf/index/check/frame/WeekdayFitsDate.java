package se.paragraf.index.check.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** A03: the weekday fits the date. */
public final class WeekdayFitsDate implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning("A03", "Veckodagen stämmer med datumet.", "The weekday fits the date.")
          .practice("Kalendern")
          .mend("Rätta veckodagen eller datumet.", "Correct the weekday or the date.")
          .right("Plats och tid: Kommunhuset, tisdagen den 14 maj 2024 klockan 13:00–15:00")
          .wrong("Plats och tid: Kommunhuset, onsdagen den 14 maj 2024 klockan 13:00–15:00");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Optional<Integer> year = subject.date().map(LocalDate::getYear);
    Stream<Finding> front =
        minutes.frontPage().fields().stream()
            .map(minutes::prose)
            .flatMap(prose -> wrong(prose, year, Optional.empty()));
    Stream<Finding> body =
        minutes.matters().stream()
            .flatMap(matter ->
                matter.sections().stream()
                    .flatMap(prose -> wrong(prose, Optional.empty(), number(matter))));
    return Answer.of(Stream.concat(front, body));
  }

  private static Optional<Integer> number(Matter matter) {
    return matter.number();
  }

  private static Stream<Finding> wrong(
      Prose prose, Optional<Integer> year, Optional<Integer> paragraph) {
    if (!prose.lower().contains("dag")) {
      return Stream.empty();
    }
    List<DateMention> dates = DateMention.in(prose.text(), year);
    return dates.stream()
        .filter(date -> date.weekday().filter(d -> d != date.date().getDayOfWeek()).isPresent())
        .map(date -> finding(prose, date).inParagraph(paragraph));
  }

  private static Finding finding(Prose prose, DateMention date) {
    String right = DateMention.swedish(date.date().getDayOfWeek());
    return Finding.of(
        SHEET,
        Words.of(
            "%s är en %s.".formatted(date.date(), right),
            "%s is a %s."
                .formatted(
                    date.date(),
                    date.date().getDayOfWeek().toString().toLowerCase(java.util.Locale.ROOT))),
        prose.place(date.start(), date.end()));
  }
}
