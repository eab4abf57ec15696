package se.paragraf.index.answer;

import java.util.List;

/**
 * How sure an answer is: the share of answers with these measures that were right.
 *
 * <p>A logistic of few measures; its weights are set by hand, so it ranks but is no probability.
 */
final class Confidence {

  /** Below this an answer is worse than none. */
  static final double ENOUGH = 0.7;

  private static final double BASE = -4.6;
  private static final double OWN = 3.0;
  private static final double COVERAGE = 4.5;
  private static final double NAMES = 5.0;
  private static final double WHEN = 7.0;
  private static final double MISSING = 3.0;
  private static final double FOCUS = 2.0;
  private static final double WHO = 5.0;
  private static final double FIT = 2.0;
  private static final double MARGIN = 1.5;

  private Confidence() {}

  /** 0–1. */
  static double of(Candidate candidate, List<Candidate> all) {
    Scored best = candidate.best();
    double sum =
        BASE
            + OWN * best.own()
            + COVERAGE * best.coverage()
            - NAMES * (1 - best.names())
            - MISSING * best.missing()
            - FOCUS * (1 - best.focus())
            - WHEN * (1 - best.when(candidate.kind()))
            - WHO * (1 - best.who(candidate.kind()))
            + FIT * candidate.fit()
            + MARGIN * margin(candidate, all);
    return 1 / (1 + Math.exp(-sum));
  }

  /** How far the next different answer of the kind lies behind, 0–1. */
  static double margin(Candidate candidate, List<Candidate> all) {
    double next =
        all.stream()
            .filter(
                other -> other.kind() == candidate.kind() && !other.key().equals(candidate.key()))
            .mapToDouble(Candidate::score)
            .max()
            .orElse(0);
    return candidate.score() <= 0
        ? 0
        : Math.clamp((candidate.score() - next) / candidate.score(), 0, 1);
  }
}
