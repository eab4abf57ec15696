package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;

/**
 * A possible answer.
 *
 * @param text the answer in quoted words
 * @param key the same for two candidates that answer alike
 * @param sources the statements it rests on, best first; non-empty
 * @param quantity of a figure
 * @param fit how well it is the sort of thing asked for, 0–1; 0 when it cannot be the answer
 * @param remark what the reader needs to know to judge it
 */
record Candidate(
    AnswerKind kind,
    String text,
    String key,
    List<Scored> sources,
    Optional<FoundQuantity> quantity,
    double fit,
    Optional<String> remark) {

  Candidate {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an answer without a source: " + text);
    }
  }

  Scored best() {
    return sources.getFirst();
  }

  /** One number to rank by. */
  double score() {
    return best().relevance(kind) * fit;
  }

  /** Whether it gives the same answer, be it from another copy of the same words. */
  boolean answersLike(Candidate other) {
    return key.equals(other.key)
        || text.equals(other.text)
        || best().statement().quote().equals(other.best().statement().quote())
            && quantity.equals(other.quantity);
  }

  Candidate withFit(double other) {
    return new Candidate(kind, text, key, sources, quantity, other, remark);
  }
}
