package se.paragraf.index.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;

/**
 * Reads out of a query when it is about: {@code i oktober 2023}, {@code våren 2024}, {@code förra
 * året}.
 */
final class ReadTime {

  private static final Pattern PREVIOUS_SEASON =
      Pattern.compile("(?<!\\p{L})förra\\s+(?:våren|sommaren|hösten)(?!\\p{L})");
  private static final Pattern LAST_YEAR =
      Pattern.compile("(?<!\\p{L})(?:förra året|föregående år|i fjol)(?!\\p{L})");
  private static final Pattern THIS_YEAR =
      Pattern.compile("(?<!\\p{L})(?:i år|det här året|innevarande år)(?!\\p{L})");
  private static final Pattern LATELY =
      Pattern.compile(
          "(?<!\\p{L})(?:det\\s+|den\\s+)?senaste\\s+(året|halvåret|kvartalet|månaden|veckan)(?!\\p{L})");
  private static final Pattern LAST_MONTH = Pattern.compile("(?<!\\p{L})förra månaden(?!\\p{L})");

  private final LocalDate today;

  ReadTime(LocalDate today) {
    this.today = today;
  }

  /** The days of the first time that is named; empty when there is none. */
  Optional<DaysAsked> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SwedishPeriods.in(text).stream()
        .findFirst()
        .flatMap(period -> days(period, PREVIOUS_SEASON.matcher(lower).find()))
        .or(() -> relative(lower));
  }

  /** Without a year, the last time it was. */
  private Optional<DaysAsked> days(Period period, boolean previous) {
    Period known = period.from().isPresent() ? period : period.inYear(lastYearOf(period, previous));
    return known.from().map(from -> new DaysAsked(from, known.to().orElseThrow()));
  }

  private int lastYearOf(Period period, boolean previous) {
    LocalDate begins = period.first().atYear(today.getYear());
    boolean goesOn = previous && !period.last().atYear(today.getYear()).isBefore(today);
    return begins.isAfter(today) || goesOn ? today.getYear() - 1 : today.getYear();
  }

  private Optional<DaysAsked> relative(String lower) {
    if (LAST_YEAR.matcher(lower).find()) {
      return Optional.of(DaysAsked.ofYear(today.getYear() - 1));
    }
    if (THIS_YEAR.matcher(lower).find()) {
      return Optional.of(DaysAsked.ofYear(today.getYear()));
    }
    if (LAST_MONTH.matcher(lower).find()) {
      LocalDate month = today.minusMonths(1);
      return Optional.of(
          new DaysAsked(month.withDayOfMonth(1), month.withDayOfMonth(month.lengthOfMonth())));
    }
    Matcher lately = LATELY.matcher(lower);
    return lately.find()
        ? Optional.of(new DaysAsked(before(lately.group(1)), today))
        : Optional.empty();
  }

  private LocalDate before(String stretch) {
    return switch (stretch) {
      case "året" -> today.minusYears(1);
      case "halvåret" -> today.minusMonths(6);
      case "kvartalet" -> today.minusMonths(3);
      case "månaden" -> today.minusMonths(1);
      default -> today.minusWeeks(1);
    };
  }
}
