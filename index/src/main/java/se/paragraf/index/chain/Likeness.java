package se.paragraf.index.chain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much two short texts share, told by the beginnings of their longer words. */
public final class Likeness {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Letters that tell a Swedish word from another in spite of its ending. */
  private static final int STEM_LETTERS = 7;

  private static final int SHORTEST_WORD = 3;

  private Likeness() {}

  /** Share of the words of both that both have (Jaccard), 0–1. */
  public static double of(String one, String other) {
    Set<String> first = stems(one);
    Set<String> second = stems(other);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return all.isEmpty() ? 0 : (double) common(first, second) / all.size();
  }

  /** Share of the words of {@code part} that {@code whole} has, 0–1. */
  public static double contained(String part, String whole) {
    Set<String> first = stems(part);
    return first.isEmpty() ? 0 : (double) common(first, stems(whole)) / first.size();
  }

  private static int common(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  public static Set<String> stems(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() >= SHORTEST_WORD || Character.isDigit(word.charAt(0)))
        .map(word -> word.substring(0, Math.min(STEM_LETTERS, word.length())))
        .collect(Collectors.toSet());
  }
}
