package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishPeriods;

/** A stretch of days that a query names, both ends in it. */
record DaysAsked(LocalDate from, LocalDate to) {

  static DaysAsked ofYear(int year) {
    return new DaysAsked(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Whether a place is of these days: the body met then, or its document tells of a time that ends
   * then.
   */
  boolean holds(Place place) {
    return Stream.concat(Stream.of(place.document()), place.enclosing().stream())
        .anyMatch(document ->
            document.date().filter(this::contains).isPresent()
                || document.title().filter(this::isTold).isPresent());
  }

  private boolean isTold(String title) {
    return SwedishPeriods.in(title).stream()
        .map(period -> period.to())
        .flatMap(Optional::stream)
        .anyMatch(this::contains);
  }

  private boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
