package se.paragraf.corpus.plant;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.paragraf.index.check.rule.Stage;

/**
 * A way to make right minutes break one rule.
 *
 * @param rule id of the rule
 * @param onlyPrinted whether the pages are made to contradict the source, which only the templates
 *     with a manner can
 * @param stage of the minutes it is planted in
 * @param other another document that is at hand, by the right minutes
 * @param register the lines of a list of members that is at hand; none when empty
 */
record Plant(
    String rule,
    boolean onlyPrinted,
    Stage stage,
    UnaryOperator<Told> edit,
    Optional<Function<Told, Beside>> other,
    Function<Told, List<String>> register) {

  /**
   * Another document at hand.
   *
   * @param source in the markup of the samples
   * @param summons whether it is read as the summons with these matters
   */
  record Beside(String source, boolean summons) {}

  private static Plant of(String rule, boolean onlyPrinted, Stage stage, UnaryOperator<Told> edit) {
    return new Plant(rule, onlyPrinted, stage, edit, Optional.empty(), told -> List.of());
  }

  static Plant plant(String rule, UnaryOperator<Told> edit) {
    return of(rule, false, Stage.DRAFT, edit);
  }

  static Plant printed(String rule, UnaryOperator<Told> edit) {
    return of(rule, true, Stage.DRAFT, edit);
  }

  static Plant posted(String rule, UnaryOperator<Told> edit) {
    return of(rule, false, Stage.POSTED, edit);
  }

  static Plant printedPosted(String rule, UnaryOperator<Told> edit) {
    return of(rule, true, Stage.POSTED, edit);
  }

  Plant beside(Function<Told, Beside> document) {
    return new Plant(rule, onlyPrinted, stage, edit, Optional.of(document), register);
  }

  Plant registered(Function<Told, List<String>> lines) {
    return new Plant(rule, onlyPrinted, stage, edit, other, lines);
  }

  /**
   * Errors: {@code IllegalStateException} when the source has nothing it could change, and nothing
   * stands beside it that could break the rule.
   */
  String apply(String source) {
    Told told = new Told(source);
    String changed = edit.apply(told).source();
    if (changed.equals(source) && other.isEmpty() && register.apply(told).isEmpty()) {
      throw new IllegalStateException(rule + " finds nothing to spoil");
    }
    return changed;
  }
}
