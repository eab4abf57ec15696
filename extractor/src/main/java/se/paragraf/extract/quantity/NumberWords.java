package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Mention.Mark;

/** Shares and multiples in words: {@code en tredjedel}, {@code hälften}, {@code fördubblats}. */
final class NumberWords {

  private static final Map<String, BigDecimal> SHARES =
      Map.of(
          "hälften", new BigDecimal("50"),
          "en tredjedel", new BigDecimal("33.3"),
          "två tredjedelar", new BigDecimal("66.7"),
          "en fjärdedel", new BigDecimal("25"),
          "tre fjärdedelar", new BigDecimal("75"),
          "en femtedel", new BigDecimal("20"),
          "en tiondel", new BigDecimal("10"));

  /** {@code andra hälften av året} is a time and no share. */
  private static final HintedPattern SHARE =
      HintedPattern.of(
          "hälften|delar|edel|tiondel",
          Pattern.compile(
              "(?<!\\p{L})(?:(?<!(?:första|andra|senare|förra|ena) )hälften|en (?:tredje|fjärde|femte)del|en tiondel|två tredjedelar|tre fjärdedelar)(?!\\p{L})"));

  private static final HintedPattern MULTIPLE =
      HintedPattern.of(
          "halver|dubbl",
          Pattern.compile(
              "(?<!\\p{L})(halver|fördubbl|tredubbl)(?:as|ades|ats|at|ade|ing|ingen)(?!\\p{L})"));

  /** A share in words says no more than some percent. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> CHANGES =
      Map.of(
          "halver", BigDecimal.valueOf(50),
          "fördubbl", BigDecimal.valueOf(100),
          "tredubbl", BigDecimal.valueOf(200));

  private NumberWords() {}

  /** Where one may be: a cheap look before any reading. */
  static boolean mayBeIn(String lower) {
    return SHARE.isIn(lower) || MULTIPLE.isIn(lower);
  }

  /** In no order. */
  static List<Mention> in(String sentence) {
    String lower = HintedPattern.lower(sentence);
    Stream<Mention> shares =
        SHARE
            .in(lower)
            .map(found ->
                mention(found, Objects.requireNonNull(SHARES.get(found.group())), Mark.NONE));
    Stream<Mention> multiples = MULTIPLE.in(lower).map(NumberWords::multiple);
    return Stream.concat(shares, multiples).toList();
  }

  /** Whether a mention is a change by itself, as {@code halverats} is. */
  static boolean isChange(Mention mention, String sentence) {
    return MULTIPLE.is(HintedPattern.lower(mention.digits().of(sentence)));
  }

  private static Mention multiple(MatchResult found) {
    String stem = found.group(1);
    return mention(
        found,
        Objects.requireNonNull(CHANGES.get(stem)),
        stem.equals("halver") ? Mark.MINUS : Mark.PLUS);
  }

  private static Mention mention(MatchResult found, BigDecimal percent, Mark mark) {
    Span span = new Span(found.start(), found.end());
    return new Mention(span, span, percent, percent, mark, Unit.PERCENT, Optional.empty(), ROUGHLY);
  }
}
