package se.paragraf.index.check.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.paragraf.model.SwedishMonths;

/**
 * A date as it stands in a text.
 *
 * @param weekday the day of the week printed before it
 * @param yearPrinted whether the year stands there; else it was taken from the meeting
 * @param start offset of the first character, the weekday's if there is one
 */
public record DateMention(
    LocalDate date, Optional<DayOfWeek> weekday, boolean yearPrinted, int start, int end) {

  private static final List<String> WEEKDAYS =
      List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

  private static final String WEEKDAY =
      "(?:\\b(" + String.join("|", WEEKDAYS) + ")(?:en)?,?\\s+(?:den\\s+)?)?";
  private static final Pattern ISO =
      compile(WEEKDAY + "\\b((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern WORDS =
      compile(
          WEEKDAY
              + "\\b(\\d{1,2})(?::e|:a)?\\s+("
              + SwedishMonths.NAME
              + ")\\b(?:,?\\s+((?:19|20)\\d{2})\\b)?");
  private static final Pattern SLASH =
      compile(WEEKDAY + "\\b(\\d{1,2})/(\\d{1,2})[-\\s]+((?:19|20)\\d{2})\\b");
  private static final Pattern DOTTED =
      compile(WEEKDAY + "\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})\\b");

  /**
   * The dates in a text, in order.
   *
   * @param year for dates printed without one; those are left out when it is empty
   */
  public static List<DateMention> in(String text, Optional<Integer> year) {
    List<DateMention> found = new ArrayList<>();
    ISO.matcher(text).results().forEach(m -> add(found, m, parts(m, 2, 3, 4), true));
    SLASH.matcher(text).results().forEach(m -> add(found, m, parts(m, 4, 3, 2), true));
    DOTTED.matcher(text).results().forEach(m -> add(found, m, parts(m, 4, 3, 2), true));
    WORDS.matcher(text).results().forEach(m -> addWords(found, m, year));
    return found.stream().sorted(Comparator.comparingInt(DateMention::start)).toList();
  }

  /** The dates printed with their year. */
  public static List<DateMention> in(String text) {
    return in(text, Optional.empty());
  }

  private static void addWords(
      List<DateMention> found, MatchResult match, Optional<Integer> otherwise) {
    boolean printed = match.group(4) != null;
    Optional<Integer> year = printed ? Optional.of(Integer.valueOf(match.group(4))) : otherwise;
    int month = SwedishMonths.of(match.group(3)).orElseThrow().getValue();
    int day = Integer.parseInt(match.group(2));
    year.ifPresent(y -> add(found, match, new int[] {y, month, day}, printed));
  }

  private static int[] parts(MatchResult match, int year, int month, int day) {
    return new int[] {
      Integer.parseInt(match.group(year)),
      Integer.parseInt(match.group(month)),
      Integer.parseInt(match.group(day))
    };
  }

  private static void add(
      List<DateMention> found, MatchResult match, int[] parts, boolean yearPrinted) {
    Optional<DayOfWeek> weekday =
        Optional.ofNullable(match.group(1))
            .map(name -> DayOfWeek.of(WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1));
    try {
      LocalDate date = LocalDate.of(parts[0], parts[1], parts[2]);
      found.add(new DateMention(date, weekday, yearPrinted, match.start(), match.end()));
    } catch (DateTimeException noSuchDay) {
      // 31 februari is no date; the rules about dates have nothing to compare it with
      return;
    }
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** {@code torsdag}. */
  public static String swedish(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }
}
