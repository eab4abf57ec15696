package se.paragraf.index.answer;

import java.util.function.ToDoubleFunction;

/**
 * What the confidence of an answer is told from, each 0–1, with its weight.
 *
 * <p>The weights are fitted by index/docs/calibration.py on the questions over the samples; see
 * index/docs/calibration.md.
 */
enum Measure {
  /** Always 1. */
  BASE(-26.37, rated -> 1),
  OWN(0.00, rated -> rated.best().own()),
  COVERAGE(3.83, rated -> rated.best().coverage()),
  WEAKEST(0.79, rated -> rated.best().words().weakest()),
  VERB(0.00, rated -> rated.best().words().verb()),
  MISSING(1.41, rated -> 1 - rated.best().words().missing()),
  FIGURE_WEAKEST(
      0.85, rated -> rated.kind() == AnswerKind.FIGURE ? rated.best().words().weakest() : 1),
  NAMES(4.76, rated -> rated.best().words().names()),
  FOCUS(0.00, rated -> rated.best().focus()),
  WHEN(1.13, rated -> soft(rated.best().when(rated.kind()))),
  WHO(5.09, rated -> soft(rated.best().who(rated.kind()))),
  FIT(5.67, rated -> soft(rated.candidate().fit())),
  ASKS(4.65, Rated::asks),
  MARGIN(1.80, Rated::margin),
  IS_FIGURE(1.40, rated -> rated.kind() == AnswerKind.FIGURE ? 1 : 0),
  IS_DATE(1.96, rated -> rated.kind() == AnswerKind.DATE ? 1 : 0),
  IS_PERSON(0.64, rated -> rated.kind() == AnswerKind.PERSON ? 1 : 0),
  IS_PASSAGE(-0.17, rated -> rated.kind() == AnswerKind.PASSAGE ? 1 : 0);

  private final double weight;
  private final ToDoubleFunction<Rated> of;

  Measure(double weight, ToDoubleFunction<Rated> of) {
    this.weight = weight;
    this.of = of;
  }

  /** 1 for 1, 0.65 for a half, 0 for a seventh or less. */
  private static double soft(double fit) {
    return fit <= 0 ? 0 : Math.max(0, 1 + Math.log(fit) / 2);
  }

  double of(Rated rated) {
    return of.applyAsDouble(rated);
  }

  /** 0–1: the share of answers with these measures that were right. */
  static double confidence(Rated rated) {
    double sum = 0;
    for (Measure measure : values()) {
      sum += measure.weight * measure.of(rated);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
