package se.paragraf.index.answer;

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

  /** The decisions, best first. */
  List<Scored> decisions(int most) {
    return decisions.stream().sorted(Scored.bestFirst(AnswerKind.DECISION)).limit(most).toList();
  }
}
