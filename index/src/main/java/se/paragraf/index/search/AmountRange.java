package se.paragraf.index.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are wanted, as a person types them: {@code 445mnkr}, {@code -12,5 tkr}, {@code
 * 400..500mnkr}, {@code 2 procent}. Equal across units: 445 mnkr is 445 000 tkr.
 *
 * @param low in whole units, {@code <= high}
 * @param high in whole units
 * @param unit {@code SEK} or {@code percent}
 * @param eitherSign whether the same figures below zero are meant too; so when no sign is typed
 */
public record AmountRange(BigDecimal low, BigDecimal high, String unit, boolean eitherSign) {

  private static final String NUMBER =
      "([-–−])?\\s?(\\d{1,3}(?:[ .\\u00A0\\u2009\\u202F]\\d{3})+|\\d+)(?:,(\\d+)|[.](\\d{1,2}))?";
  private static final String UNIT =
      "(mdkr|mdr|miljard(?:er)?(?: kronor| kr)?|mnkr|mkr|msek|miljon(?:er)?(?: kronor| kr)?"
          + "|tkr|kkr|ksek|tusen(?: kronor| kr)?|kronor|kr|sek|procent|%)";
  private static final Pattern TYPED =
      Pattern.compile(
          "^\\s*"
              + NUMBER
              + "\\s*"
              + UNIT
              + "?(?:\\s*\\.\\.\\s*"
              + NUMBER
              + "\\s*"
              + UNIT
              + "?)?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int GROUPS_OF_A_NUMBER = 4;

  public AmountRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low must be <= high, was " + low + " and " + high);
    }
  }

  /**
   * What was typed; empty when it is no amount with a unit, or the first is larger than the last.
   */
  public static Optional<AmountRange> parse(String typed) {
    Matcher found = TYPED.matcher(typed);
    if (!found.matches()) {
      return Optional.empty();
    }
    int second = GROUPS_OF_A_NUMBER + 2;
    boolean range = found.group(second + 1) != null;
    Optional<String> lastUnit = Optional.ofNullable(found.group(second + GROUPS_OF_A_NUMBER));
    Optional<String> firstUnit = Optional.ofNullable(found.group(second - 1)).or(() -> lastUnit);
    Optional<String> unit = range ? lastUnit.or(() -> firstUnit) : firstUnit;
    if (unit.isEmpty() || isShare(unit.get()) != isShare(firstUnit.orElseThrow())) {
      return Optional.empty();
    }
    BigDecimal low = number(found, 1, firstUnit.get());
    BigDecimal high = range ? number(found, second, unit.get()) : low;
    boolean signed = found.group(1) != null || range && found.group(second) != null;
    return low.compareTo(high) > 0
        ? Optional.empty()
        : Optional.of(new AmountRange(low, high, isShare(unit.get()) ? "percent" : "SEK", !signed));
  }

  private static BigDecimal number(Matcher found, int from, String unit) {
    String decimals =
        Optional.ofNullable(found.group(from + 2))
            .or(() -> Optional.ofNullable(found.group(from + 3)))
            .map(digits -> "." + digits)
            .orElse("");
    BigDecimal number =
        new BigDecimal(found.group(from + 1).replaceAll("\\D", "") + decimals)
            .multiply(BigDecimal.valueOf(scale(unit)));
    return found.group(from) == null ? number : number.negate();
  }

  private static boolean isShare(String unit) {
    return unit.equals("%") || unit.toLowerCase(Locale.ROOT).equals("procent");
  }

  private static long scale(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    if (lower.startsWith("md") || lower.startsWith("miljard")) {
      return 1_000_000_000L;
    }
    if (lower.startsWith("m")) {
      return 1_000_000L;
    }
    return lower.startsWith("t") || lower.startsWith("kk") || lower.startsWith("ksek")
        ? 1_000L
        : 1L;
  }

  /** The stretches of values that are meant, each as its ends. */
  List<double[]> stretches() {
    double[] typed = {low.doubleValue(), high.doubleValue()};
    double[] mirrored = {-high.doubleValue(), -low.doubleValue()};
    return eitherSign ? List.of(typed, mirrored) : List.of(typed);
  }
}
