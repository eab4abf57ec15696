package se.paragraf.index.check.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money as it stands in a text.
 *
 * @param text as printed
 * @param kronor its worth in whole SEK, signed as printed
 * @param resolution half the last printed digit's worth, in SEK: it is told within ± this
 * @param scale SEK in one of its unit: 1, 1 000, 1 000 000 or 1 000 000 000
 * @param start offset of its first character
 */
public record Amount(
    String text, BigDecimal kronor, BigDecimal resolution, long scale, int start, int end) {

  private static final String NUMBER =
      "([-–−]\\s?)?(\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+|\\d+)(?:,(\\d+))?";
  private static final String UNIT =
      "(mdkr|mdr kr|miljard(?:er)?(?: kronor| kr)?|mnkr|mkr|msek|milj\\.? (?:kronor|kr)"
          + "|miljon(?:er)?(?: kronor| kr)?|tkr|ksek|tusen kronor|tusen kr|kronor|kr|sek)";
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d,.:/-])" + NUMBER + "\\s*" + UNIT + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The first of two sums with one unit: {@code från 1 180 till 1 275 kronor}. */
  private static final Pattern FIRST_OF_TWO =
      Pattern.compile(
          "(?<=\\b(?:från|mellan) )"
              + NUMBER
              + "(?= (?:till|och) (?:\\d[\\d \\u00A0,]*)\\s*"
              + UNIT
              + "(?![\\p{L}\\d]))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public static List<Amount> in(String text) {
    if (!DIGIT.matcher(text).find()) {
      return List.of();
    }
    List<Amount> found = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      found.add(of(matcher));
    }
    if (!found.isEmpty()) {
      FIRST_OF_TWO.matcher(text).results().forEach(match -> found.add(of(match)));
      found.sort(Comparator.comparingInt(Amount::start));
    }
    return List.copyOf(found);
  }

  private static Amount of(MatchResult matcher) {
    String decimals = matcher.group(3) == null ? "" : matcher.group(3);
    String whole = matcher.group(2).replaceAll("\\D", "");
    BigDecimal number = new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
    long scale = scaleOf(matcher.group(4));
    BigDecimal worth = number.multiply(BigDecimal.valueOf(scale));
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(decimals.length());
    return new Amount(
        matcher.group().strip().replaceAll("\\s+", " "),
        matcher.group(1) == null ? worth : worth.negate(),
        lastDigit.multiply(HALF).multiply(BigDecimal.valueOf(scale)),
        scale,
        matcher.start(),
        matcher.end());
  }

  /** SEK in one of a unit: {@code tkr} is 1 000. */
  public static long scaleOf(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    if (lower.startsWith("md") || lower.startsWith("miljard")) {
      return 1_000_000_000L;
    }
    if (lower.startsWith("m")) {
      return 1_000_000L;
    }
    return lower.startsWith("t") || lower.startsWith("ksek") ? 1_000L : 1L;
  }

  /** Whether both can be the same sum, each told to its own precision. */
  public boolean agreesWith(Amount other) {
    BigDecimal apart = kronor.abs().subtract(other.kronor.abs()).abs();
    return apart.compareTo(resolution.max(other.resolution)) <= 0;
  }

  /** Whether the two differ in nothing but the size of the unit, by exactly a thousand or more. */
  public boolean isOtherScaleOf(Amount other) {
    BigDecimal large = kronor.abs().max(other.kronor.abs());
    BigDecimal small = kronor.abs().min(other.kronor.abs());
    return small.signum() > 0
        && (large.compareTo(small.movePointRight(3)) == 0
            || large.compareTo(small.movePointRight(6)) == 0);
  }

  /** How many digits remain when leading and trailing zeros are taken away. */
  public int significantDigits() {
    return kronor.abs().stripTrailingZeros().precision();
  }

  /** How many digits stand there. */
  public int printedDigits() {
    return (int) text.chars().filter(Character::isDigit).count();
  }
}
