package se.paragraf.index.check.publication;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Swedish personal identity and coordination numbers in running text: those that are a day and
 * carry the right check digit.
 */
public final class PersonalNumbers {

  static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d-])((?:18|19|20)?)(\\d{6})([ \\u00A0]?[-+–−‑]?[ \\u00A0]?)(\\d{4})(?![\\d-])");

  static final Pattern CONTEXT =
      Pattern.compile(
          "personnummer|pers\\.?\\s?nr|\\bpnr\\b|född|samordningsnummer",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Added to the day in a coordination number. */
  private static final int COORDINATION = 60;

  private static final char BLACK = '•';

  private PersonalNumbers() {}

  /** Where a number stands in a text, {@code [start,end)} in UTF-16 units. */
  public record Span(int start, int end) {}

  /**
   * The numbers in a text, in the order they stand; also those of ten digits that nothing says are
   * numbers of persons: a text may be cut off from the words that do.
   */
  public static List<Span> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .filter(match -> isOne(match, true))
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  /** The text with their digits blacked out; of the same length, the rest as it was. */
  public static String mask(String text) {
    List<Span> spans = in(text);
    if (spans.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    for (Span span : spans) {
      for (int at = span.start(); at < span.end(); at++) {
        if (Character.isDigit(masked.charAt(at))) {
          masked.setCharAt(at, BLACK);
        }
      }
    }
    return masked.toString();
  }

  /**
   * Whether what {@link #NUMBER} matched is one.
   *
   * @param context whether words beside it say so; needed where no sign does, and no century that
   *     is set together with the rest
   */
  static boolean isOne(MatchResult match, boolean context) {
    boolean together = match.group(3).isEmpty() && !match.group(1).isEmpty();
    boolean told = !match.group(3).isBlank() || together || context;
    return told && isDay(match.group(2)) && isChecked(match.group(2) + match.group(4));
  }

  /** A day of a month, or one with sixty added; a company's number has a month over twenty. */
  private static boolean isDay(String digits) {
    int month = Integer.parseInt(digits.substring(2, 4));
    int day = Integer.parseInt(digits.substring(4));
    int date = day > COORDINATION ? day - COORDINATION : day;
    return month >= 1 && month <= 12 && date >= 1 && date <= 31;
  }

  /** The last digit is the Luhn check of the nine before. */
  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = Character.digit(digits.charAt(at), 10) * (at % 2 == 0 ? 2 : 1);
      sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
  }
}
