package se.paragraf.index.check;

import java.util.Optional;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.Register;
import se.paragraf.index.check.rule.Stage;

/**
 * What a check has at hand beside the file.
 *
 * @param stage how far the minutes have come; empty when the pages shall tell
 * @param others other documents; none when the file is checked alone
 * @param register the list of members and seats
 * @param settings which rules are on
 * @param accepted findings that somebody lets stand
 */
public record CheckRequest(
    Optional<Stage> stage,
    Optional<OtherDocuments> others,
    Optional<Register> register,
    CheckSettings settings,
    AcceptedFindings accepted) {

  /** The file alone. */
  public static final CheckRequest ALONE =
      new CheckRequest(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          CheckSettings.DEFAULT,
          AcceptedFindings.NONE);

  public CheckRequest at(Stage other) {
    return new CheckRequest(Optional.of(other), others, register, settings, accepted);
  }

  public CheckRequest against(OtherDocuments documents) {
    return new CheckRequest(stage, Optional.of(documents), register, settings, accepted);
  }

  public CheckRequest with(Register list) {
    return new CheckRequest(stage, others, Optional.of(list), settings, accepted);
  }

  public CheckRequest with(CheckSettings other) {
    return new CheckRequest(stage, others, register, other, accepted);
  }

  public CheckRequest with(AcceptedFindings other) {
    return new CheckRequest(stage, others, register, settings, other);
  }
}
