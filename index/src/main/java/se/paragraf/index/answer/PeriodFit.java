package se.paragraf.index.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.answer.Scored.TimeFit;

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

  /** How well a word must stand in a sentence to be told of there. */
  private static final double HELD = 0.6;

  /** What a period of another document or meeting than the one pointed to leaves of a fit. */
  private static final double OTHER_SOURCE = 0.4;

  /** The same where the words themselves name another year: {@code bokslut för 2024}. */
  private static final double OTHER_YEARS_SOURCE = 0.1;

  /** What is left of a fit where another period of the question is told nowhere around. */
  private static final double OTHER_UNTOLD = 0.4;

  private static final Pattern WHOLE =
      Pattern.compile("(?<!\\p{L})(?:hela|helår|helåret|totalt|sammanlagt|sammantaget)(?!\\p{L})");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:prognos|budget|beräkna|förvänta|vänta|räkna)\\p{L}*|spås?|mål|målet|tros?|tror|ska|skall|får|blir)(?!\\p{L})");

  private static final TimeFit ANY_TIME = new TimeFit(1, 1, 1, 1);
  private static final TimeFit NO_TIME = new TimeFit(0, 0, 0, 0);

  /** A report is of the year it tells of, not of the one it is read in. */
  private static final Pattern OF_A_YEAR =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}*bokslut|årsredovisning|\\p{L}*rapport|budget|delår)");

  private final Question.When when;
  private final boolean report;
  private final boolean outcome;
  private final boolean wholeYear;
  private final List<Period> asked;

  PeriodFit(Question question) {
    this.when = question.when();
    this.asked = when.asked();
    this.report = question.says(OF_A_YEAR);
    this.outcome = !question.says(AHEAD);
    this.wholeYear = outcome && question.says(WHOLE);
  }

  /** 1 when it is the very period or none is asked for, near 0 when it is another. */
  TimeFit fit(Statement statement, PlaceView view) {
    TimeFit best = asked.isEmpty() ? ANY_TIME : NO_TIME;
    for (Period period : asked) {
      best = better(best, fit(period, statement, view).times(withOthers(period, statement, view)));
    }
    return best.times(source(statement, view));
  }

  private TimeFit fit(Period period, Statement statement, PlaceView view) {
    double beside =
        beside(period, statement, view) * (isSoFar(period, statement, view) ? NEXT_YEAR : 1);
    double byDay = Math.max(beside, date(period, view));
    return new TimeFit(
        beside,
        otherDay(period, statement, view) ? NEXT_YEAR : byDay,
        said(period, view) ? Math.max(byDay, DATE_SAYS) : byDay,
        met(period, statement, view));
  }

  /** Whether a whole year is asked for that had not gone when this was told. */
  private boolean isSoFar(Period period, Statement statement, PlaceView view) {
    return (period.isYears() ? wholeYear : outcome && !isShort(period))
        && statement.periods().stream().noneMatch(period::overlaps)
        && view.day()
            .filter(period::contains)
            .filter(day -> day.isBefore(period.to().orElseThrow().withDayOfMonth(1)))
            .isPresent();
  }

  private static TimeFit better(TimeFit one, TimeFit other) {
    return new TimeFit(
        Math.max(one.strict(), other.strict()),
        Math.max(one.loose(), other.loose()),
        Math.max(one.anywhere(), other.anywhere()),
        Math.max(one.met(), other.met()));
  }

  /** One period is of the figure; the others of a question may be told anywhere around it. */
  private double withOthers(Period own, Statement statement, PlaceView view) {
    return asked.stream()
            .filter(period -> period != own)
            .allMatch(period -> isTold(period, statement, view))
        ? 1
        : OTHER_UNTOLD;
  }

  private static boolean isTold(Period period, Statement statement, PlaceView view) {
    return Stream.of(statement.periods(), view.titlePeriods(), view.documentPeriods())
            .flatMap(List::stream)
            .anyMatch(period::overlaps)
        || view.day().filter(period::contains).isPresent()
        || said(period, view);
  }

  /**
   * Of when a body decided: the day it met, where that is known; or the season or month that the
   * decision itself names.
   */
  private double met(Period period, Statement statement, PlaceView view) {
    if (saidOfThing(period, view)) {
      return DATE_SAYS;
    }
    if (view.day().isEmpty()) {
      return Math.max(beside(period, statement, view), date(period, view));
    }
    boolean named =
        !period.isYears()
            && !period.isDay()
            && among(period, statement.periods(), view.day())
                .filter(fit -> fit >= SAME)
                .isPresent();
    boolean inTitle = view.titlePeriods().stream().anyMatch(title -> isSame(period, title));
    return view.day().filter(period::contains).isPresent()
        ? SAME
        : named || inTitle ? DATE_SAYS : OTHER;
  }

  private static boolean isSame(Period asked, Period title) {
    return asked.first().equals(title.first())
        && asked.last().equals(title.last())
        && (title.firstYear().isEmpty() || asked.firstYear().equals(title.firstYear()));
  }

  /** Whether a sentence tells of the thing in the period that the question joins to it. */
  private boolean saidOfThing(Period period, PlaceView view) {
    QuestionTerm thing = when.things().get(period);
    double[] strengths = thing == null ? null : view.words().strengths(thing);
    return strengths != null
        && view.statements().stream()
            .anyMatch(statement ->
                strengths[statement.order()] >= HELD
                    && statement.periods().stream().anyMatch(period::contains));
  }

  /** Whether a day or month is asked for, and only the day of another meeting says when. */
  private static boolean otherDay(Period period, Statement statement, PlaceView view) {
    return !period.isYears()
        && statement.periods().isEmpty()
        && view.titlePeriods().isEmpty()
        && view.documentPeriods().isEmpty()
        && view.day().filter(day -> !period.contains(day)).isPresent();
  }

  private static boolean said(Period period, PlaceView view) {
    return view.statements().stream()
        .flatMap(statement -> statement.periods().stream())
        .map(told -> dated(told, view.day()))
        .anyMatch(period::overlaps);
  }

  /** By the day of the meeting or document, unless its title names another year. */
  private static double date(Period period, PlaceView view) {
    boolean otherTitle =
        period.isYears()
            && !view.titlePeriods().isEmpty()
            && view.titlePeriods().stream().noneMatch(period::overlaps);
    return !otherTitle && view.day().filter(period::contains).isPresent() ? DATE_SAYS : 0;
  }

  /** Whether it stands in the document or meeting that the question points to. */
  private double source(Statement statement, PlaceView view) {
    double worst = 1;
    for (Period period : when.source()) {
      boolean there =
          isShort(period) && view.day().filter(period::contains).isPresent()
              || view.titlePeriods().stream().anyMatch(title -> covers(title, period))
              || view.documentPeriods().stream()
                  .filter(title -> !report || !title.isDay())
                  .anyMatch(title -> covers(title, period))
              || statement.periods().stream()
                  .anyMatch(other -> !other.isYears() && period.overlaps(other));
      List<Period> told =
          Stream.concat(statement.periods().stream(), view.titlePeriods().stream()).toList();
      boolean other =
          told.stream().anyMatch(Period::isYears) && told.stream().noneMatch(period::overlaps);
      boolean otherMeeting =
          (period.isDay() || isShort(period) && period.firstYear().isPresent())
              && view.day().filter(day -> !period.contains(day)).isPresent()
              && !said(period, view);
      worst =
          Math.min(worst, there ? 1 : other || otherMeeting ? OTHER_YEARS_SOURCE : OTHER_SOURCE);
    }
    return worst;
  }

  /** {@code januari–mars} is another report than {@code januari–april}. */
  private static boolean covers(Period title, Period pointedTo) {
    boolean grown =
        title.first().equals(pointedTo.first()) && !title.last().equals(pointedTo.last());
    return pointedTo.overlaps(title) && (isShort(pointedTo) || title.isYears() || !grown);
  }

  /** A meeting is pointed to by its day or month, a report by what it covers. */
  private static boolean isShort(Period period) {
    return period.first().getMonth() == period.last().getMonth();
  }

  /** How well a period that is known fits those asked for, 0–1; 1 when none is asked for. */
  double of(Period known) {
    return asked.stream()
        .mapToDouble(period ->
            period.firstYear().isEmpty()
                ? period.overlaps(known) ? SAME : OTHER
                : exact(period, known))
        .max()
        .orElse(1);
  }

  /** By the nearest words that name a period. */
  private static double beside(Period asked, Statement statement, PlaceView view) {
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
    if (endsEarlier(asked, found)) {
      return NEXT_YEAR;
    }
    return asked.contains(found) ? INSIDE : AROUND;
  }

  /** {@code januari–april} is not {@code januari–augusti}: what is told so far grows. */
  private static boolean endsEarlier(Period asked, Period found) {
    return !asked.isYears()
        && !found.isDay()
        && asked.from().equals(found.from())
        && asked.contains(found);
  }

  /**
   * A figure of a longer stretch than asked for is another, unless both end on the same day; so is
   * one of a year where it is asked of several.
   */
  private double exact(Period asked, Period known) {
    double fit = fit(asked, known);
    if (asked.isYears() && asked.contains(known) && years(known) < years(asked)) {
      return OTHER;
    }
    if (fit != AROUND || when.since().contains(asked)) {
      return fit;
    }
    return asked.to().equals(known.to()) ? INSIDE : SAME_YEAR / 2;
  }

  private static int years(Period period) {
    return period.lastYear().orElse(0) - period.firstYear().orElse(0);
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
