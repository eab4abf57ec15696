package se.paragraf.index.check.sequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.Severity;

/** B02: the first § follows on the previous meeting's last within the year. */
public final class SeriesRunsOverTheYear implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "B02",
              "Första paragrafen följer på föregående sammanträdes sista; årets första är § 1.",
              "The first § follows on the previous meeting's last; the year's first is § 1.")
          .practice("Praxis; ingen lag anger numreringen")
          .needing(Need.SERIES)
          .ofWholeMinutes()
          .mend(
              "Rätta numret, eller lägg till det protokoll som saknas i arkivet.",
              "Correct the number, or add the minutes that the archive lacks.")
          .right("Tidigare: 2024-04-16 § 8 Meddelanden\n§ 9 Val av justerare")
          .wrong("Tidigare: 2024-04-16 § 8 Meddelanden\n§ 8 Val av justerare");

  /** A meeting has opening, adjusters, agenda and a matter or two: fewer §§ were skipped. */
  private static final int FEWEST_OF_A_MEETING = 5;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Optional<LocalDate> day = subject.date();
    List<Integer> numbers = minutes.numbers();
    if (day.isEmpty() || numbers.isEmpty()) {
      return Subject.noDate();
    }
    Optional<Document> before =
        subject.others().before(minutes.document(), day.get()).filter(d -> sameYear(d, day.get()));
    if (before.isEmpty()) {
      return Answer.skipped(
          "Arkivet har inget tidigare protokoll från samma år.",
          "The archive has no earlier minutes of the same year.");
    }
    int last = lastNumber(before.get());
    int first = numbers.getFirst();
    if (last == 0 || first == last + 1) {
      return Answer.KEPT;
    }
    return Answer.of(List.of(finding(minutes.matters().getFirst(), before.get(), last, first)));
  }

  private static boolean sameYear(Document document, LocalDate day) {
    return document.meetingDate().filter(date -> date.getYear() == day.getYear()).isPresent();
  }

  private static int lastNumber(Document document) {
    return document.paragraphs().stream()
        .mapToInt(p -> p.lastNumber().or(p::number).orElse(0))
        .max()
        .orElse(0);
  }

  /** A number used again is wrong; a wide gap is most likely minutes that the archive lacks. */
  private static Finding finding(Matter matter, Document before, int last, int first) {
    Place place =
        new Place(matter.paragraph().label().orElse("§ " + first), matter.place().region());
    return Finding.of(
            SHEET,
            Words.of(
                "Protokollet börjar med § %d, men %s slutade med § %d."
                    .formatted(first, before.meetingDate().orElseThrow(), last),
                "The record begins with § %d, but %s ended with § %d."
                    .formatted(first, before.meetingDate().orElseThrow(), last)),
            place)
        .with(severity(last, first));
  }

  private static Severity severity(int last, int first) {
    if (first <= last) {
      return Severity.ERROR;
    }
    return first - last <= FEWEST_OF_A_MEETING ? Severity.WARNING : Severity.INFO;
  }
}
