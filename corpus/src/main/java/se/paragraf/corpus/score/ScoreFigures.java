package se.paragraf.corpus.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.corpus.score.Scored.Box;
import se.paragraf.corpus.score.Scored.Figure;

/** Compares figures by page and, where the truth has one, caption. */
final class ScoreFigures {

  private static final double SAME_CAPTION = 0.9;

  private final List<Figure> truths;
  private final List<Figure> claims;

  ScoreFigures(Scored told, Scored found) {
    this.truths = told.figures().orElse(List.of());
    this.claims =
        found.figures().orElse(List.of()).stream()
            .filter(figure -> told.counts(Set.of(figure.page())))
            .toList();
  }

  /** The tallies of figures and places, the last added to those before. */
  Map<Measure, Tally> score(Map<Measure, Tally> before) {
    Tally places = before.getOrDefault(Measure.PLACES, Tally.NONE);
    List<Figure> left = new ArrayList<>(claims);
    long hits = 0;
    for (Figure truth : truths) {
      Optional<Figure> best = best(truth, left);
      if (truth.box().isPresent()) {
        List<Box> boxes = best.map(Figure::boxes).orElse(List.of());
        places = places.plus(ScoreTables.found(truth.box().get(), boxes));
      }
      if (best.isPresent()) {
        hits++;
        left.remove(best.get());
      }
    }
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    tallies.put(Measure.FIGURES, new Tally(hits, truths.size(), claims.size()));
    tallies.put(Measure.PLACES, places);
    return tallies;
  }

  private static Optional<Figure> best(Figure truth, List<Figure> left) {
    Optional<Figure> best = Optional.empty();
    double most = -1;
    for (Figure claim : left) {
      boolean fits =
          claim.page() == truth.page()
              && (truth.caption().isEmpty()
                  || SimilarText.ratio(claim.caption(), truth.caption()) >= SAME_CAPTION);
      double overlap = fits ? overlap(truth, claim) : -1;
      if (overlap > most) {
        most = overlap;
        best = Optional.of(claim);
      }
    }
    return best;
  }

  private static double overlap(Figure truth, Figure claim) {
    return truth
        .box()
        .map(box -> claim.boxes().stream().mapToDouble(each -> each.overlap(box)).max().orElse(0))
        .orElse(0.0);
  }
}
