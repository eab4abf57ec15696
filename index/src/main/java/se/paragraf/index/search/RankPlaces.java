package se.paragraf.index.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the places that the engine found in the order a reader wants: what covers the whole query in
 * one piece of text first, then what is of the time it names, what decides, what is new; one hit
 * for one §, and the second hit out of the same § after others.
 */
final class RankPlaces {

  private static final double DAYS_PER_YEAR = 365.25;

  private final Weights.Ranking weights;
  private final LocalDate today;
  private final ChooseText choose;

  RankPlaces(Weights.Ranking weights, LocalDate today, ChooseText choose) {
    this.weights = weights;
    this.today = today;
    this.choose = choose;
  }

  /** A place with what it is worth and the text to show. */
  record Ranked(Place place, double score, ChooseText.Chosen chosen) {}

  /**
   * Ranks what the engine found; the best first.
   *
   * @param time that the query names
   */
  List<Ranked> rank(List<PlaceIndex.FoundPlace> places, Optional<DaysAsked> time) {
    List<Ranked> ranked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PlaceIndex.FoundPlace found : places) {
      if (seen.add(found.place().identity())) {
        double inTime =
            time.filter(days -> days.holds(found.place())).isPresent() ? 1 + weights.time() : 1;
        ranked.add(rank(found.place(), found.score() * inTime));
      }
    }
    ranked.sort(ORDER);
    return spread(ranked);
  }

  private static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(
              ranked -> ranked.place().document().date().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(ranked -> ranked.place().id());

  private Ranked rank(Place place, double found) {
    ChooseText.Chosen chosen = choose.choose(place);
    double covered = 1 + weights.coverage() * choose.coverage(chosen);
    double decides = chosen.piece().role() == Role.DECISION ? 1 + weights.decision() : 1;
    double recent = 1 + weights.recency() * recency(place);
    return new Ranked(place, found * covered * decides * recent, chosen);
  }

  /** 1 for today, half of it for each so many years back; 0 without a date. */
  private double recency(Place place) {
    Optional<LocalDate> date =
        place.document().date().or(() -> place.enclosing().flatMap(DocumentRef::date));
    return date.map(
            day -> {
              double years = Math.max(0, ChronoUnit.DAYS.between(day, today)) / DAYS_PER_YEAR;
              return Math.pow(0.5, years / weights.halfLifeYears());
            })
        .orElse(0.0);
  }

  /** Lets the second and later places of the same § wait, so that one § does not fill the list. */
  private List<Ranked> spread(List<Ranked> ranked) {
    Map<String, Integer> before = new HashMap<>();
    List<Ranked> spread = new ArrayList<>();
    for (Ranked each : ranked) {
      Optional<String> paragraph = paragraphOf(each.place());
      int earlier = paragraph.map(key -> before.merge(key, 1, Integer::sum) - 1).orElse(0);
      double factor = Math.pow(weights.sameParagraph(), earlier);
      spread.add(new Ranked(each.place(), each.score() * factor, each.chosen()));
    }
    spread.sort(ORDER);
    return spread;
  }

  /** The § a place is or belongs to. */
  private static Optional<String> paragraphOf(Place place) {
    DocumentRef minutes = place.enclosing().orElse(place.document());
    return place
        .paragraph()
        .flatMap(ParagraphRef::number)
        .map(number -> minutes.id() + "§" + number);
  }
}
