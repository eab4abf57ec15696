package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import se.paragraf.extract.language.Span;

/**
 * A number with its unit as printed in a sentence; what it means is not asked yet.
 *
 * @param span from the sign or the word of precision to the end of the unit or noun
 * @param digits the number alone, without sign and unit
 * @param low in whole units, without sign; equal to {@code high} unless it is a range
 * @param high in whole units, without sign
 * @param mark the sign printed before it
 * @param precision {@code cirka}, {@code drygt}, …
 * @param resolution half the worth of the last printed digit, in whole units
 */
record Mention(
    Span span,
    Span digits,
    BigDecimal low,
    BigDecimal high,
    Mark mark,
    Unit unit,
    Optional<String> precision,
    BigDecimal resolution) {

  /** The sign printed before a number. */
  enum Mark {
    NONE,
    PLUS,
    MINUS,
    /** {@code +-0}. */
    PLUS_MINUS
  }

  /** With the word of precision that begins at {@code from}. */
  Mention qualified(int from, String word) {
    return new Mention(
        new Span(from, span.to()), digits, low, high, mark, unit, Optional.of(word), resolution);
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }
}
