package se.paragraf.extract.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number printed in a cell. */
final class CellNumber {

  private static final String SPACES = "[ \\u00A0\\u2007\\u2009\\u202F]";
  private static final String SIGN = "[-+\\u2212\\u2013\\u2012\\u00B1]";

  /** 1 234,5 · 1.234,5 · 1,234.5 · 1234 · 0,5 · .5 */
  private static final String DIGITS =
      "(?:\\d{1,3}(?:" + SPACES + "\\d{3})+|\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,]\\d+)?|[.,]\\d+";

  private static final String UNIT =
      "(?:"
          + SPACES
          + "?(?:%|\\u2030|kr|tkr|mkr|mnkr|mdkr|kronor|st|p|pp|procent|procentenheter|EUR|USD|\\u20AC|\\$))";

  private static final String MARK = "(?:" + SPACES + "?(?:\\*{1,4}|\\d\\)|\\([a-z*]\\)|[a-z]\\)))";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[\\u20AC$\\u00A3]"
              + SPACES
              + "?(?=\\())?(\\()?("
              + SIGN
              + ")?"
              + SPACES
              + "?[\\u20AC$\\u00A3]?"
              + SPACES
              + "?("
              + DIGITS
              + ")"
              + UNIT
              + "?(\\))?"
              + UNIT
              + "?"
              + MARK
              + "?");

  /** What stands in a number's place when there is none. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[-\\u2212\\u2013\\u2014]+|\\.{1,3}|\\u2026|:|\\*{1,3}|n\\.?/?[aA]\\.?|N/A|NA|e\\.?t\\.?|[xX]|\\u2022|"
              + "\\u25CF|\\u2713|\\u2714|i\\.u\\.|saknas");

  /** What a placeholder in letters begins with. */
  private static final String PLACEHOLDER_LETTERS = "nNexXis";

  /** A longer row of dashes is a rule made of signs. */
  private static final int LONGEST_PLACEHOLDER = 12;

  /** Two or more numbers in one cell: {@code 38 (24.7%)}, {@code 2 000–2 500}. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "[\\d\\s.,%()<>\\u2265\\u2264~\\u00B1/*+\\-\\u2212\\u2013\\u00A0\\u2009\\u202F]*\\d[\\d\\s.,%()<>\\u2265\\u2264~\\u00B1/*+\\-\\u2212\\u2013\\u00A0\\u2009\\u202F]*");

  private static final int LONGEST_NUMBERS = 24;

  private CellNumber() {}

  /** Whether the text is a number, several numbers, or a sign that stands for a number. */
  static boolean looksNumeric(String text) {
    if (!holdsDigit(text)) {
      return text.length() <= LONGEST_PLACEHOLDER && mayBePlaceholder(text) && placeholder(text);
    }
    return NUMBER.matcher(text).matches()
        || (text.length() <= LONGEST_NUMBERS && NUMBERS.matcher(text).matches());
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Nearly every word begins with another letter. */
  private static boolean mayBePlaceholder(String text) {
    return !text.isEmpty()
        && (!Character.isLetter(text.charAt(0))
            || PLACEHOLDER_LETTERS.indexOf(text.charAt(0)) >= 0);
  }

  /** Whether the text only stands for a number that is not there. */
  static boolean placeholder(String text) {
    return PLACEHOLDER.matcher(text).matches();
  }

  /**
   * The number as printed: {@code 1 234,5} is 1234.5, {@code −3}, {@code -3} and {@code (3)} are
   * -3.
   */
  static Optional<Double> value(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches() || (matcher.group(1) == null) != (matcher.group(4) == null)) {
      return Optional.empty();
    }
    String digits = plain(matcher.group(3));
    boolean negative =
        matcher.group(1) != null
            || (matcher.group(2) != null
                && !"+".equals(matcher.group(2))
                && !"\u00B1".equals(matcher.group(2)));
    double value = Double.parseDouble(digits);
    return Optional.of(negative && value != 0 ? -value : value);
  }

  /** Digits with a point for the decimals and nothing else. */
  private static String plain(String digits) {
    String tight = digits.replaceAll(SPACES, "");
    int comma = tight.lastIndexOf(',');
    int point = tight.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? tight.replace(".", "").replace(',', '.') : tight.replace(",", "");
    }
    char mark = comma >= 0 ? ',' : '.';
    int last = Math.max(comma, point);
    boolean several = last >= 0 && tight.indexOf(mark) != last;
    if (several) {
      return tight.replace(String.valueOf(mark), "");
    }
    return tight.replace(',', '.');
  }
}
