package se.paragraf.index.check.fact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's name as printed, comparable whatever the case, the dashes and a genitive s.
 *
 * @param printed first name and surname at least
 * @param folded lower case, one sort of dash, single spaces
 */
public record Name(String printed, String folded) {

  /** Most letters in which two spellings of one name differ. */
  private static final int SLIP = 2;

  /** A token must be this long for two letters to be a slip, not another name. */
  private static final int LONG_TOKEN = 7;

  /** And this long for one letter to be. */
  private static final int SHORT_TOKEN = 4;

  private static final String DASHES = "‐‑–—";

  public Name(String printed) {
    this(printed, fold(printed));
  }

  private static String fold(String printed) {
    String composed = Normalizer.normalize(printed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!Character.isWhitespace(c)) {
        folded.append(DASHES.indexOf(c) < 0 ? c : '-');
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing();
  }

  private List<String> tokens() {
    return List.of(folded().split(" "));
  }

  /** The surname as printed, without a genitive s when {@code of} has none. */
  public String surname() {
    return printed.substring(printed.lastIndexOf(' ') + 1);
  }

  /** Whether both are the same name, in the genitive or not, in this order or surname first. */
  public boolean same(Name other) {
    String mine = folded;
    String theirs = other.folded;
    return mine.equals(theirs)
        || mine.equals(theirs + "s")
        || theirs.equals(mine + "s")
        || mine.length() == theirs.length() + commas(mine) - commas(theirs)
            && sameTokens(mine, theirs);
  }

  private static int commas(String text) {
    int count = 0;
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      count++;
    }
    return count;
  }

  private static boolean sameTokens(String mine, String theirs) {
    Set<String> sorted = new TreeSet<>(List.of(mine.replace(",", "").split(" ")));
    Set<String> others = new TreeSet<>(List.of(theirs.replace(",", "").split(" ")));
    return sorted.size() > 1 && sorted.equals(others);
  }

  /**
   * Whether the two look like one name spelled in two ways: all tokens but one the same, and that
   * one a slip of the pen apart.
   */
  public boolean nearly(Name other) {
    List<String> mine = tokens();
    List<String> theirs = other.tokens();
    if (same(other) || mine.size() != theirs.size() || mine.size() < 2) {
      return false;
    }
    int differing = -1;
    for (int token = 0; token < mine.size(); token++) {
      boolean last = token == mine.size() - 1;
      if (!sameToken(mine.get(token), theirs.get(token), last)) {
        if (differing >= 0) {
          return false;
        }
        differing = token;
      }
    }
    return isSlip(mine.get(differing), theirs.get(differing));
  }

  private static boolean sameToken(String one, String other, boolean surname) {
    return one.equals(other) || surname && (one.equals(other + "s") || other.equals(one + "s"));
  }

  private static boolean isSlip(String one, String other) {
    int apart = EditDistance.between(one, other);
    int genitive = Math.min(distanceWithoutS(one, other), distanceWithoutS(other, one));
    int least = Math.min(apart, genitive);
    int length = Math.min(one.length(), other.length());
    return least > 0 && length >= SHORT_TOKEN && least <= (length >= LONG_TOKEN ? SLIP : 1);
  }

  private static int distanceWithoutS(String genitive, String other) {
    return genitive.endsWith("s")
        ? EditDistance.between(genitive.substring(0, genitive.length() - 1), other)
        : Integer.MAX_VALUE;
  }
}
