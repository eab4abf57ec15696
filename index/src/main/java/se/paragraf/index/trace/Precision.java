package se.paragraf.index.trace;

import java.math.BigDecimal;
import se.paragraf.model.Quantity;

/** How far a printed figure can be from the true one. */
final class Precision {

  private static final BigDecimal TEN = BigDecimal.TEN;

  private Precision() {}

  /**
   * Half the worth of the last digit printed; of {@code cirka} and {@code drygt} the whole worth of
   * the last digit that is not zero.
   */
  static BigDecimal of(Quantity quantity) {
    BigDecimal printed = quantity.resolution().orElse(BigDecimal.ZERO);
    return quantity.precision().isPresent()
        ? quantity.value().map(Precision::lastDigit).orElse(printed).max(printed)
        : printed;
  }

  private static BigDecimal lastDigit(BigDecimal value) {
    BigDecimal plain = value.abs().stripTrailingZeros();
    return plain.signum() == 0 ? BigDecimal.ZERO : TEN.pow(0).scaleByPowerOfTen(-plain.scale());
  }

  /** Whether both can be one value. */
  static boolean meet(Quantity one, Quantity other) {
    BigDecimal apart = one.value().orElseThrow().subtract(other.value().orElseThrow()).abs();
    return apart.compareTo(of(one).add(of(other))) <= 0;
  }
}
