package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.paragraf.index.answer.PlaceView.Around;

/** Measures how well the statements of a place fit a question. */
final class Relevance {

  /** What a term is worth that does not stand in the statement but near it. */
  private static final double IN_TITLE = 0.8;

  private static final double IN_NEIGHBOUR = 0.55;
  private static final double IN_PLACE = 0.45;
  private static final double IN_DOCUMENT = 0.4;

  private final Question question;
  private final ToDoubleFunction<QuestionTerm> rarity;
  private final PeriodFit periods;
  private final WhoFit who;

  /**
   * @param rarity how rare a term is in the archive, 0–1
   */
  Relevance(Question question, ToDoubleFunction<QuestionTerm> rarity) {
    this.question = question;
    this.rarity = rarity;
    this.periods = new PeriodFit(question);
    this.who = new WhoFit(question);
  }

  /** Every statement of the place, scored, in printed order. */
  List<Scored> score(PlaceView view) {
    List<Term> terms = terms(view);
    return view.statements().stream()
        .map(statement -> score(view, statement, statement.order(), terms))
        .toList();
  }

  /** What is decided in the place, taken as one. */
  Optional<Scored> decision(PlaceView view) {
    return view.decision()
        .map(block -> score(view, block.statement(), view.position(Around.DECISION), terms(view)));
  }

  /**
   * A term in one place.
   *
   * @param worth what it is worth in every statement because of what stands around them
   * @param here how well it stands in each text of the place; empty when in none
   */
  private record Term(QuestionTerm term, double weight, double worth, double[] here) {
    double at(int position) {
      return position >= 0 && position < here.length ? here[position] : 0;
    }
  }

  private List<Term> terms(PlaceView view) {
    return question.terms().stream().map(term -> term(term, view)).toList();
  }

  private Term term(QuestionTerm term, PlaceView view) {
    double weight = term.weight() * rarity.applyAsDouble(term);
    double[] here = view.words().strengths(term);
    if (here == null) {
      return new Term(term, weight, 0, NOWHERE);
    }
    double worth =
        Math.max(
            IN_TITLE * here[view.position(Around.TITLE)],
            Math.max(
                IN_PLACE * here[view.position(Around.ALL)],
                IN_DOCUMENT * here[view.position(Around.DOCUMENT)]));
    return new Term(term, weight, worth, here);
  }

  private Scored score(PlaceView view, Statement statement, int position, List<Term> terms) {
    double all = 0;
    double own = 0;
    double covered = 0;
    double names = 0;
    double namesFound = 0;
    for (Term term : terms) {
      double here = term.at(position);
      double worth = Math.max(Math.max(here, near(term, view, position)), term.worth());
      all += term.weight();
      own += term.weight() * here;
      covered += term.weight() * worth;
      if (term.term().name()) {
        names++;
        namesFound += worth > 0 ? 1 : 0;
      }
    }
    return new Scored(
        view,
        statement,
        all == 0 ? 0 : own / all,
        all == 0 ? 0 : covered / all,
        names == 0 ? 1 : namesFound / names,
        periods.fit(statement, view),
        who.fit(position, view));
  }

  private static double near(Term term, PlaceView view, int position) {
    if (position >= view.statements().size()) {
      return 0;
    }
    double before = position > 0 ? term.at(position - 1) : 0;
    double after = position + 1 < view.statements().size() ? term.at(position + 1) : 0;
    return IN_NEIGHBOUR * Math.max(before, after);
  }

  private static final double[] NOWHERE = {};
}
