package se.paragraf.extract.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Makes words whole that were broken only because the line ended; a real hyphen stays.
 *
 * <p>{@code funktionshind-|rade} becomes one word. {@code HR-|direktör}, {@code Anne-|Marie} and
 * {@code 2024-|03-20} keep the hyphen without a space, {@code hälso-|och} keeps both.
 */
final class JoinHyphenatedWords {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** After a hyphen that stands for the rest of a compound: {@code hälso- och sjukvård}. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("och", "eller", "samt", "respektive", "resp", "resp.", "till", "men", "utan", "/");

  private JoinHyphenatedWords() {}

  /**
   * Readies the text for the first word of the next line: appends a space, or takes a hyphen away.
   */
  static void prepare(StringBuilder text, String next) {
    if (text.isEmpty()) {
      return;
    }
    char last = text.charAt(text.length() - 1);
    if (last == SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
    } else if (!isHyphen(last) || !afterLetterOrDigit(text) || next.isEmpty()) {
      text.append(' ');
    } else if (CONJUNCTIONS.contains(next.toLowerCase(Locale.ROOT))) {
      text.append(' ');
    } else if (Character.isLowerCase(next.charAt(0)) && breaksWord(text)) {
      text.setLength(text.length() - 1);
    }
  }

  /** Soft hyphens that turned out to stand inside a line are no characters. */
  static void finish(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
    }
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean afterLetterOrDigit(StringBuilder text) {
    return text.length() >= 2 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
  }

  /** Whether the part before the hyphen reads as the beginning of an ordinary word. */
  private static boolean breaksWord(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String part = text.substring(start, end);
    int inner = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/'));
    String tail = part.substring(inner + 1);
    boolean letters =
        !tail.isEmpty()
            && tail.chars().allMatch(c -> Character.isLetter(c) || "\"”(“»".indexOf(c) >= 0);
    boolean abbreviation =
        tail.length() == 1
            || (tail.length() > 1 && Character.isUpperCase(tail.charAt(tail.length() - 1)));
    return letters && !abbreviation;
  }
}
