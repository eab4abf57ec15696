package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.answer.Scored.TwoWays;

/** Tells how well the period of a statement fits the one a question asks for. */
final class PeriodFit {

  private static final double SAME = 1.0;
  private static final double INSIDE = 0.92;
  private static final double AROUND = 0.8;
  private static final double TITLE_SAYS = 0.9;
  private static final double DOCUMENT_SAYS = 0.8;
  private static final double DATE_SAYS = 0.85;
  private static final double SAME_YEAR = 0.7;
  private static final double UNKNOWN = 0.55;
  private static final double NEXT_YEAR = 0.3;
  private static final double OTHER = 0.05;

  private final List<Period> asked;

  PeriodFit(Question question) {
    this.asked = question.periods();
  }

  /** 1 when it is the very period or none is asked for, near 0 when it is another. */
  TwoWays fit(Statement statement, PlaceView view) {
    double strict = 1;
    double loose = 1;
    for (Period period : asked) {
      double beside = fit(period, statement, view);
      double date = view.day().filter(period::contains).isPresent() ? DATE_SAYS : 0;
      strict = Math.min(strict, beside);
      loose = Math.min(loose, Math.max(beside, date));
    }
    return new TwoWays(strict, loose);
  }

  /** By the nearest words that name a period. */
  private static double fit(Period asked, Statement statement, PlaceView view) {
    if (asked.firstYear().isEmpty()) {
      return withoutYear(asked, statement, view);
    }
    int year = asked.firstYear().get();
    Optional<Double> own = among(asked, statement.periods(), view.day());
    if (own.isPresent()) {
      return own.get();
    }
    return among(asked, view.titlePeriods(), view.day())
        .map(fit -> fit * TITLE_SAYS)
        .or(() -> among(asked, view.documentPeriods(), view.day()).map(fit -> fit * DOCUMENT_SAYS))
        .orElseGet(() -> byDate(year, view.day()));
  }

  private static double withoutYear(Period asked, Statement statement, PlaceView view) {
    if (statement.periods().stream().anyMatch(asked::overlaps)) {
      return SAME;
    }
    boolean near =
        view.titlePeriods().stream().anyMatch(asked::overlaps)
            || view.day().filter(asked::contains).isPresent();
    return near ? INSIDE : UNKNOWN;
  }

  /** The best fit of some periods; empty when none of them says when. */
  private static Optional<Double> among(
      Period asked, List<Period> periods, Optional<LocalDate> day) {
    List<Period> known =
        periods.stream()
            .map(period -> dated(period, day))
            .filter(period -> period.firstYear().isPresent())
            .toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        known.stream().mapToDouble(period -> fit(asked, period)).max().orElse(OTHER));
  }

  /** A period without a year is of the year of the document. */
  private static Period dated(Period period, Optional<LocalDate> day) {
    return period.firstYear().isPresent() || day.isEmpty()
        ? period
        : period.inYear(day.get().getYear());
  }

  private static double fit(Period asked, Period found) {
    if (asked.from().equals(found.from()) && asked.to().equals(found.to())) {
      return SAME;
    }
    if (!asked.overlaps(found)) {
      return OTHER;
    }
    return asked.contains(found) ? INSIDE : AROUND;
  }

  private static double byDate(int year, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return UNKNOWN;
    }
    return switch (Math.abs(day.get().getYear() - year)) {
      case 0 -> SAME_YEAR;
      case 1 -> NEXT_YEAR;
      default -> OTHER;
    };
  }
}
