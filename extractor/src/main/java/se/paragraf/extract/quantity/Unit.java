package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a number counts.
 *
 * @param code as in {@code Quantity.unit}
 * @param scale how many of {@code code} one printed unit is: 1000 for {@code tkr}
 * @param noun what is counted, of counts
 */
record Unit(Kind kind, String code, BigDecimal scale, Optional<String> noun) {

  /** The families of units; numbers of one family can share a printed unit. */
  enum Kind {
    MONEY,
    PERCENT,
    POINTS,
    COUNT
  }

  static final Unit PERCENT = new Unit(Kind.PERCENT, "percent", BigDecimal.ONE, Optional.empty());
  static final Unit POINTS =
      new Unit(Kind.POINTS, "percentage_points", BigDecimal.ONE, Optional.empty());

  static Unit money(String currency, long scale) {
    return new Unit(Kind.MONEY, currency, BigDecimal.valueOf(scale), Optional.empty());
  }

  static Unit count(String noun, long scale) {
    return new Unit(Kind.COUNT, "count", BigDecimal.valueOf(scale), Optional.of(noun));
  }

  boolean isMoney() {
    return kind == Kind.MONEY;
  }

  boolean isCount() {
    return kind == Kind.COUNT;
  }
}
