package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.Period;

/** Tells how well the period of a statement fits the one a question asks for. */
final class PeriodFit {

  private static final double SAME = 1.0;
  private static final double TITLE_SAYS = 0.9;
  private static final double DATE_SAYS = 0.85;
  private static final double PART_OF_IT = 0.8;
  private static final double UNKNOWN = 0.6;
  private static final double NEXT_YEAR = 0.4;
  private static final double OTHER = 0.08;

  private final List<Period> asked;

  PeriodFit(Question question) {
    this.asked = question.periods();
  }

  /** 1 when it is the very period or none is asked for, near 0 when it is another. */
  double fit(Statement statement, PlaceView view) {
    return asked.stream().mapToDouble(period -> fit(period, statement, view)).min().orElse(1);
  }

  private static double fit(Period asked, Statement statement, PlaceView view) {
    Optional<LocalDate> day = view.day();
    if (asked.firstYear().isEmpty()) {
      return withoutYear(asked, statement, view, day);
    }
    double own = best(asked, statement.periods(), day);
    double date = day.filter(asked::contains).isPresent() ? DATE_SAYS : 0;
    if (own > 0) {
      return Math.max(own, date);
    }
    double title =
        Math.max(best(asked, view.titlePeriods(), day), best(asked, view.documentPeriods(), day));
    if (title > 0) {
      return named(statement.periods())
          ? Math.max(title * NEXT_YEAR, date)
          : Math.max(title * TITLE_SAYS, date);
    }
    if (date > 0) {
      return date;
    }
    boolean another =
        named(statement.periods()) || named(view.titlePeriods()) || named(view.documentPeriods());
    return another ? OTHER : byDate(asked, day);
  }

  private static double withoutYear(
      Period asked, Statement statement, PlaceView view, Optional<LocalDate> day) {
    boolean said =
        statement.periods().stream().anyMatch(asked::overlaps)
            || view.titlePeriods().stream().anyMatch(asked::overlaps)
            || day.filter(asked::contains).isPresent();
    return said ? SAME : UNKNOWN;
  }

  /** How well the best of the periods fits; a period without a year is of the document's year. */
  private static double best(Period asked, List<Period> periods, Optional<LocalDate> day) {
    return periods.stream()
        .map(period ->
            period.firstYear().isPresent()
                ? period
                : day.map(d -> period.inYear(d.getYear())).orElse(period))
        .filter(period -> period.firstYear().isPresent())
        .filter(asked::overlaps)
        .mapToDouble(period ->
            asked.contains(period) || period.contains(asked)
                ? (same(asked, period) ? SAME : TITLE_SAYS)
                : PART_OF_IT)
        .max()
        .orElse(0);
  }

  private static boolean same(Period one, Period other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }

  private static boolean named(List<Period> periods) {
    return periods.stream().anyMatch(period -> period.firstYear().isPresent());
  }

  private static double byDate(Period asked, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return UNKNOWN;
    }
    int apart = Math.abs(day.get().getYear() - asked.firstYear().orElseThrow());
    return apart == 0 ? PART_OF_IT : apart == 1 ? NEXT_YEAR : OTHER;
  }
}
