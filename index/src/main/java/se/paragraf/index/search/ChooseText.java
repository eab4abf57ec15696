package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import se.paragraf.index.analysis.SwedishTextAnalyzer;

/** Chooses which piece of a place to show for a query, and marks the words that match. */
final class ChooseText {

  /** What a word not much rarer than others is worth; keeps short pieces from winning by chance. */
  private static final double LENGTH_OF_ORDINARY_PIECE = 40;

  private static final Map<Role, Double> PREFERENCE =
      Map.of(
          Role.DECISION,
          1.5,
          Role.TEXT,
          1.0,
          Role.PROPOSAL,
          0.9,
          Role.CELLS,
          1.0,
          Role.CAPTION,
          0.8,
          Role.TITLE,
          0.5,
          Role.FORMALITY,
          0.3);

  private final SwedishTextAnalyzer analyzer;
  private final List<Concept> concepts;
  private final List<String> prefixes;

  ChooseText(SwedishTextAnalyzer analyzer, List<Concept> concepts, List<String> prefixes) {
    this.analyzer = analyzer;
    this.concepts = concepts;
    this.prefixes = prefixes;
  }

  /** A text to show. */
  record Chosen(Piece piece, List<Highlight> highlights, double score) {}

  /** A word of a text with every token it stands for. */
  private record Spot(Set<String> tokens, Highlight where) {}

  /** The best piece of a place. */
  Chosen choose(Place place) {
    return ranked(place).getFirst();
  }

  /** Every piece, the best first. */
  List<Chosen> ranked(Place place) {
    List<Chosen> all = new ArrayList<>();
    place.pieces().forEach(piece -> all.add(weigh(piece)));
    all.sort(Comparator.comparingDouble(Chosen::score).reversed());
    return all;
  }

  /** The piece with its highlights and its worth. */
  Chosen weigh(Piece piece) {
    List<Spot> spots = spots(piece.text());
    Set<String> present = new HashSet<>();
    spots.forEach(spot -> present.addAll(spot.tokens()));
    Set<String> matched = new HashSet<>();
    double score = 0;
    for (Concept concept : concepts) {
      score += weigh(concept, present, matched);
    }
    double length = 1 + spots.size() / LENGTH_OF_ORDINARY_PIECE;
    double preference = PREFERENCE.getOrDefault(piece.role(), 1.0);
    return new Chosen(piece, highlights(spots, matched), preference * score / Math.sqrt(length));
  }

  private static double weigh(Concept concept, Set<String> present, Set<String> matched) {
    double best = 0;
    for (Concept.Way way : concept.ways()) {
      best = Math.max(best, weigh(way, present, matched));
    }
    return best;
  }

  private static double weigh(Concept.Way way, Set<String> present, Set<String> matched) {
    return switch (way) {
      case Concept.Word word -> {
        double best = 0;
        for (Map.Entry<String, Float> token : word.tokens().entrySet()) {
          if (present.contains(token.getKey())) {
            matched.add(token.getKey());
            best = Math.max(best, token.getValue() * way.weight());
          }
        }
        yield best;
      }
      case Concept.Expression expression -> {
        boolean all =
            expression.words().stream().allMatch(word -> word.stream().anyMatch(present::contains));
        if (all) {
          expression.words().forEach(matched::addAll);
        }
        yield all ? way.weight() : 0;
      }
    };
  }

  private List<Highlight> highlights(List<Spot> spots, Set<String> matched) {
    TreeSet<Highlight> found =
        new TreeSet<>(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    for (Spot spot : spots) {
      if (spot.tokens().stream().anyMatch(matched::contains) || beginsAsTyped(spot)) {
        found.add(spot.where());
      }
    }
    return List.copyOf(found);
  }

  private boolean beginsAsTyped(Spot spot) {
    return prefixes.stream()
        .anyMatch(start ->
            spot.tokens().stream()
                .anyMatch(token ->
                    token.startsWith(start) || token.startsWith(SwedishTextAnalyzer.PART + start)));
  }

  private List<Spot> spots(String text) {
    Map<Highlight, Set<String>> byPlace = new HashMap<>();
    try (TokenStream tokens = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        byPlace
            .computeIfAbsent(
                new Highlight(offset.startOffset(), offset.endOffset()), key -> new HashSet<>())
            .add(term.toString());
      }
      tokens.end();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("reading a string does no input", e);
    }
    return byPlace.entrySet().stream()
        .map(word -> new Spot(word.getValue(), word.getKey()))
        .toList();
  }
}
