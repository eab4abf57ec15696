package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Mention.Mark;

/**
 * A number as printed, before its unit is known.
 *
 * @param span with the sign
 * @param digits without the sign
 * @param magnitude never negative
 * @param step worth of the last printed digit
 */
record Numeral(Span span, Span digits, BigDecimal magnitude, BigDecimal step, Mark mark) {

  private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
  private static final String DIGITS =
      "\\d{1,3}(?:"
          + SPACE
          + "\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+(?:[.,]\\d+)?";

  /** A sign stands after a space, a bracket or nothing, and at most a space before its number. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])(?:(?<=^|[\\s(:])(\\+\\s?/?\\s?[-−–]|±|[+−–-])\\s?)?("
              + DIGITS
              + ")(?!\\d)");

  private static final List<String> UNITS_WITHOUT_DIGITS = List.of("procent", "miljon", "miljard");

  private static final Pattern POINTS_BETWEEN_THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
  private static final HintedPattern WORDS =
      HintedPattern.of(
          "procent|miljon|miljard|kronor|tusen kr",
          Pattern.compile(
              "(?<![\\p{L}\\p{N}-])(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|hundra) "
                  + "(?=(?:\\p{L}+ )?(?:procent|miljon|miljard|kronor|tusen kr))",
              HintedPattern.ANY_CASE));

  /** A glance: false when the text holds no number, in digits or words, with or without unit. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    String lower = HintedPattern.lower(text);
    return UNITS_WITHOUT_DIGITS.stream().anyMatch(lower::contains) || NumberWords.mayBeIn(lower);
  }

  /** Every number in digits, and the small ones in words that stand before a unit. */
  static List<Numeral> in(String sentence) {
    List<Numeral> numerals = new ArrayList<>();
    NUMERAL
        .matcher(sentence)
        .results()
        .flatMap(found -> ofDigits(found).stream())
        .forEach(numerals::add);
    WORDS
        .in(sentence, HintedPattern.lower(sentence))
        .flatMap(found -> ofWord(found).stream())
        .forEach(numerals::add);
    numerals.sort((a, b) -> Integer.compare(a.span.from(), b.span.from()));
    return numerals;
  }

  /** Whether it is printed with decimals. */
  boolean hasDecimals() {
    return step.compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether it is printed with spaces between thousands. */
  boolean isGrouped() {
    return step.signum() > 0
        && !hasDecimals()
        && digits.length() > magnitude.toPlainString().length();
  }

  /** Whether the sign before it is a dash with a space, which parts words more often than not. */
  boolean isDashed(String sentence) {
    return mark == Mark.MINUS && (span.from() == 0 || span.of(sentence).matches("[–-]\\s.*"));
  }

  Numeral unsigned() {
    return new Numeral(digits, digits, magnitude, step, Mark.NONE);
  }

  /** Empty for figures in groups that begin with nought ({@code 0.100.250}): a code, no number. */
  private static Optional<Numeral> ofDigits(MatchResult found) {
    String printed = found.group(2).replaceAll(SPACE, "");
    String plain =
        POINTS_BETWEEN_THOUSANDS.matcher(printed).matches() && !printed.startsWith("0")
            ? printed.replace(".", "")
            : printed.replace(',', '.');
    if (plain.indexOf('.') != plain.lastIndexOf('.')) {
      return Optional.empty();
    }
    BigDecimal magnitude = new BigDecimal(plain);
    return Optional.of(
        new Numeral(
            new Span(found.start(), found.end()),
            new Span(found.start(2), found.end(2)),
            magnitude,
            BigDecimal.ONE.movePointLeft(magnitude.scale()),
            mark(found.group(1))));
  }

  private static Optional<Numeral> ofWord(MatchResult found) {
    Span span = new Span(found.start(1), found.end(1));
    return SwedishCalendar.number(found.group(1))
        .map(
            value -> new Numeral(span, span, BigDecimal.valueOf(value), BigDecimal.ONE, Mark.NONE));
  }

  private static Mark mark(@Nullable String sign) {
    if (sign == null) {
      return Mark.NONE;
    }
    if (sign.length() > 1 || sign.equals("±")) {
      return Mark.PLUS_MINUS;
    }
    return sign.equals("+") ? Mark.PLUS : Mark.MINUS;
  }
}
