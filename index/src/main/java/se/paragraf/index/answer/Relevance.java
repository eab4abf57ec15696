package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.paragraf.index.answer.PlaceView.Around;
import se.paragraf.index.search.CaseKey;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Place;

/** Measures how well the statements of some places fit a question. */
final class Relevance {

  /** What a term is worth that does not stand in the statement but near it. */
  private static final double IN_TITLE = 0.8;

  private static final double IN_NEIGHBOUR = 0.55;

  /** What it is worth in the sentence before, where this one goes on about it. */
  private static final double CARRIED_ON = 0.85;

  static final double IN_PLACE = 0.45;
  private static final double IN_DOCUMENT = 0.4;

  /** The document that a question points to need only be named by the document itself. */
  private static final double SOURCE_IN_DOCUMENT = 0.9;

  /** How well a term stands that stands word for word, be it inflected. */
  private static final double IN_SO_MANY_WORDS = 0.9;

  /** How well a term must stand in a place to be held there. */
  private static final double HELD = 0.6;

  private final Question question;
  private final PeriodFit periods;
  private final WhoFit who;
  private final List<Found> found;
  private final double[] weights;

  Relevance(Question question, List<PlaceView> places) {
    this.question = question;
    this.periods = new PeriodFit(question);
    this.who = new WhoFit(question);
    this.found = places.stream().map(this::find).toList();
    this.weights =
        IntStream.range(0, question.terms().size())
            .mapToDouble(term -> question.terms().get(term).weight() * rarity(term))
            .toArray();
  }

  /**
   * Where the terms stand in one place.
   *
   * @param here per term how well it stands in each text of the place; null when in none
   * @param named the same for the names of bodies and places, as they are asked for
   */
  private record Found(
      PlaceView view, List<Optional<double[]>> here, Map<QuestionTerm, Optional<double[]>> named) {

    /** How well a name stands in a statement or above it. */
    double said(QuestionTerm name, int position) {
      Optional<double[]> strengths = named.computeIfAbsent(name, term -> strengths(view, term));
      return strengths
          .map(at -> Math.max(at[position], at[view.position(Around.TITLE)]))
          .orElse(0.0);
    }

    double at(int term, int position) {
      Optional<double[]> strengths = here.get(term);
      return strengths.isPresent() ? strengths.get()[position] : 0;
    }

    double around(int term, Around around) {
      return at(term, view.position(around));
    }
  }

  private Found find(PlaceView view) {
    return new Found(
        view,
        question.terms().stream().map(term -> strengths(view, term)).toList(),
        new HashMap<>());
  }

  private static Optional<double[]> strengths(PlaceView view, QuestionTerm term) {
    double @Nullable [] strengths = view.words().strengths(term);
    return Optional.ofNullable(strengths);
  }

  /** 1 for a term that stands in one place, near 0 for one in every place. */
  private double rarity(int term) {
    long there = found.stream().filter(place -> place.around(term, Around.ALL) > HELD).count();
    return Math.log(1.0 + found.size() / (1.0 + there)) / Math.log(1.0 + found.size());
  }

  /** Every statement and decision of the places. */
  Ranked rank() {
    List<Scored> statements = new ArrayList<>();
    List<Scored> decisions = new ArrayList<>();
    for (Found place : found) {
      double[] worth = worth(place);
      for (Statement statement : place.view().statements()) {
        statements.add(score(place, statement, statement.order(), worth));
      }
      place
          .view()
          .decision()
          .map(block ->
              score(place, block.statement(), place.view().position(Around.DECISION), worth))
          .ifPresent(decisions::add);
    }
    return new Ranked(statements, decisions);
  }

  /** What each term is worth in every statement because of what stands around them. */
  private double[] worth(Found place) {
    double[] worth = new double[weights.length];
    for (int term = 0; term < worth.length; term++) {
      boolean source = question.terms().get(term).is(QuestionTerm.Sort.SOURCE);
      double inPlace = source ? SOURCE_IN_DOCUMENT : IN_PLACE;
      double inDocument = source ? SOURCE_IN_DOCUMENT : IN_DOCUMENT;
      worth[term] =
          Math.max(
              IN_TITLE * place.around(term, Around.TITLE),
              Math.max(
                  inPlace * place.around(term, Around.ALL),
                  inDocument * place.around(term, Around.DOCUMENT)));
    }
    return worth;
  }

  private Scored score(Found place, Statement statement, int position, double[] around) {
    Sums sums = new Sums();
    for (int term = 0; term < weights.length; term++) {
      QuestionTerm asked = question.terms().get(term);
      double here = place.at(term, position);
      double worth = Math.max(Math.max(here, near(place, term, position)), around[term]);
      sums.add(asked, weights[term], here, worth);
      if (question.focus().equals(Optional.of(asked))) {
        sums.focus = worth;
      }
    }
    if (question.paragraph().isPresent() || question.caseNumber().isPresent()) {
      sums.named(isNamed(place.view().place()));
    }
    return new Scored(
        place.view(),
        statement,
        sums.words(),
        sums.focus,
        periods.fit(statement, place.view()),
        who.fit(place.view(), statement, name -> place.said(name, position)),
        question.actor().isPresent());
  }

  /** Whether it is of the § and of the case that the question names. */
  private boolean isNamed(Place place) {
    Optional<ParagraphRef> stands = place.paragraph();
    boolean number =
        question.paragraph().isEmpty()
            || stands.flatMap(ParagraphRef::number).equals(question.paragraph());
    boolean matter =
        question.caseNumber().isEmpty()
            || stands.stream()
                .flatMap(paragraph -> paragraph.caseNumbers().stream())
                .anyMatch(
                    printed -> CaseKey.of(printed).equals(CaseKey.of(question.caseNumber().get())));
    return number && matter;
  }

  /**
   * How far a term of the sentence before is spoken of on: {@code Handläggare:} by what follows,
   * {@code hamnplanen} by a sentence on {@code planen}.
   */
  private static double carriedOn(Found place, int term, int position) {
    if (position == 0) {
      return 0;
    }
    boolean label = place.view().statements().get(position - 1).quote().endsWith(":");
    double here = place.at(term, position);
    boolean part = here > 0 && here < HELD && place.at(term, position - 1) >= IN_SO_MANY_WORDS;
    return label || part ? CARRIED_ON : 0;
  }

  private static double near(Found place, int term, int position) {
    int last = place.view().statements().size() - 1;
    if (position > last) {
      return 0;
    }
    double before = position > 0 ? place.at(term, position - 1) : 0;
    double after = position < last ? place.at(term, position + 1) : 0;
    return Math.max(
        IN_NEIGHBOUR * Math.max(before, after), carriedOn(place, term, position) * before);
  }
}
