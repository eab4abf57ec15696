package se.paragraf.index.answer;

import java.util.Comparator;

/**
 * A statement with how well it fits a question; every measure is 0–1.
 *
 * @param own share of the question's weight that stands in the statement itself
 * @param coverage the same with what stands around it, the farther the less
 * @param missing share of the weight that stands nowhere near
 * @param names share of the question's names that stand in it or around it
 * @param focus how near the very thing asked for stands; 1 when the question names none
 * @param when how well its period fits the one asked for
 * @param who how well its body and organisation fit those asked for
 */
record Scored(
    PlaceView view,
    Statement statement,
    double own,
    double coverage,
    double missing,
    double names,
    double focus,
    TwoWays when,
    TwoWays who) {

  /**
   * A measure that depends on what is asked for.
   *
   * @param strict when a figure is asked for, the words beside it decide; when a decision is, the
   *     body that met
   * @param loose otherwise
   */
  record TwoWays(double strict, double loose) {}

  private static final double OWN_SHARE = 0.45;

  double when(AnswerKind kind) {
    return kind == AnswerKind.FIGURE ? when.strict() : when.loose();
  }

  double who(AnswerKind kind) {
    return kind == AnswerKind.DECISION ? who.strict() : who.loose();
  }

  /** One number to rank by. */
  double relevance(AnswerKind kind) {
    double words = OWN_SHARE * own + (1 - OWN_SHARE) * coverage;
    return words
        * (0.4 + 0.6 * names)
        * (0.6 + 0.4 * focus)
        * (0.25 + 0.75 * when(kind))
        * (0.3 + 0.7 * who(kind));
  }

  static Comparator<Scored> bestFirst(AnswerKind kind) {
    return Comparator.comparingDouble((Scored scored) -> scored.relevance(kind))
        .reversed()
        .thenComparing(scored -> scored.view().place().id())
        .thenComparing(scored -> scored.statement().order());
  }
}
