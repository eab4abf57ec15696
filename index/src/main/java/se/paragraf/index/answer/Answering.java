package se.paragraf.index.answer;

import java.util.List;

/** A kind of question: when it is asked, and how statements answer it. */
sealed interface Answering
    permits PersonAnswers, DateAnswers, FigureAnswers, DecisionAnswers, PassageAnswers {

  AnswerKind kind();

  /** A question that surely asks for this kind is answered by no other. */
  double SURE = 1.0;

  /** Whether a question that surely asks for this is answered by nothing else. */
  boolean strict();

  /** How likely it is that the question asks for this, 0–1. */
  double asks(Question question);

  /**
   * What answers it may have, best first.
   *
   * @param ranked only the first of them are worth a close look
   */
  List<Candidate> candidates(Question question, Ranked ranked);
}
