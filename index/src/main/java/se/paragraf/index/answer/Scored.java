package se.paragraf.index.answer;

import java.util.Comparator;

/**
 * A statement with how well it fits a question; every measure is 0–1.
 *
 * @param words how well the words of the question stand in it and around it
 * @param focus how near the very thing asked for stands; 1 when the question names none
 * @param when how well its period fits the one asked for
 * @param who how well its body and organisation fit those asked for
 * @param acted whether the question asks what a body did
 */
record Scored(
    PlaceView view,
    Statement statement,
    WordFit words,
    double focus,
    TimeFit when,
    TwoWays who,
    boolean acted) {

  /**
   * @param own share of the question's weight that stands in the statement itself
   * @param coverage the same with what stands around it, the farther the less
   * @param missing share of the weight that stands nowhere near
   * @param names share of the question's names and numbers that stand in it or right around it
   * @param weakest how well the word stands there that stands worst; verbs left out
   * @param verb how well the verbs stand in the statement itself; 1 when the question has none
   */
  record WordFit(
      double own, double coverage, double missing, double names, double weakest, double verb) {}

  /**
   * How well a period fits, by what is asked for.
   *
   * @param strict of a figure: the words beside it decide
   * @param loose otherwise, by the day of the meeting too
   * @param met of what a body did: by the day it met
   * @param anywhere of a date, whose own period is the answer: by all that stands around it
   */
  record TimeFit(double strict, double loose, double anywhere, double met) {
    TimeFit times(double factor) {
      return new TimeFit(strict * factor, loose * factor, anywhere * factor, met * factor);
    }
  }

  /**
   * How well a body fits, by what is asked for.
   *
   * @param strict of a decision: the body that met
   * @param loose otherwise, by what is said too
   */
  record TwoWays(double strict, double loose) {}

  private static final double OWN_SHARE = 0.45;

  /** How well the organisation and body of what is of those asked for fit, at least. */
  private static final double OF_ASKED = 0.5;

  /** What a year is worth that only stands somewhere in the § of a decision. */
  private static final double SAID_SOMEWHERE = 0.5;

  /** Of the same words twice, those that were set are quoted, not those read from an image. */
  private static final double READ_FROM_IMAGE = 0.95;

  double own() {
    return words.own();
  }

  double coverage() {
    return words.coverage();
  }

  double when(AnswerKind kind) {
    return switch (kind) {
      case FIGURE -> when.strict();
      case DATE -> when.anywhere();
      case DECISION ->
          acted ? when.met() : Math.max(when.loose(), SAID_SOMEWHERE * when.anywhere());
      case PERSON, PASSAGE, NONE -> when.loose();
    };
  }

  double who(AnswerKind kind) {
    return switch (kind) {
      case DECISION, PASSAGE -> Math.min(who.strict(), who.loose());
      case PERSON -> acted ? (who.strict() + who.loose()) / 2 : who.loose();
      case FIGURE, DATE, NONE -> who.loose();
    };
  }

  /** Whether it says something of what is asked, of whom it is asked. */
  boolean isOfAsked() {
    return who.loose() >= OF_ASKED && own() > 0;
  }

  /** The same fit for another statement of the place. */
  Scored with(Statement other) {
    return new Scored(view, other, words, focus, when, who, acted);
  }

  /** One number to rank by. */
  double relevance(AnswerKind kind) {
    double both = OWN_SHARE * own() + (1 - OWN_SHARE) * coverage();
    return (view.scanned() ? READ_FROM_IMAGE : 1)
        * both
        * (0.4 + 0.6 * words.names())
        * (0.6 + 0.4 * focus)
        * (0.7 + 0.3 * words.weakest())
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
