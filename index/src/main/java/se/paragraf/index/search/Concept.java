package se.paragraf.index.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing a query asks for, and every way in which a text can say it.
 *
 * @param typed the word or words of the query
 * @param ways non-empty; the first is the word itself
 */
record Concept(String typed, List<Way> ways) {

  Concept {
    ways = List.copyOf(ways);
  }

  /** A way to say it. */
  sealed interface Way {
    float weight();

    /** Every token of the index that takes part. */
    Stream<String> allTokens();
  }

  /**
   * One word.
   *
   * @param tokens tokens of the index with the share each counts, {@code (0,1]}
   */
  record Word(Map<String, Float> tokens, float weight) implements Way {
    Word {
      tokens = Map.copyOf(tokens);
    }

    @Override
    public Stream<String> allTokens() {
      return tokens.keySet().stream();
    }
  }

  /**
   * Several words near each other.
   *
   * @param words per word the tokens it can be
   * @param slop how many other words may stand between
   */
  record Expression(List<Set<String>> words, int slop, boolean ordered, float weight)
      implements Way {
    Expression {
      words = words.stream().map(Set::copyOf).toList();
    }

    @Override
    public Stream<String> allTokens() {
      return words.stream().flatMap(Set::stream);
    }
  }
}
