package se.paragraf.index.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.PlaceView.Around;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.RecentlyRead;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Hit;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;

/** Answers questions from an archive. Thread-safe; open once, ask many times. */
public final class Ask {

  /** The kinds of questions, the most telling first. */
  private static final List<Answering> KINDS =
      List.of(
          new PersonAnswers(),
          new DateAnswers(),
          new FigureAnswers(),
          new DecisionAnswers(),
          new PassageAnswers());

  /** How many places are searched for. */
  private static final int PLACES = 40;

  private final Archive archive;
  private final Search search;
  private final PlaceViews views;
  private final SwedishWords swedish;
  private final ReadQuestion read;

  public Ask(Archive archive, Search search, SwedishWords swedish) {
    this.archive = archive;
    this.search = search;
    this.swedish = swedish;
    this.views = new PlaceViews(new RecentlyRead(archive), swedish);
    this.read = new ReadQuestion(swedish);
  }

  /** The answer, or an honest no. */
  public Answer ask(String text, Filters filters) throws IOException {
    Question question = read.read(text, new KnownNames(archive.catalog(), swedish));
    List<PlaceView> places = places(question, filters);
    Ranked ranked = rank(question, places);
    List<Candidate> candidates = new ArrayList<>();
    for (Answering kind : kinds(question)) {
      candidates.addAll(kind.candidates(question, ranked));
    }
    return new Choose(question, citations(), Coverages.of(archive.catalog(), filters))
        .from(candidates, ranked, KINDS);
  }

  /** Persons, dates and figures are never answered by something else; the rest may be either. */
  private static List<Answering> kinds(Question question) {
    return KINDS.stream()
        .filter(kind -> kind.strict() && kind.asks(question) >= Answering.SURE)
        .findFirst()
        .map(List::of)
        .orElseGet(() -> KINDS.stream().filter(kind -> kind.asks(question) > 0).toList());
  }

  private Citations citations() {
    return new Citations(archive.catalog().organizations().size() > 1);
  }

  private List<PlaceView> places(Question question, Filters filters) throws IOException {
    List<Hit> hits = search.search(new SearchRequest(question.text(), filters, PLACES)).hits();
    return views.of(hits);
  }

  private static Ranked rank(Question question, List<PlaceView> places) {
    Relevance relevance = new Relevance(question, rarity(places));
    List<Scored> statements = new ArrayList<>();
    List<Scored> decisions = new ArrayList<>();
    for (PlaceView place : places) {
      statements.addAll(relevance.score(place));
      relevance.decision(place).ifPresent(decisions::add);
    }
    statements.sort(BEST_FIRST);
    decisions.sort(BEST_FIRST);
    return new Ranked(statements, decisions);
  }

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::relevance)
          .reversed()
          .thenComparing(scored -> scored.view().place().id())
          .thenComparing(scored -> scored.statement().order());

  /** Rare words tell more: 1 for one that stands in one place, near 0 for one in every place. */
  private static ToDoubleFunction<QuestionTerm> rarity(List<PlaceView> places) {
    double all = Math.log(1.0 + places.size());
    Map<QuestionTerm, Double> known = new IdentityHashMap<>();
    return term ->
        known.computeIfAbsent(
            term,
            key -> {
              long there = places.stream().filter(place -> holds(place, key)).count();
              return Math.log(1.0 + places.size() / (1.0 + there)) / all;
            });
  }

  private static boolean holds(PlaceView place, QuestionTerm term) {
    double[] here = place.words().strengths(term);
    return here != null && here[place.position(Around.ALL)] > HELD;
  }

  private static final double HELD = 0.6;
}
