package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;

/** D15: what the chair decided in urgency is reported at the next meeting. */
public final class UrgentDecisionIsReported implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D15",
              "Ordförandens beslut i brådskande ärenden anmäls vid nästa sammanträde.",
              "The chair's urgent decisions are reported at the next meeting.")
          .municipalAct("6:39–40")
          .needing(Need.SERIES)
          .ofWholeMinutes()
          .mend("Anmäl beslutet vid sammanträdet.", "Report the decision at the meeting.")
          .right(
              "Tidigare: 2024-04-16 § 8 Meddelanden\n§ 9 Anmälan av ordförandebeslut\nÄrendet: Ordförandens brådskande beslut den 2 maj 2024 anmäls.")
          .wrong(
              "Tidigare: 2024-04-16 § 8 Meddelanden\n§ 9 Anmälan av ordförandebeslut\nÄrendet: Ordförandens brådskande beslut den 2 april 2024 anmäls.");

  private static final Pattern URGENT =
      Pattern.compile(
          "ordförande\\p{L}* (?:brådskande )?beslut|ordförandebeslut|brådskande beslut",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    LocalDate day = subject.date().get();
    Optional<LocalDate> before =
        subject.others().before(subject.minutes().document(), day).flatMap(Document::meetingDate);
    if (before.isEmpty()) {
      return Answer.skipped(
          "Arkivet har inget tidigare protokoll.", "The archive has no earlier minutes.");
    }
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sentences().stream()
                    .filter(sentence -> URGENT.matcher(sentence.text()).find())
                    .flatMap(sentence -> late(matter, sentence, day, before.get()))));
  }

  private static Stream<Finding> late(
      Matter matter, Sentence sentence, LocalDate day, LocalDate before) {
    return DateMention.in(sentence.text(), Optional.of(day.getYear())).stream()
        .map(DateMention::date)
        .filter(date -> date.isBefore(before))
        .limit(1)
        .map(date ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "Beslutet %s borde ha anmälts redan %s.".formatted(date, before),
                        "The decision of %s should have been reported on %s."
                            .formatted(date, before)),
                    sentence.place())
                .inParagraph(matter.number()));
  }
}
