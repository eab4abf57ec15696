package se.paragraf.extract.quantity;

import static se.paragraf.extract.quantity.SwedishCalendar.MONTH;
import static se.paragraf.extract.quantity.SwedishCalendar.MONTH_HINTS;
import static se.paragraf.extract.quantity.SwedishCalendar.SMALL_NUMBER;
import static se.paragraf.extract.quantity.TimeRule.explicit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import se.paragraf.extract.quantity.TimeMention.Kind;
import se.paragraf.extract.quantity.TimeRule.Reading;

/** Times that are to be understood from the document: {@code perioden}, {@code föregående år}. */
final class RelativeTimes {

  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String YEAR_BEFORE =
      "(?:föregående år(?:et)?s?|förra året|fjolåret|i fjol|året (?:innan|före))";
  private static final String SAME =
      "(?:samma|motsvarande) (?:period|månad(?:er)?|tid(?:punkt|speriod)?|12-månadersperiod|kvartal)(?:en)?";

  /** Those that can name a year; read before the calendar's. */
  static final List<TimeRule> WITH_YEAR =
      List.of(
          // april föregående år
          TimeRule.of(
              MONTH_HINTS,
              "(?:i )?(" + MONTH + ")(?: månad)? " + YEAR_BEFORE,
              (found, setting) -> {
                int month = SwedishCalendar.month(found.group(1));
                return explicit(Period.Months.of(setting.year() - 1, month, month));
              }),
          // samma period 2023
          TimeRule.of(
              "samma|motsvarande", SAME + "(?: år)? " + YEAR, RelativeTimes::samePeriodOfYear),
          // samma period föregående år, föregående år samma period
          TimeRule.of(
              "samma|motsvarande",
              SAME
                  + " (?:som )?(?:under )?"
                  + YEAR_BEFORE
                  + "|"
                  + YEAR_BEFORE
                  + " (?:under )?"
                  + SAME,
              (found, setting) ->
                  reading(setting.current().yearEarlier(), Kind.SAME_PERIOD_YEAR_BEFORE)),
          // första kvartalet 2024, tertial 2
          TimeRule.of(
              "kvartal|tertial|halvår",
              "(?:(första|andra|tredje|fjärde) (kvartalet|tertialet|halvåret)|(kvartal|tertial) ([1-4]))(?: "
                  + YEAR
                  + ")?",
              RelativeTimes::partOfYear),
          // årets fyra första månader, efter fyra månader
          TimeRule.of(
              "månader",
              "(?:de |årets? )(?:("
                  + SMALL_NUMBER
                  + ") )?(?:första|inledande)(?: ("
                  + SMALL_NUMBER
                  + "))? månader(?:na)?(?: (?:år )?"
                  + YEAR
                  + ")?",
              RelativeTimes::firstMonths),
          TimeRule.of(
              "mån",
              "(?:efter )?(" + SMALL_NUMBER + ") (?:månader|mån)(?: " + YEAR + ")?",
              RelativeTimes::afterMonths),
          // delår 2, delårsrapport 2 2024
          TimeRule.of(
              "delår|rapport|uppfölj",
              "(?:delår|delårsrapport|delårsbokslut|uppföljningsrapport|tertialrapport|delårsuppföljning) ?[1-3](?:,? "
                  + YEAR
                  + ")?",
              (found, setting) ->
                  setting.interim() ? reading(setting.current(), Kind.CURRENT) : Optional.empty()));

