package se.paragraf.index.answer;

import java.util.List;

/**
 * Everything that may answer a question, best first.
 *
 * @param decisions each the whole of what one § decides or one memo proposes
 */
record Ranked(List<Scored> statements, List<Scored> decisions) {
  Ranked {
    statements = List.copyOf(statements);
    decisions = List.copyOf(decisions);
  }
}
