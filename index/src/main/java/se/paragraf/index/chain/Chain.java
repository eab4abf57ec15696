package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.model.Region;

/**
 * A matter's way through the bodies of one organisation.
 *
 * @param caseNumber as printed; empty when the matter has none
 * @param title of the last step
 * @param steps in the order they were taken; non-empty
 * @param changes between a step and the one before it in the same matter
 * @param quotedProposals where a step quotes another step's proposal in other words than that step
 *     itself
 * @param missing references to §§ that the archive does not hold
 */
public record Chain(
    Optional<String> caseNumber,
    Optional<String> organization,
    String title,
    List<Step> steps,
    List<StepChange> changes,
    List<StepChange> quotedProposals,
    List<MissingReference> missing) {

  public Chain {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
    quotedProposals = List.copyOf(quotedProposals);
    missing = List.copyOf(missing);
  }

  /** What changed on the way to the step at this position. */
  public List<StepChange> changesTo(int step) {
    return changes.stream().filter(change -> change.to() == step).toList();
  }

  /**
   * What one body did at one meeting.
   *
   * @param paragraph number of the §
   * @param sources citations of the other files that hold the same §
   */
  public record Step(
      Optional<String> body,
      Optional<LocalDate> date,
      Optional<Integer> paragraph,
      Optional<String> title,
      Action action,
      DecisionText decision,
      String citation,
      DocumentRef document,
      List<Region> regions) {
    public Step {
      regions = List.copyOf(regions);
    }
  }

  /** A decision as text; {@code lead} is empty when there is none. */
  public record DecisionText(String lead, List<String> items) {
    public DecisionText {
      items = List.copyOf(items);
    }
  }

  /**
   * How the wording changed from one step to another.
   *
   * @param from position in {@link Chain#steps()}; of a quoted proposal, the step that made it
   * @param to position of the later step; of a quoted proposal, the step that quotes it
   */
  public record StepChange(
      int from,
      int to,
      List<Integer> fromItems,
      List<Integer> toItems,
      List<Operation> operations) {

    public StepChange {
      fromItems = List.copyOf(fromItems);
      toItems = List.copyOf(toItems);
      operations = List.copyOf(operations);
    }

    static StepChange of(int from, int to, ItemChange change) {
      return new StepChange(from, to, change.fromItems(), change.toItems(), change.operations());
    }
  }

  /**
   * A reference to a § that is not in the archive.
   *
   * @param step position of the step that refers to it
   */
  public record MissingReference(int step, String text) {}
}
