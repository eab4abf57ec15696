package se.paragraf.extract.quantity;

import static se.paragraf.extract.quantity.SwedishCalendar.MONTH;
import static se.paragraf.extract.quantity.SwedishCalendar.MONTH_HINTS;
import static se.paragraf.extract.quantity.TimeRule.explicit;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import se.paragraf.extract.quantity.TimeRule.Reading;

/** Times that name their year, month or day themselves. */
final class CalendarTimes {

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String TO = "\\s*(?:[-–—]|till och med|t\\.?o\\.?m\\.?|till)\\s*";

  /** Longer forms before the shorter ones that they contain. */
  static final List<TimeRule> RULES =
      List.of(
          // 2024-01-01 – 2024-08-31
          TimeRule.of(
              "-",
              YEAR + "-(\\d\\d)-(\\d\\d)" + TO + YEAR + "-(\\d\\d)-(\\d\\d)",
              (found, setting) -> months(found, 1, 2, 4, 5)),
          // 2024-08-31
          TimeRule.of(
              "-",
              "(?:per |den )*" + YEAR + "-(\\d\\d)-(\\d\\d)",
              (found, setting) -> day(number(found, 1), number(found, 2), number(found, 3))),
          // 31/8 2024, 31/8-24 is not read
          TimeRule.of(
              "/",
              "(?:per |den )*(\\d{1,2})/(\\d{1,2})[ -]" + YEAR,
              (found, setting) -> day(number(found, 3), number(found, 2), number(found, 1))),
          // per den 31/8
          TimeRule.of(
              "/",
              "(?:per|den|till|efter)(?: den)? (\\d{1,2})/(\\d{1,2})",
              (found, setting) -> day(setting.year(), number(found, 2), number(found, 1))),
          // april 2025 till och med mars 2026
          TimeRule.of(
              MONTH_HINTS,
              "(?:perioden )?(" + MONTH + ")(?: månad)? " + YEAR + TO + "(" + MONTH + ") " + YEAR,
              (found, setting) ->
                  explicit(
                      new Period.Months(
                          YearMonth.of(number(found, 2), month(found, 1)),
                          YearMonth.of(number(found, 4), month(found, 3))))),
          // 2024 till och med april
          TimeRule.of(
              MONTH_HINTS,
              YEAR + " (?:till och med|t\\.?o\\.?m\\.?) (" + MONTH + ")",
              (found, setting) -> explicit(Period.Months.of(number(found, 1), 1, month(found, 2)))),
          // januari–april 2024; without a year the document's
          TimeRule.of(
              MONTH_HINTS,
              "(?:perioden )?("
                  + MONTH
                  + ")"
                  + TO
                  + "("
                  + MONTH
                  + ")(?: månad)?(?:,? (?:år )?"
                  + YEAR
                  + ")?",
              CalendarTimes::monthRange),
          // månadsskiftet april/maj: the last day of the first
          TimeRule.of(
              "månadsskiftet",
              "(?:vid )?månadsskiftet (" + MONTH + ")\\s?[-–/]\\s?" + MONTH + "(?: " + YEAR + ")?",
              (found, setting) -> endOfMonth(found, setting)),
          // den sista april 2024
          TimeRule.of(
              MONTH_HINTS,
              "(?:per |den )*(?:sista|siste) (" + MONTH + ")(?: " + YEAR + ")?",
              (found, setting) -> endOfMonth(found, setting)),
          // den 4 mars 2024
          TimeRule.of(
              MONTH_HINTS,
              "(?:per |den )*(\\d{1,2}):?e? (" + MONTH + ")(?:,? (?:år )?" + YEAR + ")?",
              (found, setting) ->
                  day(yearOr(found, 3, setting), month(found, 2), number(found, 1))),
          // 2024-04: a month, not the years 2023-24
          TimeRule.of(
              "-0|-1",
              YEAR + "-(0[1-9]|1[0-2])",
              (found, setting) ->
                  explicit(Period.Months.of(number(found, 1), number(found, 2), number(found, 2)))),
          // läsåren 2015/16–2024/25
          TimeRule.of(
              "läsår",
              "läsår(?:et|en)? "
                  + YEAR
                  + "/(\\d\\d(?:\\d\\d)?)(?:[–-]| och | till )"
                  + YEAR
                  + "/(\\d\\d(?:\\d\\d)?)",
              (found, setting) ->
                  explicit(new Period.SchoolYears(number(found, 1), number(found, 3)))),
          // läsåret 2024/25
          TimeRule.of(
              "läsår",
              "läsår(?:et|en)? " + YEAR + "/(\\d\\d(?:\\d\\d)?)",
              CalendarTimes::schoolYear),
          // mellan 2021 och 2030, 2021–2030
          TimeRule.of(
              "19|20",
              "(?:perioden |åren |år )?" + YEAR + "\\s*[-–—]\\s*" + YEAR,
              (found, setting) -> explicit(new Period.Years(number(found, 1), number(found, 2)))),
          TimeRule.of(
              "mellan",
              "mellan (?:åren )?" + YEAR + " och " + YEAR,
              (found, setting) -> explicit(new Period.Years(number(found, 1), number(found, 2)))),
          // efter april 2024, till och med april: the year so far
          TimeRule.of(
              MONTH_HINTS,
              "(?:efter|till och med|t\\.?o\\.?m\\.?) ("
                  + MONTH
                  + ")(?: månad)?(?: (?:år )?"
                  + YEAR
                  + ")?",
              (found, setting) ->
                  explicit(Period.Months.of(yearOr(found, 2, setting), 1, month(found, 1)))),
          // augusti 2024, april
          TimeRule.of(
              MONTH_HINTS,
              "(?:i |under |för )?(" + MONTH + ")(?: månad)?(?: (?:år )?" + YEAR + ")?",
              (found, setting) ->
                  explicit(
                      Period.Months.of(
                          yearOr(found, 2, setting), month(found, 1), month(found, 1)))),
          // våren 2024
          TimeRule.of(
              "våren|sommaren|hösten|vintern",
              "(?:sedan |under |i )?(våren|sommaren|hösten|vintern)(?: (?:år )?" + YEAR + ")?",
              (found, setting) ->
                  explicit(
                      new Period.Words(
                          found.group(1).toLowerCase(java.util.Locale.ROOT)
                              + " "
                              + yearOr(found, 2, setting)))),
          // år 2024, 2024 års
          TimeRule.of(
              "19|20",
              "(?:(?:under|för|helåret|år|året) )*" + YEAR + "(?: års)?",
              (found, setting) -> explicit(new Period.Year(number(found, 1)))));

