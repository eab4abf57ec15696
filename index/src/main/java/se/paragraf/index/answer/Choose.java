package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.index.answer.Answer.Alternative;
import se.paragraf.index.answer.Answer.Coverage;
import se.paragraf.index.search.CaseKey;
import se.paragraf.index.search.Citations;

/** Chooses among the candidates, or says that none is good enough. */
final class Choose {

  /** Below this an answer is worse than none. */
  static final double ENOUGH = 0.5;

  /** And where less of the question stands there or around. */
  private static final double HALF_OF_THE_WORDS = 0.5;

  /** What fits no better is of another body, organisation or time. */
  private static final double OTHER = 0.12;

  private static final int MOST_EVIDENCE = 3;
  private static final int MOST_ALTERNATIVES = 3;
  private static final int MOST_LOOKED_AT = 20;

  private final Question question;
  private final Citations citations;
  private final Coverage coverage;

  Choose(Question question, Citations citations, Coverage coverage) {
    this.question = question;
    this.citations = citations;
    this.coverage = coverage;
  }

  Answer from(List<Candidate> candidates, Ranked ranked, List<Answering> kinds) {
    List<Rated> rated = rated(candidates, kinds);
    if (rated.isEmpty() || !isEnough(rated.getFirst())) {
      return nothing(rated, ranked);
    }
    Rated best = newest(rated);
    return new Answer(
        question.text(),
        best.candidate().kind(),
        Optional.of(best.candidate().text()),
        rounded(best.confidence()),
        best.candidate().quantity(),
        evidence(best.candidate(), rated),
        rated.stream()
            .filter(other -> other != best)
            .limit(MOST_ALTERNATIVES)
            .map(this::alternative)
            .toList(),
        coverage,
        List.of(),
        best.candidate().remark());
  }

  private static boolean isEnough(Rated best) {
    return best.confidence() >= ENOUGH && best.best().coverage() >= HALF_OF_THE_WORDS;
  }

  /** The likeliest; of a figure that the matter later tells otherwise, what it told last. */
  private Rated newest(List<Rated> rated) {
    Rated best = rated.getFirst();
    boolean bound =
        !question.when().asked().isEmpty()
            || !question.when().source().isEmpty()
            || !question.who().bodies().isEmpty()
            || question.paragraph().isPresent();
    return bound || best.kind() != AnswerKind.FIGURE
        ? best
        : rated.stream()
            .filter(other -> other.confidence() >= ENOUGH && retells(other, best))
            .max(Comparator.comparing(other -> other.best().view().day().orElseThrow()))
            .orElse(best);
  }

  /** Whether it is a later figure of the same matter, of the same things. */
  private static boolean retells(Rated later, Rated earlier) {
    Optional<LocalDate> before = earlier.best().view().day();
    return before.isPresent()
        && later.best().view().day().filter(day -> day.isAfter(before.get())).isPresent()
        && measured(later).equals(measured(earlier))
        && !Collections.disjoint(cases(later), cases(earlier));
  }

  private static Optional<String> measured(Rated rated) {
    return rated.candidate().quantity().map(found -> found.unit() + found.noun().orElse(""));
  }

  private static List<String> cases(Rated rated) {
    return rated.best().view().place().paragraph().stream()
        .flatMap(paragraph -> paragraph.caseNumbers().stream())
        .map(CaseKey::of)
        .toList();
  }

  /** Each answer once, the likeliest first; what cannot be the answer is left out. */
  List<Rated> rated(List<Candidate> candidates, List<Answering> kinds) {
    Map<String, Rated> byAnswer = new LinkedHashMap<>();
    Demands demands = new Demands(question);
    List<Candidate> possible =
        candidates.stream()
            .filter(Choose::mayBe)
            .map(candidate -> candidate.withFit(candidate.fit() * demands.borneOutBy(candidate)))
            .toList();
    possible.stream()
        .map(candidate -> new Rated(candidate, asks(candidate, kinds), margin(candidate, possible)))
        .sorted(Comparator.comparingDouble(Rated::rank).reversed())
        .forEach(r -> byAnswer.putIfAbsent(r.kind() + r.candidate().key(), r));
    return new ArrayList<>(byAnswer.values());
  }

  /** Whether nothing says that it is of another body, organisation or time. */
  private static boolean mayBe(Candidate candidate) {
    Scored best = candidate.best();
    return candidate.fit() > 0
        && best.who(candidate.kind()) > OTHER
        && best.when(candidate.kind()) > OTHER;
  }

  private double asks(Candidate candidate, List<Answering> kinds) {
    return kinds.stream()
        .filter(kind -> kind.kind() == candidate.kind())
        .mapToDouble(kind -> kind.asks(question))
        .max()
        .orElse(0);
  }

  private static double margin(Candidate candidate, List<Candidate> all) {
    double next =
        all.stream()
            .filter(other -> other.kind() == candidate.kind())
            .filter(other -> !other.answersLike(candidate))
            .mapToDouble(Candidate::score)
            .max()
            .orElse(0);
    return candidate.score() <= 0
        ? 0
        : Math.clamp((candidate.score() - next) / candidate.score(), 0, 1);
  }

  private Answer nothing(List<Rated> rated, Ranked ranked) {
    double confidence = rated.isEmpty() ? 0 : rated.getFirst().confidence();
    List<Evidence> nearest =
        ranked.nearest(MOST_LOOKED_AT).stream()
            .filter(scored -> scored.statement().role() != se.paragraf.index.search.Role.TITLE)
            .limit(MOST_EVIDENCE)
            .map(this::evidence)
            .toList();
    return new Answer(
        question.text(),
        AnswerKind.NONE,
        Optional.empty(),
        rounded(1 - confidence),
        Optional.empty(),
        nearest,
        List.of(),
        coverage,
        List.of(),
        Optional.empty());
  }

  private List<Evidence> evidence(Candidate best, List<Rated> rated) {
    List<Evidence> all =
        new ArrayList<>(best.sources().stream().limit(MOST_EVIDENCE).map(this::evidence).toList());
    rated.stream()
        .map(Rated::candidate)
        .filter(
            other -> other != best && other.kind() == best.kind() && other.key().equals(best.key()))
        .limit(MOST_EVIDENCE - all.size())
        .forEach(other -> all.add(evidence(other.best())));
    return all;
  }

  private Alternative alternative(Rated rated) {
    Candidate candidate = rated.candidate();
    return new Alternative(
        candidate.kind(),
        candidate.text(),
        rounded(rated.confidence()),
        candidate.quantity(),
        candidate.sources().stream().limit(MOST_EVIDENCE).map(this::evidence).toList());
  }

  private Evidence evidence(Scored scored) {
    var place = scored.view().place();
    return new Evidence(
        scored.statement().quote(),
        citations.of(place, scored.statement().regions()),
        place.document(),
        place.paragraph(),
        place.heading(),
        scored.statement().regions());
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }
}
