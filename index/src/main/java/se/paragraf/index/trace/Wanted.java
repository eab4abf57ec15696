package se.paragraf.index.trace;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.paragraf.index.trace.MeasureName.Word;

/**
 * The measure that is asked for, in all the ways it can be written.
 *
 * @param name as asked for
 * @param expressions the likeliest first; non-empty
 */
record Wanted(String name, List<Expression> expressions) {

  Wanted {
    expressions = List.copyOf(expressions);
  }

  /**
   * One way to write it.
   *
   * @param head what is measured
   * @param of words that must stand with it
   * @param context words that may as well name the unit, or the section it stands in
   */
  record Expression(Word head, List<Word> of, List<Word> context) {
    Expression {
      of = List.copyOf(of);
      context = List.copyOf(context);
    }
  }

  /** Base forms of what is measured; every figure's name has one of them, or a compound of one. */
  Set<String> lemmas() {
    Set<String> lemmas = new TreeSet<>();
    expressions.forEach(expression -> lemmas.addAll(expression.head().lemmas()));
    return lemmas;
  }

  /** Whether differences from a plan are asked for. */
  boolean isDeviation() {
    return expressions.stream()
        .anyMatch(
            expression -> Noise.DIFFERENCES.stream().anyMatch(expression.head().lemma()::endsWith));
  }
}