  private CalendarTimes() {}

  private static Optional<Reading> monthRange(MatchResult found, Setting setting) {
    int first = month(found, 1);
    int last = month(found, 2);
    return first < last
        ? explicit(Period.Months.of(yearOr(found, 3, setting), first, last))
        : Optional.empty();
  }

  private static Optional<Reading> endOfMonth(MatchResult found, Setting setting) {
    YearMonth month = YearMonth.of(yearOr(found, 2, setting), month(found, 1));
    return explicit(new Period.Day(month.atEndOfMonth()));
  }

  private static Optional<Reading> schoolYear(MatchResult found, Setting setting) {
    int start = number(found, 1);
    return number(found, 2) % 100 == (start + 1) % 100
        ? explicit(new Period.SchoolYears(start, start))
        : Optional.empty();
  }

  /** Whole months between two dates given by the groups of year and month. */
  private static Optional<Reading> months(
      MatchResult found, int year1, int month1, int year2, int month2) {
    int first = number(found, month1);
    int last = number(found, month2);
    if (first < 1 || first > 12 || last < 1 || last > 12) {
      return Optional.empty();
    }
    return explicit(
        new Period.Months(
            YearMonth.of(number(found, year1), first), YearMonth.of(number(found, year2), last)));
  }

  private static Optional<Reading> day(int year, int month, int day) {
    return SwedishCalendar.day(year, month, day).flatMap(date -> explicit(new Period.Day(date)));
  }

  private static int month(MatchResult found, int group) {
    return SwedishCalendar.month(found.group(group));
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int yearOr(MatchResult found, int group, Setting setting) {
    return found.group(group) == null ? setting.year() : number(found, group);
  }
}
