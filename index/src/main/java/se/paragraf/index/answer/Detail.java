package se.paragraf.index.answer;

import java.util.Optional;

/** A sentence with what it announces: the points after a colon. */
final class Detail {

  private Detail() {}

  /** At most {@code longest} characters. */
  static String of(Scored scored, int longest) {
    StringBuilder text = new StringBuilder(scored.statement().quote());
    int next = scored.statement().order() + 1;
    boolean list = scored.statement().quote().endsWith(":");
    while (list) {
      Optional<Statement> after =
          scored.view().at(next).filter(s -> s.form() == Statement.Form.SENTENCE);
      if (after.isEmpty() || text.length() + after.get().quote().length() + 1 > longest) {
        break;
      }
      text.append('\n').append(after.get().quote());
      next++;
    }
    return Excerpt.around(text.toString(), 0, longest);
  }
}
