package se.paragraf.index.answer;

/**
 * A candidate among others.
 *
 * @param asks how likely the question asks for its kind, 0–1
 * @param margin how far the next different answer of the kind lies behind, 0–1
 */
record Rated(Candidate candidate, double asks, double margin) {

  /** What a kind that is hardly asked for still counts. */
  private static final double LEAST = 0.4;

  AnswerKind kind() {
    return candidate.kind();
  }

  Scored best() {
    return candidate.best();
  }

  /** One number to rank by. */
  double rank() {
    return candidate.score() * (LEAST + (1 - LEAST) * asks);
  }

  double confidence() {
    return Measure.confidence(this);
  }
}
