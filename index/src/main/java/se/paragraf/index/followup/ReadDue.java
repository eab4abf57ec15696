package se.paragraf.index.followup;

import java.time.LocalDate;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;

/** Tells the last day that the words of a due time can mean. */
final class ReadDue {

  private ReadDue() {}

  /** A time without a year is the next such time after the order was given. */
  static Optional<LocalDate> day(Optional<String> due, Optional<LocalDate> given) {
    return due.flatMap(words -> SwedishPeriods.in(words).stream().findFirst())
        .flatMap(period -> period.to().or(() -> given.map(day -> next(period, day))));
  }

  private static LocalDate next(Period period, LocalDate given) {
    LocalDate sameYear = period.inYear(given.getYear()).to().orElseThrow();
    return sameYear.isBefore(given) ? sameYear.plusYears(1) : sameYear;
  }
}
