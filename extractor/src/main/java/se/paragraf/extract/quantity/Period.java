package se.paragraf.extract.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** The time that a figure is about. */
sealed interface Period {

  /** A time that the text leaves unsaid though it means another than the document's. */
  Period UNTOLD = new Words("");

  /** As written in {@code Quantity.period}. */
  String text();

  /** The same time one year (or school year) earlier; itself when it is no calendar time. */
  Period yearEarlier();

  /** Its first day, when it has one. */
  default Optional<LocalDate> firstDay() {
    return Optional.empty();
  }

  /** Its last day, when it has one. */
  Optional<LocalDate> lastDay();

  /** Whether it lies within {@code year} and is shorter. */
  default boolean isPartOf(Year year) {
    return false;
  }

  /** A calendar year. */
  record Year(int year) implements Period {
    @Override
    public String text() {
      return Integer.toString(year);
    }

    @Override
    public Year yearEarlier() {
      return new Year(year - 1);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(year, 1, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(LocalDate.of(year, 12, 31));
    }
  }

  /** Calendar years, both included. */
  record Years(int first, int last) implements Period {
    @Override
    public String text() {
      return first + ".." + last;
    }

    @Override
    public Period yearEarlier() {
      return new Years(first - 1, last - 1);
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(LocalDate.of(first, 1, 1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(LocalDate.of(last, 12, 31));
    }
  }

  /** Whole months, both included. */
  record Months(YearMonth first, YearMonth last) implements Period {
    static Months of(int year, int first, int last) {
      return new Months(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    @Override
    public String text() {
      return first.equals(last) ? first.toString() : first + ".." + last;
    }

    @Override
    public Period yearEarlier() {
      return new Months(first.minusYears(1), last.minusYears(1));
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(first.atDay(1));
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(last.atEndOfMonth());
    }

    @Override
    public boolean isPartOf(Year year) {
      return first.getYear() == year.year()
          && last.getYear() == year.year()
          && last.getMonthValue() - first.getMonthValue() < 11;
    }
  }

  /** A day. */
  record Day(LocalDate day) implements Period {
    boolean endsMonth() {
      return day.getDayOfMonth() == day.lengthOfMonth();
    }

    @Override
    public String text() {
      return day.toString();
    }

    @Override
    public Period yearEarlier() {
      return new Day(day.minusYears(1));
    }

    @Override
    public Optional<LocalDate> firstDay() {
      return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(day);
    }

    @Override
    public boolean isPartOf(Year year) {
      return day.getYear() == year.year();
    }
  }

  /** School years, autumn of the one year to spring of the next; both included. */
  record SchoolYears(int first, int last) implements Period {
    @Override
    public String text() {
      return "läsåret " + (first == last ? name(first) : name(first) + ".." + name(last));
    }

    private static String name(int start) {
      return String.format(Locale.ROOT, "%d/%02d", start, (start + 1) % 100);
    }

    @Override
    public Period yearEarlier() {
      return new SchoolYears(first - 1, last - 1);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** A time that is no calendar period: {@code de senaste tolv månaderna}. */
  record Words(String text) implements Period {
    @Override
    public Period yearEarlier() {
      return this;
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }
  }

  /** From the beginning of the one to the end of the other, where both are years of one kind. */
  static Period span(Period from, Period to) {
    if (from instanceof SchoolYears first && to instanceof SchoolYears last) {
      return new SchoolYears(first.first(), last.last());
    }
    if (from instanceof Year first && to instanceof Year last) {
      return new Years(first.year(), last.year());
    }
    return to;
  }
}
