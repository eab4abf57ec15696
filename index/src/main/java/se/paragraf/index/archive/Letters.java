package se.paragraf.index.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two names look, by the pairs of letters they share. */
final class Letters {

  /** Names that share this much are worth suggesting. */
  private static final double ALIKE = 0.4;

  private Letters() {}

  static boolean share(String a, String b) {
    return likeness(a, b) >= ALIKE;
  }

  /** 0 to 1: Dice's coefficient over pairs of letters. */
  static double likeness(String a, String b) {
    Set<String> pairsA = pairs(a);
    Set<String> pairsB = pairs(b);
    Set<String> both = new HashSet<>(pairsA);
    both.retainAll(pairsB);
    return pairsA.isEmpty() || pairsB.isEmpty()
        ? 0
        : 2.0 * both.size() / (pairsA.size() + pairsB.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    String lower = name.toLowerCase(Locale.ROOT);
    for (int at = 0; at + 1 < lower.length(); at++) {
      pairs.add(lower.substring(at, at + 2));
    }
    return pairs;
  }
}
