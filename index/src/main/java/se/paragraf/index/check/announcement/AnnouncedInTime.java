package se.paragraf.index.check.announcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Approval;
import se.paragraf.index.check.fact.Approval.Dated;
import se.paragraf.index.check.fact.SwedishCalendar;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** H03: the approval is announced at latest the second day after it. */
public final class AnnouncedInTime implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "H03",
              "Justeringen tillkännages senast andra dagen efter den.",
              "The approval is announced at latest the second day after it.")
          .municipalAct("8:12; lag (1930:173)")
          .ofWholeMinutes()
          .mend("Rätta dagen för anslaget.", "Correct the day of the announcement.")
          .right(
              "Justeringsdatum: 2024-05-21\nAnslag uppsatt: 2024-05-23\nAnslag nedtaget: 2024-06-14")
          .wrong(
              "Justeringsdatum: 2024-05-21\nAnslag uppsatt: 2024-05-24\nAnslag nedtaget: 2024-06-17")
          .silencedBy("H05");

  /** KL 8:12. */
  private static final int DAYS = 2;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Approval approval = subject.minutes().approval();
    Optional<LocalDate> last =
        approval.day().map(day -> SwedishCalendar.lastDayOfTerm(day.date().plusDays(DAYS)));
    if (approval.posted().isEmpty() || last.isEmpty()) {
      String until = last.map(day -> " Sista dag är " + day + ".").orElse("");
      String untilEnglish = last.map(day -> " The last day is " + day + ".").orElse("");
      return Answer.skipped(
          "Ännu inte: anslagets eller justeringens dag är inte angiven." + until,
          "Not yet: the day of announcement or approval is not stated." + untilEnglish);
    }
    Dated posted = approval.posted().get();
    if (!posted.date().isAfter(last.get())) {
      return Answer.KEPT;
    }
    LocalDate approved = approval.day().orElseThrow().date();
    Words message =
        Words.of(
            "Justerat %s men anslaget %s; sista dag var %s."
                .formatted(approved, posted.date(), last.get()),
            "Approved %s but announced %s; the last day was %s."
                .formatted(approved, posted.date(), last.get()));
    return Answer.of(List.of(Finding.of(SHEET, message, posted.place())));
  }
}
