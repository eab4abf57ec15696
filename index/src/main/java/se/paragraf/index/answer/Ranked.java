package se.paragraf.index.answer;

import java.util.Comparator;
import java.util.List;

/**
 * Everything that may answer a question.
 *
 * @param decisions each the whole of what one § decides or one memo proposes
 */
record Ranked(List<Scored> statements, List<Scored> decisions) {

  Ranked {
    statements = List.copyOf(statements);
    decisions = List.copyOf(decisions);
  }

  /** The statements, best first for answers of a kind. */
  List<Scored> statements(AnswerKind kind, int most) {
    return statements.stream().sorted(Scored.bestFirst(kind)).limit(most).toList();
  }

  /** What comes nearest to an answer: first what is of the organisation and body asked for. */
  List<Scored> nearest(int most) {
    return statements.stream()
        .sorted(
            Comparator.comparing((Scored scored) -> !scored.isOfAsked())
                .thenComparing(Scored.bestFirst(AnswerKind.PASSAGE)))
        .limit(most)
        .toList();
  }

  /** The decisions, best first. */
  List<Scored> decisions(int most) {
    return decisions.stream().sorted(Scored.bestFirst(AnswerKind.DECISION)).limit(most).toList();
  }
}
