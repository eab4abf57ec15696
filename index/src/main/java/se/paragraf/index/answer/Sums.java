package se.paragraf.index.answer;

import se.paragraf.index.answer.Scored.WordFit;

/** Adds up how well the terms of a question stand in and around one statement. */
final class Sums {

  /** A term worth less than this is as good as not there. */
  private static final double NEARLY_NOTHING = 0.25;

  /** A name worth less than this only stands somewhere in the document. */
  private static final double NAMED = 0.45;

  /** What the question word belongs to; 1 when it belongs to nothing. */
  double focus = 1;

  private double all;
  private double own;
  private double covered;
  private double missing;
  private double weakest = 1;
  private double verb = 1;
  private double names;
  private double namesFound;

  /**
   * @param here how well the term stands in the statement
   * @param worth the same with what stands around it
   */
  void add(QuestionTerm term, double weight, double here, double worth) {
    all += weight;
    own += weight * here;
    covered += weight * worth;
    missing += worth < NEARLY_NOTHING ? weight : 0;
    switch (term.sort()) {
      case VERB -> verb = Math.min(verb, here);
      case NAME, NUMBER -> {
        names++;
        namesFound += worth >= NAMED ? 1 : 0;
        weakest = Math.min(weakest, worth);
      }
      case WORD, ACRONYM -> weakest = Math.min(weakest, worth);
      case SOURCE, QUALITY -> {}
    }
  }

  /**
   * A § or case that the question names tells as much as all its words together.
   *
   * @param there whether this is it
   */
  void named(boolean there) {
    double weight = all == 0 ? 1 : all;
    all += weight;
    own += there ? weight : 0;
    covered += there ? weight : 0;
    missing += there ? 0 : weight;
    names++;
    namesFound += there ? 1 : 0;
  }

  WordFit words() {
    return new WordFit(
        share(own),
        share(covered),
        share(missing),
        names == 0 ? 1 : namesFound / names,
        weakest,
        verb);
  }

  private double share(double sum) {
    return all == 0 ? 0 : sum / all;
  }
}
