package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;

/**
 * Says which words of a text match what a query looks for. For one query, by one thread; remembers
 * the words it has judged, so that long texts cost little.
 */
final class WordMatcher {

  private final SwedishWords words;
  private final List<Concept> concepts;
  private final List<String> prefixes;
  private final double[] rarity;
  private final List<Place> expressions = new ArrayList<>();
  private final Set<String> wanted = new HashSet<>();
  private final Judged nothing;
  private final Map<String, Judged> judged = new HashMap<>();

  /** A word of an expression: which expression of which concept. */
  private record Place(int concept, Concept.Expression expression) {}

  /**
   * What a word is worth.
   *
   * @param worth per concept, the best weight of a single-word way that it matches
   * @param parts which words of which expression it can be: pairs of expression and word
   */
  private record Judged(double[] worth, boolean matches, List<int[]> parts) {}

  /** A word of the text that takes part in a match. */
  record Found(int start, int end) {}

  /**
   * What a text is worth.
   *
   * @param perConcept the best match of each concept, 0 to 1
   * @param score their sum, rare ones counting more
   * @param words number of words in the text
   */
  record Match(double[] perConcept, double score, int words, List<Found> found) {}

  /**
   * Sets it up.
   *
   * @param rarity per concept, how much a match of it says, {@code > 0}
   */
  WordMatcher(SwedishWords words, List<Concept> concepts, List<String> prefixes, double[] rarity) {
    this.words = words;
    this.concepts = concepts;
    this.prefixes = prefixes;
    this.rarity = rarity;
    this.nothing = new Judged(new double[concepts.size()], false, List.of());
    for (int concept = 0; concept < concepts.size(); concept++) {
      for (Concept.Way way : concepts.get(concept).ways()) {
        way.allTokens().forEach(wanted::add);
        if (way instanceof Concept.Expression expression) {
          expressions.add(new Place(concept, expression));
        }
      }
    }
  }

  /** The score of a text that says everything the query asks for, in its own words. */
  double all() {
    return java.util.Arrays.stream(rarity).sum();
  }

  Match match(String text) {
    double[] best = new double[concepts.size()];
    List<Found> found = new ArrayList<>();
    List<Judged> sequence = new ArrayList<>();
    List<Found> where = new ArrayList<>();
    for (int start = nextWord(text, 0); start < text.length(); ) {
      int end = endOfWord(text, start);
      Judged judgement = judge(text.substring(start, end));
      Found spot = new Found(start, end);
      sequence.add(judgement);
      where.add(spot);
      if (judgement.matches()) {
        found.add(spot);
        for (int concept = 0; concept < best.length; concept++) {
          best[concept] = Math.max(best[concept], judgement.worth()[concept]);
        }
      }
      start = nextWord(text, end);
    }
    expressions(sequence, where, best, found);
    double score = 0;
    for (int concept = 0; concept < best.length; concept++) {
      score += best[concept] * rarity[concept];
    }
    return new Match(best, score, sequence.size(), found);
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char sign) {
    return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private Judged judge(String printed) {
    return judged.computeIfAbsent(printed, this::judgeAnew);
  }

  private Judged judgeAnew(String printed) {
    Set<String> tokens = words.tokens(SwedishWords.normal(printed));
    if (prefixes.isEmpty() && tokens.stream().noneMatch(wanted::contains)) {
      return nothing;
    }
    double[] worth = new double[concepts.size()];
    boolean matches = prefixes.stream().anyMatch(start -> begins(tokens, start));
    for (int concept = 0; concept < worth.length; concept++) {
      for (Concept.Way way : concepts.get(concept).ways()) {
        if (way instanceof Concept.Word single) {
          worth[concept] = Math.max(worth[concept], worth(single, tokens));
        }
      }
      matches |= worth[concept] > 0;
    }
    return new Judged(worth, matches, parts(tokens));
  }

  private static double worth(Concept.Word word, Set<String> tokens) {
    double worth = 0;
    for (Map.Entry<String, Float> token : word.tokens().entrySet()) {
      if (tokens.contains(token.getKey())) {
        worth = Math.max(worth, token.getValue() * word.weight());
      }
    }
    return worth;
  }

  private static boolean begins(Set<String> tokens, String start) {
    return tokens.stream()
        .anyMatch(
            token -> token.startsWith(start) || token.startsWith(SwedishTextAnalyzer.PART + start));
  }

  private List<int[]> parts(Set<String> tokens) {
    List<int[]> parts = new ArrayList<>();
    for (int at = 0; at < expressions.size(); at++) {
      List<Set<String>> wanted = expressions.get(at).expression().words();
      for (int word = 0; word < wanted.size(); word++) {
        if (wanted.get(word).stream().anyMatch(tokens::contains)) {
          parts.add(new int[] {at, word});
        }
      }
    }
    return parts;
  }

  /** Expressions whose words all stand within reach of each other. */
  private void expressions(
      List<Judged> sequence, List<Found> where, double[] best, List<Found> found) {
    for (int at = 0; at < expressions.size(); at++) {
      Place place = expressions.get(at);
      int reach = place.expression().words().size() + place.expression().slop();
      for (int start = 0; start < sequence.size(); start++) {
        BitSet there = new BitSet();
        if (holds(sequence.get(start), at, there)) {
          int end = Math.min(sequence.size(), start + reach);
          for (int next = start + 1; next < end; next++) {
            holds(sequence.get(next), at, there);
          }
          if (there.cardinality() == place.expression().words().size()) {
            best[place.concept()] = Math.max(best[place.concept()], place.expression().weight());
            mark(sequence, where, at, start, end, found);
          }
        }
      }
    }
  }

  private static boolean holds(Judged word, int expression, BitSet there) {
    boolean any = false;
    for (int[] part : word.parts()) {
      if (part[0] == expression) {
        there.set(part[1]);
        any = true;
      }
    }
    return any;
  }

  private static void mark(
      List<Judged> sequence,
      List<Found> where,
      int expression,
      int start,
      int end,
      List<Found> found) {
    for (int at = start; at < end; at++) {
      if (holds(sequence.get(at), expression, new BitSet())) {
        found.add(where.get(at));
      }
    }
  }
}
