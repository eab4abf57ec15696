package se.paragraf.index.analysis;

import java.util.List;

/**
 * What a verb has in common with the nouns made of it: {@code anställ} of {@code anställa}, {@code
 * anställning} and {@code anställd}.
 */
final class WordRoot {

  /** Longer endings first: the first that fits is taken off. */
  private static final List<String> ENDINGS =
      List.of(
          "isering",
          "isera",
          "ifiering",
          "ifiera",
          "iering",
          "iera",
          "ering",
          "erande",
          "erare",
          "era",
          "ning",
          "ande",
          "ende",
          "else",
          "are",
          "het",
          "isk",
          "lig",
          "ig",
          "bar",
          "an",
          "al",
          "ell",
          "ing",
          "a",
          "i");

  private static final int SHORTEST_ROOT = 3;
  private static final int SHORTEST_AFTER_SHORT_ENDING = 4;

  private WordRoot() {}

  /** The root of a base form; the base form itself when nothing can be taken off. */
  static String of(String lemma) {
    for (String ending : ENDINGS) {
      int left = lemma.length() - ending.length();
      int least = ending.length() > 2 ? SHORTEST_ROOT : SHORTEST_AFTER_SHORT_ENDING;
      if (left >= least && lemma.endsWith(ending)) {
        return lemma.substring(0, left);
      }
    }
    return lemma;
  }
}
