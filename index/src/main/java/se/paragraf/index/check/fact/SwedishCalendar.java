package se.paragraf.index.check.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Which days are working days, and where a term that ends on another day moves to.
 *
 * <p>Source: lag (1989:253) om allmänna helgdagar and lag (1930:173) om beräkning av lagstadgad
 * tid, 2 §: a term that ends on a Saturday, a Sunday, another holiday or the eves of midsummer,
 * Christmas and the new year may be kept on the next working day.
 */
public final class SwedishCalendar {

  private SwedishCalendar() {}

  /** The day itself when it is a working day, else the next one. */
  public static LocalDate lastDayOfTerm(LocalDate day) {
    LocalDate moved = day;
    while (!isWorkingDay(moved)) {
      moved = moved.plusDays(1);
    }
    return moved;
  }

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isFixedHoliday(day)
        && !isEasterHoliday(day)
        && !isMidsummerEve(day);
  }

  private static boolean isFixedHoliday(LocalDate day) {
    int date = day.getDayOfMonth();
    return switch (day.getMonth()) {
      case JANUARY -> date == 1 || date == 6;
      case MAY -> date == 1;
      case JUNE -> date == 6;
      case DECEMBER -> date >= 24 && date <= 26 || date == 31;
      default -> false;
    };
  }

  private static boolean isEasterHoliday(LocalDate day) {
    LocalDate easter = easter(day.getYear());
    return day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39));
  }

  /** The Friday between 19 and 25 June; All Saints and Midsummer Day are Saturdays anyway. */
  private static boolean isMidsummerEve(LocalDate day) {
    LocalDate first = LocalDate.of(day.getYear(), Month.JUNE, 19);
    return day.equals(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous (Meeus/Jones/Butcher) algorithm. */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int skipped = century - century / 4 - (8 * century + 13) / 25;
    int epact = (19 * golden + skipped + 15) % 30;
    int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    int date = offset + 28 - 31 * (month / 4);
    return LocalDate.of(year, month, date);
  }
}
