package se.paragraf.index.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.Register;

/**
 * What a rule is asked about: a record, how far it has come, and what else is at hand.
 *
 * @param others other documents; none when the record is checked alone
 * @param register the list of members and seats, when the user gave one
 */
public record Subject(
    Minutes minutes, Stage stage, OtherDocuments others, Optional<Register> register) {

  /** The day of the meeting; a rule that needs it answers {@link #noDate()} without it. */
  public Optional<LocalDate> date() {
    return minutes.date();
  }

  public static Answer noDate() {
    return Answer.skipped("Sammanträdesdagen är inte känd.", "The day of the meeting is unknown.");
  }
}
