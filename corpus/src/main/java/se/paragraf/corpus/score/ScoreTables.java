package se.paragraf.corpus.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.paragraf.corpus.score.Scored.Box;
import se.paragraf.corpus.score.Scored.Grid;

/**
 * Compares tables by the relations of neighbouring cells, to the right and below, as the ICDAR 2013
 * table competition does; tables are matched one to one on their pages.
 */
final class ScoreTables {

  private static final double FOUND_OVERLAP = 0.5;

  private record Relation(String cell, String neighbour, boolean below) {}

  private record Pair(long hits, int truth, int claim) {}

  private final Scored told;
  private final List<Grid> truths;
  private final List<Grid> claims;

  ScoreTables(Scored told, Scored found) {
    this.told = told;
    this.truths = told.tables().orElse(List.of());
    this.claims = found.tables().orElse(List.of());
  }

  /** The tallies of tables, pictures of tables and places, the last added to those before. */
  Map<Measure, Tally> score(Map<Measure, Tally> before) {
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    tallies.put(Measure.TABLES, Tally.NONE);
    tallies.put(Measure.RASTER, Tally.NONE);
    tallies.put(Measure.PLACES, before.getOrDefault(Measure.PLACES, Tally.NONE));
    Set<Integer> usedTruths = new HashSet<>();
    Set<Integer> usedClaims = new HashSet<>();
    for (Pair pair : pairs()) {
      if (usedTruths.contains(pair.truth()) || usedClaims.contains(pair.claim())) {
        continue;
      }
      usedTruths.add(pair.truth());
      usedClaims.add(pair.claim());
      Grid truth = truths.get(pair.truth());
      Grid claim = claims.get(pair.claim());
      add(tallies, kind(truth), new Tally(pair.hits(), 0, relations(claim).size()));
      place(tallies, truth, Optional.of(claim));
    }
    rest(tallies, usedTruths, usedClaims);
    return tallies;
  }

  private void rest(Map<Measure, Tally> tallies, Set<Integer> usedTruths, Set<Integer> usedClaims) {
    for (int i = 0; i < truths.size(); i++) {
      Grid truth = truths.get(i);
      add(tallies, kind(truth), new Tally(0, relations(truth).size(), 0));
      if (!usedTruths.contains(i)) {
        place(tallies, truth, Optional.empty());
      }
    }
    for (int j = 0; j < claims.size(); j++) {
      if (!usedClaims.contains(j) && told.counts(claims.get(j).pages())) {
        add(tallies, Measure.TABLES, new Tally(0, 0, relations(claims.get(j)).size()));
      }
    }
  }

  /** Pairs on a common page that share a relation, the best first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        if (!Collections.disjoint(truths.get(i).pages(), claims.get(j).pages())) {
          Tally shared = Tally.of(relations(truths.get(i)), relations(claims.get(j)));
          if (shared.hits() > 0) {
            pairs.add(new Pair(shared.hits(), i, j));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingLong(Pair::hits)
            .thenComparingInt(Pair::truth)
            .thenComparingInt(Pair::claim)
            .reversed());
    return pairs;
  }

  private static Measure kind(Grid truth) {
    return truth.raster() ? Measure.RASTER : Measure.TABLES;
  }

  private static void add(Map<Measure, Tally> tallies, Measure measure, Tally more) {
    tallies.merge(measure, more, Tally::plus);
  }

  private static void place(Map<Measure, Tally> tallies, Grid truth, Optional<Grid> claim) {
    if (truth.pages().size() == 1) {
      List<Box> boxes = claim.map(Grid::boxes).orElse(List.of());
      truth.box().ifPresent(box -> add(tallies, Measure.PLACES, found(box, boxes)));
    }
  }

  /** Whether one of the boxes lies where the true one does. */
  static Tally found(Box truth, List<Box> boxes) {
    return Tally.one(
        boxes.stream()
            .anyMatch(box -> box.page() == truth.page() && box.overlap(truth) >= FOUND_OVERLAP));
  }

  private static List<Relation> relations(Grid grid) {
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      for (int j = 0; j < grid.rows().get(i).size(); j++) {
        String cell = grid.rows().get(i).get(j);
        if (!cell.isEmpty()) {
          right(grid, i, j).ifPresent(next -> relations.add(new Relation(cell, next, false)));
          below(grid, i, j).ifPresent(next -> relations.add(new Relation(cell, next, true)));
        }
      }
    }
    return relations;
  }

  private static Optional<String> right(Grid grid, int row, int column) {
    List<String> cells = grid.rows().get(row);
    return cells.subList(column + 1, cells.size()).stream().filter(c -> !c.isEmpty()).findFirst();
  }

  private static Optional<String> below(Grid grid, int row, int column) {
    return grid.rows().subList(row + 1, grid.rows().size()).stream()
        .filter(cells -> column < cells.size() && !cells.get(column).isEmpty())
        .map(cells -> cells.get(column))
        .findFirst();
  }
}
