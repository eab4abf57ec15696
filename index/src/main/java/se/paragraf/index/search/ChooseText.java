package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Chooses which piece of a place to show for a query, and marks the words that match. */
final class ChooseText {

  /** Words; a piece twice as long must say a good deal more. */
  private static final double LENGTH_OF_ORDINARY_PIECE = 40;

  private static final Map<Role, Double> PREFERENCE =
      Map.of(
          Role.DECISION, 1.5,
          Role.TEXT, 1.0,
          Role.PROPOSAL, 0.9,
          Role.CELLS, 1.0,
          Role.CAPTION, 0.8,
          Role.TITLE, 0.5,
          Role.FORMALITY, 0.3);

  private final WordMatcher matcher;

  ChooseText(WordMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * A text to show.
   *
   * @param score what it is worth as the text of a hit
   * @param match what it is worth as an answer to the query, length set aside
   */
  record Chosen(Piece piece, List<Highlight> highlights, double score, double match) {}

  /** The best piece of a place. */
  Chosen choose(Place place) {
    return ranked(place).getFirst();
  }

  /** How much of the query one piece covers: 0 to 1. */
  double coverage(Chosen chosen) {
    return matcher.all() == 0 ? 0 : Math.min(1, chosen.match() / matcher.all());
  }

  /** Every piece, the best first. */
  List<Chosen> ranked(Place place) {
    List<Chosen> all = new ArrayList<>();
    place.pieces().forEach(piece -> all.add(weigh(piece)));
    all.sort(
        Comparator.comparingDouble(Chosen::score)
            .thenComparingDouble(each -> preference(each.piece()))
            .reversed());
    return all;
  }

  private Chosen weigh(Piece piece) {
    WordMatcher.Match match = matcher.match(piece.text());
    double length = 1 + match.words() / LENGTH_OF_ORDINARY_PIECE;
    double score = preference(piece) * match.score() / Math.sqrt(length);
    return new Chosen(piece, highlights(match), score, match.score());
  }

  private static double preference(Piece piece) {
    return PREFERENCE.getOrDefault(piece.role(), 1.0);
  }

  private static List<Highlight> highlights(WordMatcher.Match match) {
    TreeSet<Highlight> found =
        new TreeSet<>(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    match.found().forEach(word -> found.add(new Highlight(word.start(), word.end())));
    return List.copyOf(found);
  }
}
