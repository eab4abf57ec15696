package se.paragraf.index.analysis;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A stretch of days that a text names: a day, a month, a season, a year, several years.
 *
 * @param firstYear empty when the text names no year: {@code i oktober}
 * @param lastYear the same as {@code firstYear} but for {@code 2023–2026}
 * @param first first day of the stretch, inclusive
 * @param last last day of the stretch, inclusive
 * @param start where its words begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Period(
    Optional<Integer> firstYear,
    Optional<Integer> lastYear,
    MonthDay first,
    MonthDay last,
    int start,
    int end) {

  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final MonthDay NEW_YEARS_EVE = MonthDay.of(12, 31);

  /** Whether it is one day, the year of which may be unknown. */
  public boolean isDay() {
    return first.equals(last) && firstYear.equals(lastYear);
  }

  /** Whether it is one or more whole years. */
  public boolean isYears() {
    return first.equals(NEW_YEAR) && last.equals(NEW_YEARS_EVE);
  }

  /** The first day, when the year is known. */
  public Optional<LocalDate> from() {
    return firstYear.map(first::atYear);
  }

  /** The last day, when the year is known. */
  public Optional<LocalDate> to() {
    return lastYear.map(last::atYear);
  }

  /** The same stretch in a year that the text does not name. */
  public Period inYear(int year) {
    return new Period(Optional.of(year), Optional.of(year), first, last, start, end);
  }

  /** Whether the day lies in it; of a stretch without a year, in any year. */
  public boolean contains(LocalDate day) {
    if (firstYear.isEmpty() || lastYear.isEmpty()) {
      MonthDay monthDay = MonthDay.from(day);
      return !monthDay.isBefore(first) && !monthDay.isAfter(last);
    }
    return !day.isBefore(first.atYear(firstYear.get()))
        && !day.isAfter(last.atYear(lastYear.get()));
  }

  /** Whether every day of the other lies in this one; both must know their years. */
  public boolean contains(Period other) {
    return other.from().filter(this::contains).isPresent()
        && other.to().filter(this::contains).isPresent();
  }

  /** Whether the two share a day, as far as their years are known. */
  public boolean overlaps(Period other) {
    if (from().isPresent() && other.from().isPresent()) {
      return !from().get().isAfter(other.to().orElseThrow())
          && !to().orElseThrow().isBefore(other.from().get());
    }
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }
}
