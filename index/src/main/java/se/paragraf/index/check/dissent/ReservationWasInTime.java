package se.paragraf.index.check.dissent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** F02: a reservation was made before the meeting ended. */
public final class ReservationWasInTime implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "F02",
              "Reservationen anmäldes innan sammanträdet avslutades.",
              "The reservation was made before the meeting ended.")
          .municipalAct("4:27")
          .mend("Kontrollera när reservationen anmäldes.", "Check when the reservation was made.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) reserverar sig mot beslutet.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) reserverar sig i efterhand mot beslutet.");

  private static final Pattern LATE =
      Pattern.compile(
          "i efterhand|efter (?:sammanträdet|mötet|mötets|sammanträdets|att (?:sammanträdet|mötet))|dagen efter|per (?:e-post|mejl)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ABOUT = Pattern.compile("reserv", Pattern.CASE_INSENSITIVE);
  private static final Pattern MADE =
      Pattern.compile(
          "anmäl|inkom|lämna|inläm", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MOTIVATION =
      Pattern.compile("motivering|skriftlig", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Optional<LocalDate> day = subject.date();
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sentences().stream()
                    .filter(s -> ABOUT.matcher(s.text()).find())
                    .filter(s ->
                        s.in().role() == SectionRole.RESERVATION
                            || s.text().contains("reserverar sig")
                            || s.text().contains("reservation"))
                    .filter(s -> isLate(s.text(), day))
                    .map(s -> finding(matter, s))));
  }

  private static boolean isLate(String text, Optional<LocalDate> day) {
    boolean told = LATE.matcher(text).find() && !MOTIVATION.matcher(text).find();
    boolean dated =
        day.isPresent()
            && MADE.matcher(text).find()
            && !MOTIVATION.matcher(text).find()
            && DateMention.in(text, day.map(LocalDate::getYear)).stream()
                .anyMatch(date -> date.date().isAfter(day.get()));
    return told || dated;
  }

  private static Finding finding(Matter matter, Sentence sentence) {
    return Finding.of(
            SHEET,
            Words.of(
                "Reservationen i %s verkar ha anmälts efter sammanträdet.".formatted(matter.cite()),
                "The reservation in %s seems to be made after the meeting."
                    .formatted(matter.cite())),
            sentence.place())
        .inParagraph(matter.number());
  }
}
