package se.paragraf.cli.output;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.index.chain.Chain;
import se.paragraf.index.chain.Chain.StepChange;

/** Tells which points of a step became which points of a later one, counted from 1 as people do. */
public final class ChangedItems {

  private final Messages messages;
  private final Chain chain;

  public ChangedItems(Messages messages, Chain chain) {
    this.messages = messages;
    this.chain = chain;
  }

  /** Where the changed words stood and stand: "punkt 2 och 3 i steg 1 blev punkt 2". */
  public String of(StepChange change) {
    int step = change.from() + 1;
    if (change.fromItems().isEmpty()) {
      return messages.text("chain.items.new", numbers(change.toItems()), step);
    }
    return change.toItems().isEmpty()
        ? messages.text("chain.items.gone", numbers(change.fromItems()), step)
        : messages.text(
            "chain.items.became", numbers(change.fromItems()), step, numbers(change.toItems()));
  }

  /**
   * How many points of the earlier step are not word for word in the later one; of changes that are
   * between the same two steps.
   *
   * @param changes non-empty
   */
  public String count(List<StepChange> changes) {
    int from = changes.getFirst().from();
    Set<Integer> changed =
        changes.stream().flatMap(change -> change.fromItems().stream()).collect(Collectors.toSet());
    int all = chain.steps().get(from).decision().items().size();
    return messages.text("chain.items.count", changed.size(), all, from + 1);
  }

  private String numbers(List<Integer> positions) {
    List<String> numbers = positions.stream().map(at -> String.valueOf(at + 1)).toList();
    int last = numbers.size() - 1;
    return last == 0
        ? numbers.getFirst()
        : String.join(", ", numbers.subList(0, last))
            + messages.text("chain.items.and")
            + numbers.get(last);
  }
}
