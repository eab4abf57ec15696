package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.SwedishWords;

/**
 * Mends slips of the hand in a question: words that are no Swedish and that stand nowhere in the
 * archive, where a word that stands there differs by a letter or two.
 */
final class MendQuestion {

  /** Words shorter than this differ by a letter from too many others. */
  private static final int SHORTEST = 6;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 10;

  private final SwedishWords swedish;

  MendQuestion(SwedishWords swedish) {
    this.swedish = swedish;
  }

  /**
   * The question as it was meant.
   *
   * @param proposed the same words with those mended that the archive does not hold
   */
  String mend(String typed, Optional<String> proposed) {
    List<String> from = Words.in(typed);
    List<String> to = proposed.map(Words::in).orElse(from);
    String mended = typed;
    for (int at = 0; at < from.size() && from.size() == to.size(); at++) {
      String word = from.get(at);
      if (isSlip(word, to.get(at))) {
        mended = mended.replaceFirst("(?iu)(?<!\\p{L})" + word + "(?!\\p{L})", to.get(at));
      }
    }
    return mended;
  }

  private boolean isSlip(String word, String meant) {
    int wrong = word.length() >= LONG ? 2 : 1;
    return word.length() >= SHORTEST
        && !word.equals(meant)
        && !swedish.knows(word)
        && distance(word, meant) <= wrong;
  }

  /** Letters put in, left out or changed from one word to the other (Levenshtein 1966). */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int at = 0; at < before.length; at++) {
      before[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] now = new int[before.length];
      now[0] = row;
      for (int at = 1; at < now.length; at++) {
        int change = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        now[at] = Math.min(change, Math.min(before[at], now[at - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
