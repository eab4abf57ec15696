package se.paragraf.index.check.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Approval.Dated;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.SwedishCalendar;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Notice;
import se.paragraf.model.Severity;

/** H04: the announcement stays three weeks, and says where the minutes are kept. */
public final class AnnouncedLongEnough implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "H04",
              "Anslaget är uppe hela överklagandetiden, minst tre veckor, och säger var protokollet"
                  + " finns.",
              "The announcement stays for three weeks at least, and says where the minutes are.")
          .municipalAct("8:12, 13:5")
          .ofWholeMinutes()
          .mend("Rätta dagen, eller lägg till uppgiften.", "Correct the day, or add the fact.")
          .right("Anslag uppsatt: 2024-05-22\nAnslag nedtaget: 2024-06-13")
          .wrong("Anslag uppsatt: 2024-05-22\nAnslag nedtaget: 2024-06-05")
          .silencedBy("H05");

  /** KL 13:5. */
  private static final int DAYS = 21;

  private static final Pattern KEPT =
      Pattern.compile(
          "förvar|protokollet finns|tillgängligt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Optional<Notice> notice = minutes.frontPage().notice();
    Optional<Dated> posted = minutes.approval().posted();
    if (notice.isEmpty() || posted.isEmpty()) {
      return unannounced(subject);
    }
    List<Finding> findings = new ArrayList<>();
    if (notice.get().keptAt().isEmpty() && !tellsWhere(minutes)) {
      findings.add(nowhere(minutes, notice.get()));
    }
    minutes.approval().removed().ifPresent(r -> tooShort(posted.get(), r).ifPresent(findings::add));
    return Answer.of(findings);
  }

  private static Answer unannounced(Subject subject) {
    if (subject.minutes().frontPage().notice().isEmpty()) {
      return Answer.skipped(
          "Protokollet har inget anslagsbevis.", "The record holds no announcement.");
    }
    if (subject.stage().reaches(Stage.POSTED)) {
      Place place = new Place("Anslag/Bevis", subject.minutes().top());
      Words message = Words.of("Anslagets dag saknas.", "The day of the announcement is missing.");
      return Answer.of(List.of(Finding.of(SHEET, message, place)));
    }
    return Answer.skipped(
        "Ännu inte: protokollet är inte anslaget.", "Not yet: the minutes are not announced.");
  }

  private static boolean tellsWhere(Minutes minutes) {
    return minutes.frontPage().fields().stream()
        .anyMatch(field -> KEPT.matcher(field.label() + " " + field.text()).find());
  }

  private static Finding nowhere(Minutes minutes, Notice notice) {
    return Finding.of(
        SHEET,
        Words.of(
            "Anslaget säger inte var protokollet finns.",
            "The announcement does not say where the minutes are kept."),
        new Place("Anslag/Bevis", notice.region().or(minutes::top)));
  }

  private static Optional<Finding> tooShort(Dated posted, Dated removed) {
    LocalDate least = posted.date().plusDays(DAYS);
    LocalDate appeal = SwedishCalendar.lastDayOfTerm(least);
    boolean early = removed.date().isBefore(least);
    if (removed.date().isBefore(posted.date()) || !removed.date().isBefore(appeal)) {
      return Optional.empty();
    }
    Words message =
        Words.of(
            "Anslaget tas ned %s, men överklagandetiden går ut %s."
                .formatted(removed.date(), appeal),
            "The announcement comes down %s, but the time for appeal ends %s."
                .formatted(removed.date(), appeal));
    return Optional.of(
        Finding.of(SHEET, message, removed.place())
            .with(early ? Severity.ERROR : Severity.WARNING));
  }
}
