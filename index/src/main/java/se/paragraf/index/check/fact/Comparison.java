package se.paragraf.index.check.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two wordings compared word by word, blind to dashes, quotes, spaces and closing points. */
public record Comparison(List<String> onlyInFirst, List<String> onlyInSecond, double likeness) {

  /** What is written in one way, in this order. */
  private static final List<Fold> FOLDS =
      List.of(
          Fold.of("[‐‑–—−]", "-"),
          Fold.of("[”“„»«\"']", ""),
          Fold.of("(?<=\\p{L})-\\s*och\\b", "- och"),
          Fold.of("\\s*-\\s*", "-"),
          Fold.of("(?<=\\d)[\\s\\u00a0](?=\\d{3}(?!\\d))", ""),
          Fold.of("[.,:;]+(?=\\s|$)", ""),
          Fold.of("\\s+", " "));

  private record Fold(Pattern pattern, String instead) {
    static Fold of(String pattern, String instead) {
      return new Fold(Pattern.compile(pattern), instead);
    }
  }

  public Comparison {
    onlyInFirst = List.copyOf(onlyInFirst);
    onlyInSecond = List.copyOf(onlyInSecond);
  }

  public static Comparison of(String first, String second) {
    return of(words(first), words(second));
  }

  /** Of two lists of folded words. */
  static Comparison of(List<String> one, List<String> two) {
    int[][] common = commonLengths(one, two);
    List<String> onlyFirst = new ArrayList<>();
    List<String> onlySecond = new ArrayList<>();
    int at = 0;
    int to = 0;
    while (at < one.size() && to < two.size()) {
      if (one.get(at).equals(two.get(to))) {
        at++;
        to++;
      } else if (common[at + 1][to] >= common[at][to + 1]) {
        onlyFirst.add(one.get(at++));
      } else {
        onlySecond.add(two.get(to++));
      }
    }
    onlyFirst.addAll(one.subList(at, one.size()));
    onlySecond.addAll(two.subList(to, two.size()));
    int both = one.size() + two.size();
    double likeness = both == 0 ? 1 : 2.0 * common[0][0] / both;
    return new Comparison(onlyFirst, onlySecond, likeness);
  }

  /** Length of the longest common subsequence of the tails that begin at each pair of words. */
  private static int[][] commonLengths(List<String> one, List<String> two) {
    int[][] lengths = new int[one.size() + 1][two.size() + 1];
    for (int at = one.size() - 1; at >= 0; at--) {
      for (int to = two.size() - 1; to >= 0; to--) {
        lengths[at][to] =
            one.get(at).equals(two.get(to))
                ? lengths[at + 1][to + 1] + 1
                : Math.max(lengths[at + 1][to], lengths[at][to + 1]);
      }
    }
    return lengths;
  }

  /** The words, folded: lower case, one sort of dash and quote, no closing point. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  public static String fold(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (Fold fold : FOLDS) {
      folded = fold.pattern().matcher(folded).replaceAll(fold.instead());
    }
    return folded.strip();
  }

  public boolean same() {
    return onlyInFirst.isEmpty() && onlyInSecond.isEmpty();
  }
}
