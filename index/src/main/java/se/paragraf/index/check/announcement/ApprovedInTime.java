package se.paragraf.index.check.announcement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Approval;
import se.paragraf.index.check.fact.Approval.Dated;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.SwedishCalendar;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** H01: the minutes are approved within fourteen days. */
public final class ApprovedInTime implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "H01",
              "Protokollet justeras senast fjorton dagar efter sammanträdet.",
              "The minutes are approved within fourteen days.")
          .municipalAct("5:69, 6:35; lag (1930:173)")
          .ofWholeMinutes()
          .mend("Rätta dagen, eller justera i tid.", "Correct the day, or approve in time.")
          .right(
              "Justeringens plats och tid: Kommunhuset, 2024-05-28\nJusteringsdatum: 2024-05-28\nAnslag uppsatt: 2024-05-29\nAnslag nedtaget: 2024-06-20")
          .wrong(
              "Justeringens plats och tid: Kommunhuset, 2024-05-30\nJusteringsdatum: 2024-05-30\nAnslag uppsatt: 2024-05-31\nAnslag nedtaget: 2024-06-24")
          .silencedBy("H05");

  /** KL 5:69. */
  private static final int DAYS = 14;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    LocalDate held = subject.date().get();
    LocalDate last = SwedishCalendar.lastDayOfTerm(held.plusDays(DAYS));
    Approval approval = subject.minutes().approval();
    if (approval.day().isEmpty()) {
      return unknown(subject, last);
    }
    return Answer.of(
        approval.day().filter(day -> day.date().isAfter(last)).stream()
            .map(day -> finding(approval, day, held, last)));
  }

  private static Answer unknown(Subject subject, LocalDate last) {
    if (!subject.stage().reaches(Stage.ADJUSTED)) {
      return Answer.skipped(
          "Ännu inte: protokollet är ett utkast. Sista dag för justering är %s.".formatted(last),
          "Not yet: the minutes are a draft. The last day for approval is %s.".formatted(last));
    }
    Place place = new Place("Justering", subject.minutes().top());
    Words message = Words.of("Justeringsdagen saknas.", "The day of approval is missing.");
    return Answer.of(List.of(Finding.of(SHEET, message, place).with(Severity.WARNING)));
  }

  /** Placed on the front page when it tells the same day. */
  private static Finding finding(Approval approval, Dated day, LocalDate held, LocalDate last) {
    Words message =
        Words.of(
            "Justerat %s, %d dagar efter sammanträdet; sista dag var %s."
                .formatted(day.date(), ChronoUnit.DAYS.between(held, day.date()), last),
            "Approved %s, %d days after the meeting; the last day was %s."
                .formatted(day.date(), ChronoUnit.DAYS.between(held, day.date()), last));
    Optional<Dated> front = approval.frontPage().filter(f -> f.date().equals(day.date()));
    Finding finding = Finding.of(SHEET, message, front.orElse(day).place());
    return front.isPresent() ? finding.and(day.place()) : finding;
  }
}
