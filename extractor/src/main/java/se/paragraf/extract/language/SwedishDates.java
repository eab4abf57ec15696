package se.paragraf.extract.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.SwedishMonths;

/**
 * Dates as Swedish documents write them: {@code 2024-06-19}, {@code 19 juni 2024}, {@code
 * 24.5.2023}.
 */
public final class SwedishDates {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{4})[-–/](\\d{1,2})[-–/](\\d{1,2})"
              + "|(\\d{1,2})(?:\\s+|:e\\s+)("
              + SwedishMonths.NAME
              + ")\\s+(\\d{4})"
              + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SwedishDates() {}

  /** The first date in the text. */
  public static Optional<LocalDate> first(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The date, when the text is one and nothing else. */
  public static Optional<LocalDate> whole(String text) {
    Matcher matcher = DATE.matcher(text.strip());
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher m) {
    try {
      if (m.group(1) != null) {
        return Optional.of(day(m.group(1), number(m.group(2)), m.group(3)));
      }
      if (m.group(4) != null) {
        int month = SwedishMonths.of(m.group(5)).orElseThrow().getValue();
        return Optional.of(day(m.group(6), month, m.group(4)));
      }
      return Optional.of(day(m.group(9), number(m.group(8)), m.group(7)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