  /** Those without a year; longer forms before the shorter ones that they contain. */
  static final List<TimeRule> WITHOUT_YEAR =
      List.of(
          TimeRule.of(
              "läsår",
              "(?:föregående|förra) läsår(?:et)?",
              (found, setting) -> reading(setting.current().yearEarlier(), Kind.YEAR_BEFORE)),
          TimeRule.of(
              "läsår",
              "(?:(?:innevarande|detta|aktuellt) )?läsår(?:et)?",
              (found, setting) -> reading(setting.current(), Kind.CURRENT)),
          TimeRule.of(
              "föregående|förra|fjol|året ",
              YEAR_BEFORE,
              (found, setting) -> reading(setting.planned().yearEarlier(), Kind.YEAR_BEFORE)),
          // de senaste tolv månaderna, 12-månaders medelvärde
          TimeRule.of(
              "senaste|medelvärde|rullande",
              "(?:de |den )?senaste (?:[\\p{L}\\p{N}-]+ )?(?:åren|månaderna|läsåren|[\\p{L}\\p{N}-]+perioden)"
                  + "|\\d+-månaders medelvärde|rullande \\d+[\\p{L}-]*",
              (found, setting) ->
                  reading(new Period.Words(found.group().toLowerCase(Locale.ROOT)), Kind.WORDS)),
          TimeRule.of(
              "årsskiftet",
              "(?:(?:vid|sedan|från|till) )?(?:förra |föregående )?årsskiftet",
              (found, setting) -> explicit(new Period.Day(turnOfYear(setting)))),
          TimeRule.of(
              "period|hittills|ackumul",
              "(?:perioden|periodens|period(?:avvikelse|resultat|utfall|budget)\\p{L}*"
                  + "|hittills (?:i år|under året)?|ackumulera[dt]\\p{L}*)",
              (found, setting) -> reading(setting.current(), Kind.CURRENT)),
          TimeRule.of(
              "helår|årsprognos|slut|innevarande|årsbasis|årsbudget",
              "helår\\p{L}*|årsprognos\\p{L}*|(?:vid )?årets slut|innevarande år|årsbasis|årsbudget\\p{L}*",
              (found, setting) -> reading(setting.wholeYear(), Kind.WHOLE_YEAR)),
          TimeRule.of(
              "i år|året|årets",
              "(?:i år|under året|året|årets)",
              (found, setting) -> reading(setting.wholeYear(), Kind.THIS_YEAR)));

  private RelativeTimes() {}

  private static Optional<Reading> reading(Period period, Kind kind) {
    return Optional.of(new Reading(period, kind));
  }

  /** The one that has been: of an account of a whole year that at its end. */
  private static LocalDate turnOfYear(Setting setting) {
    boolean within =
        setting.interim() || setting.asOf().filter(d -> d.getYear() == setting.year()).isPresent();
    return LocalDate.of(within ? setting.year() - 1 : setting.year(), 12, 31);
  }

  private static Optional<Reading> samePeriodOfYear(MatchResult found, Setting setting) {
    int year = Integer.parseInt(found.group(1));
    Period period = setting.current();
    for (int back = setting.year(); back > year; back--) {
      period = period.yearEarlier();
    }
    return reading(period, Kind.SAME_PERIOD_YEAR_BEFORE);
  }

  private static Optional<Reading> partOfYear(MatchResult found, Setting setting) {
    String kind = found.group(2) == null ? found.group(3) : found.group(2);
    String ordinal = found.group(1) == null ? found.group(4) : found.group(1);
    int length =
        switch (kind.toLowerCase(Locale.ROOT).charAt(0)) {
          case 'k' -> 3;
          case 't' -> 4;
          default -> 6;
        };
    int last = SwedishCalendar.number(ordinal).orElse(1) * length;
    int year = found.group(5) == null ? setting.year() : Integer.parseInt(found.group(5));
    if (last > 12) {
      return Optional.empty();
    }
    Period part = Period.Months.of(year, last - length + 1, last);
    return explicit(
        found.group(5) == null && isToCome(year, last - length + 1, setting)
            ? part.yearEarlier()
            : part);
  }

  /** A document tells of the part of the year that has been, not of one that has not begun. */
  private static boolean isToCome(int year, int month, Setting setting) {
    return setting.asOf().filter(day -> day.isBefore(LocalDate.of(year, month, 1))).isPresent();
  }

  private static Optional<Reading> firstMonths(MatchResult found, Setting setting) {
    String number = found.group(1) == null ? found.group(2) : found.group(1);
    int year = found.group(3) == null ? setting.year() : Integer.parseInt(found.group(3));
    return number == null
        ? reading(setting.current(), Kind.CURRENT)
        : months(year, number).map(period -> new Reading(period, Kind.CURRENT));
  }

  /** {@code efter fyra månader} counts from new year; {@code fyra månader} alone does not. */
  private static Optional<Reading> afterMonths(MatchResult found, Setting setting) {
    boolean fromNewYear =
        found.group().toLowerCase(Locale.ROOT).startsWith("efter") || found.group(2) != null;
    int year = found.group(2) == null ? setting.year() : Integer.parseInt(found.group(2));
    return fromNewYear
        ? months(year, found.group(1)).map(period -> new Reading(period, Kind.CURRENT))
        : Optional.empty();
  }

  private static Optional<Period> months(int year, String number) {
    return SwedishCalendar.number(number)
        .filter(count -> count >= 1 && count <= 12)
        .map(count -> Period.Months.of(year, 1, count));
  }
}
