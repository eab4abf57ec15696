package se.paragraf.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern that is tried only on texts that hold one of some letters of which every match holds
 * one; most texts hold few, and looking for letters costs a fraction of matching.
 *
 * @param hints in lower case; none when the pattern is to be tried on every text
 */
public record HintedPattern(List<String> hints, Pattern pattern) {

  public static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /**
   * @param hints parted by {@code |}; empty for none
   */
  public static HintedPattern of(String hints, Pattern pattern) {
    return new HintedPattern(hints.isEmpty() ? List.of() : List.of(hints.split("\\|")), pattern);
  }

  /** Matches in a text in lower case, for a pattern in which capitals do not count. */
  public Stream<MatchResult> in(String lower) {
    return in(lower, lower);
  }

  /** The text in lower case, of the same length: where a letter would change it, as it is. */
  public static String lower(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }

  /**
   * @param lower the text in lower case
   */
  public Stream<MatchResult> in(String text, String lower) {
    return mayBeIn(lower) ? pattern.matcher(text).results() : Stream.empty();
  }

  /** Whether there is a match in a text in lower case. */
  public boolean isIn(String lower) {
    return mayBeIn(lower) && pattern.matcher(lower).find();
  }

  /** Whether a text in lower case is a match from beginning to end. */
  public boolean is(String lower) {
    return mayBeIn(lower) && pattern.matcher(lower).matches();
  }

  /** A glance: false when a text in lower case holds no match. */
  public boolean mayBeIn(String lower) {
    if (hints.isEmpty()) {
      return true;
    }
    for (String hint : hints) {
      if (lower.contains(hint)) {
        return true;
      }
    }
    return false;
  }
}
