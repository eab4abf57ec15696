package se.paragraf.index.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import se.paragraf.model.Quantity;

/** The day on which the period of a figure ends. */
public final class PeriodEnd {

  private PeriodEnd() {}

  /** Empty when the period is no calendar period. */
  public static Optional<LocalDate> of(Quantity quantity) {
    return quantity.period().flatMap(PeriodEnd::of);
  }

  private static Optional<LocalDate> of(String period) {
    String last = period.substring(period.indexOf("..") < 0 ? 0 : period.indexOf("..") + 2);
    try {
      return switch (last.length()) {
        case 4 -> Optional.of(Year.parse(last).atMonth(12).atEndOfMonth());
        case 7 -> Optional.of(YearMonth.parse(last).atEndOfMonth());
        case 10 -> Optional.of(LocalDate.parse(last));
        default -> Optional.empty();
      };
    } catch (DateTimeException words) {
      return Optional.empty();
    }
  }
}
