package se.paragraf.index.answer;

/**
 * A statement with how well it fits a question; every measure is 0–1.
 *
 * @param own share of the question's weight that stands in the statement itself
 * @param coverage the same with what stands around it, the farther the less
 * @param names share of the question's names that stand in it or around it
 * @param when how well its period fits the one asked for
 * @param who how well its body and organisation fit those asked for
 */
record Scored(
    PlaceView view,
    Statement statement,
    double own,
    double coverage,
    double names,
    double when,
    double who) {

  private static final double OWN_SHARE = 0.45;

  /** One number to rank by. */
  double relevance() {
    return (OWN_SHARE * own + (1 - OWN_SHARE) * coverage)
        * (0.4 + 0.6 * names)
        * (0.35 + 0.65 * when)
        * (0.3 + 0.7 * who);
  }
}
