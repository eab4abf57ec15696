package se.paragraf.corpus.plant;

import java.util.function.UnaryOperator;
import se.paragraf.index.check.rule.Stage;

/**
 * A way to make right minutes break one rule.
 *
 * @param rule id of the rule; those of its sub-rules, whose ids begin with it, count too
 * @param onlyPrinted whether the pages are made to contradict the source, which only the templates
 *     with a manner can
 * @param stage of the minutes it is planted in
 */
record Plant(String rule, boolean onlyPrinted, Stage stage, UnaryOperator<Told> edit) {

  static Plant plant(String rule, UnaryOperator<Told> edit) {
    return new Plant(rule, false, Stage.DRAFT, edit);
  }

  static Plant printed(String rule, UnaryOperator<Told> edit) {
    return new Plant(rule, true, Stage.DRAFT, edit);
  }

  static Plant posted(String rule, UnaryOperator<Told> edit) {
    return new Plant(rule, false, Stage.POSTED, edit);
  }

  static Plant printedPosted(String rule, UnaryOperator<Told> edit) {
    return new Plant(rule, true, Stage.POSTED, edit);
  }

  /** Errors: {@code IllegalStateException} when the source has nothing it could change. */
  String apply(String source) {
    String changed = edit.apply(new Told(source)).source();
    if (changed.equals(source)) {
      throw new IllegalStateException(rule + " finds nothing to spoil");
    }
    return changed;
  }
}
