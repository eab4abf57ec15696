package se.paragraf.index.chain;

import java.util.List;

/**
 * Items of one step that became items of the next, and how the words changed.
 *
 * @param fromItems positions in the earlier step, 0-based, ascending; empty when new
 * @param toItems positions in the later step; empty when left out
 * @param operations from the items joined by a blank to those they became
 */
public record ItemChange(
    List<Integer> fromItems, List<Integer> toItems, List<Operation> operations) {

  public ItemChange {
    fromItems = List.copyOf(fromItems);
    toItems = List.copyOf(toItems);
    operations = List.copyOf(operations);
  }
}
