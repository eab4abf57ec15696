package se.paragraf.extract.ocr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.Sign;

/**
 * What the signs of wrong fonts were read as, and how often. Votes of one page; sums as they are
 * counted.
 */
final class SignVotes {

  /** Signs that look alike in print; a reading never overrules the file between these. */
  private static final String[] ALIKE = {
    "lI1|!i", "oO0", "8§$&SB", "-–—", "'’‘`", "\"”“", "sS", "cC", "vV", "wW", "xX", "zZ", "kK",
    "pP", "uU", "yY", ".,", "•.·*"
  };

  /** Cost of a reading that was never seen before, against 0 for a sure one. */
  private static final double UNSEEN = 1.0;

  /** What a sign may stand for at most: ffi, ffl. */
  static final int LONGEST = 3;

  private static final double MISFIT_PER_EM = 1.5;
  private static final double LIGATURE_BONUS = 0.35;

  /** Letters of about a quarter of an em in usual text faces. */
  private static final String NARROW = "iIlj1tfr.,:;!|'’()-";

  private static final String WIDE = "mwMW—";

  /** Cost of another reading of a sign against which nothing speaks. */
  private static final double ODD = 0.5;

  private static final double ALIKE_COST = 0.3;
  private static final double LEAST_SHARE = 0.5;

  private final Map<Sign, Map<String, Double>> votes = new HashMap<>();

  void count(Sign sign, String read, double confidence) {
    votes.computeIfAbsent(sign, unused -> new TreeMap<>()).merge(read, confidence, Double::sum);
  }

  /**
   * Cost of taking the glyph for {@code read}: 0 when all earlier readings agree.
   *
   * @param trust in what the file says the glyph is
   * @param earlier votes of the last round; none in the first
   */
  static double cost(Glyph glyph, String read, Trust trust, SignVotes earlier) {
    String claimed = glyph.text();
    if (trust == Trust.FULL) {
      return claimed.equals(read)
          ? 0
          : alike(claimed, read) ? ALIKE_COST : UNSEEN + misfit(glyph, read);
    }
    double other =
        UNSEEN
            + misfit(glyph, read)
            + (isLigature(claimed, read) ? -LIGATURE_BONUS : 0)
            + (trust == Trust.SOME ? ODD : 0);
    Map<String, Double> seen = earlier.votes.getOrDefault(glyph.sign(), Map.of());
    double total = seen.values().stream().mapToDouble(Double::doubleValue).sum();
    if (total == 0) {
      return claimed.equals(read) ? misfit(glyph, read) / 2 : other;
    }
    return other * (1 - seen.getOrDefault(read, 0.0) / total);
  }

  /** How far what the file says of a glyph is believed beforehand. */
  enum Trust {
    /** Its font is sound. */
    FULL,
    /** Its font is not, but nothing speaks against this sign. */
    SOME,
    /** It is said to be what another sign is said to be, or to be a space. */
    NONE
  }

  /** How badly the letters fit the glyph's width. */
  private static double misfit(Glyph glyph, String read) {
    double letters = 0;
    for (int i = 0; i < read.length(); i++) {
      letters += width(read.charAt(i));
    }
    double own = (glyph.x1() - glyph.x0()) / glyph.fontSize();
    return Math.min(1, MISFIT_PER_EM * Math.abs(own - letters));
  }

  private static double width(char c) {
    return NARROW.indexOf(c) >= 0 ? 0.27 : WIDE.indexOf(c) >= 0 ? 0.8 : 0.5;
  }

  /** Makers that lose a ligature's letters keep one of them. */
  private static boolean isLigature(String claimed, String read) {
    return claimed.length() == 1 && read.length() > 1 && read.contains(claimed);
  }

  /** What the sign stands for, if the readings tell. */
  Optional<String> winner(Sign sign, String claimed) {
    Map<String, Double> seen = votes.getOrDefault(sign, Map.of());
    double total = seen.values().stream().mapToDouble(Double::doubleValue).sum();
    return seen.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> best.getValue() >= LEAST_SHARE * total)
        .map(Map.Entry::getKey)
        .map(read -> alike(claimed, read) ? claimed : read);
  }

  private static boolean alike(String claimed, String read) {
    if (claimed.length() != 1 || read.length() != 1) {
      return false;
    }
    for (String group : ALIKE) {
      if (group.contains(claimed) && group.contains(read)) {
        return true;
      }
    }
    return false;
  }
}
