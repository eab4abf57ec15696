package se.paragraf.extract.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.SwedishMonths;

/** Swedish names of months and small numbers, and dates made of what is printed. */
final class SwedishCalendar {

  static final String MONTH = SwedishMonths.NAME;

  /** Letters of which every name of a month holds some. */
  static final String MONTH_HINTS = "uari|mars|april|maj|juni|juli|augusti|ember|oktober";

  /** A number of months in words or digits, as in {@code efter fyra månader}. */
  static final String SMALL_NUMBER =
      "(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\d{1,2})";

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("en", 1),
          Map.entry("ett", 1),
          Map.entry("två", 2),
          Map.entry("tre", 3),
          Map.entry("fyra", 4),
          Map.entry("fem", 5),
          Map.entry("sex", 6),
          Map.entry("sju", 7),
          Map.entry("åtta", 8),
          Map.entry("nio", 9),
          Map.entry("tio", 10),
          Map.entry("elva", 11),
          Map.entry("tolv", 12),
          Map.entry("tjugo", 20),
          Map.entry("trettio", 30),
          Map.entry("fyrtio", 40),
          Map.entry("femtio", 50),
          Map.entry("hundra", 100),
          Map.entry("första", 1),
          Map.entry("andra", 2),
          Map.entry("tredje", 3),
          Map.entry("fjärde", 4));

  private SwedishCalendar() {}

  /** 1–12. */
  static int month(String name) {
    return SwedishMonths.of(name).orElseThrow().getValue();
  }

  /** A number in digits or a small one in words; empty when it is neither. */
  static Optional<Integer> number(String text) {
    if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
      return Optional.of(Integer.valueOf(text));
    }
    return Optional.ofNullable(NUMBERS.get(text.toLowerCase(Locale.ROOT)));
  }

  /** The day, when there is such a day. */
  static Optional<LocalDate> day(int year, int month, int day) {
    boolean exists =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
