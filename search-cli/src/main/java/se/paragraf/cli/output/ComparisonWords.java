package se.paragraf.cli.output;

import java.util.List;
import java.util.Locale;
import se.paragraf.index.chain.Operation;
import se.paragraf.index.compare.Comparison;
import se.paragraf.index.compare.Comparison.Change;
import se.paragraf.index.compare.Comparison.ParagraphChange;

/** What is said of a comparison, wherever it is shown: decisions first, then the rest. */
public final class ComparisonWords {

  private final Messages messages;

  public ComparisonWords(Messages messages) {
    this.messages = messages;
  }

  /** The §§ of which the decision has other words. */
  public static List<ParagraphChange> withChangedDecisions(Comparison comparison) {
    return comparison.paragraphs().stream()
        .filter(change -> !change.decisions().isEmpty())
        .toList();
  }

  /** The other §§ that are not the same. */
  public static List<ParagraphChange> withOtherChanges(Comparison comparison) {
    return comparison.paragraphs().stream()
        .filter(change -> change.decisions().isEmpty() && change.change() != Change.SAME)
        .toList();
  }

  /** Whether more of a § differs than the words of its decision. */
  public static boolean isMoreThanDecision(ParagraphChange change) {
    return change.change() == Change.CHANGED
        && !changed(change.operations()).equals(changed(change.decisions()));
  }

  private static List<Operation> changed(List<Operation> operations) {
    return operations.stream().filter(operation -> operation.op() != Operation.Op.EQUAL).toList();
  }

  /** {@code § 13 (förut § 12) Skolskjuts · ändrad}. */
  public String heading(ParagraphChange change) {
    String number = change.number().map(n -> "§ " + n + " ").orElse("");
    String old = change.oldNumber().map(n -> messages.text("compare.was", n) + " ").orElse("");
    return number + old + change.title().orElse("") + " · " + kind(change.change());
  }

  private String kind(Change change) {
    return messages.text("compare." + change.name().toLowerCase(Locale.ROOT));
  }

  /** How many §§ are the same. */
  public String summary(Comparison comparison) {
    return isSame(comparison)
        ? messages.text("compare.nothing")
        : messages.count("compare.unchanged", unchanged(comparison));
  }

  /** Whether nothing differs. */
  public static boolean isSame(Comparison comparison) {
    return unchanged(comparison) == comparison.paragraphs().size()
        && comparison.frontPage().isEmpty();
  }

  private static long unchanged(Comparison comparison) {
    return comparison.paragraphs().stream()
        .filter(change -> change.change() == Change.SAME)
        .count();
  }
}
