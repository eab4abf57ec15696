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
import java.util.regex.Matcher;
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

  /** A weekday that ends where the date begins. */
  private static final Pattern WEEKDAY =
      compile("\\b(" + String.join("|", WEEKDAYS) + ")(?:en)?,?\\s+(?:den\\s+)?$");

  /** Longest weekday with what stands between it and the date: {@code torsdagen, den }. */
  private static final int WEEKDAY_LENGTH = 20;

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\p{L}\\d_])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?![\\d-])");
  private static final Pattern WORDS =
      compile(
          "(?<![\\p{L}\\d_])(\\d{1,2})(?::e|:a)?\\s+("
              + SwedishMonths.NAME
              + ")\\b(?:,?\\s+((?:19|20)\\d{2})\\b)?");
  private static final Pattern SLASH =
      Pattern.compile(
          "(?<![\\p{L}\\d_])(\\d{1,2})/(\\d{1,2})[-\\s]+((?:19|20)\\d{2})(?![\\p{L}\\d_])");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\p{L}\\d_])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?![\\p{L}\\d_])");

  /**
   * The dates in a text, in order.
   *
   * @param year for dates printed without one; those are left out when it is empty
   */
  public static List<DateMention> in(String text, Optional<Integer> year) {
    if (!DIGIT.matcher(text).find()) {
      return List.of();
    }
    List<DateMention> found = new ArrayList<>();
    ISO.matcher(text).results().forEach(m -> add(text, found, m, parts(m, 1, 2, 3), true));
    SLASH.matcher(text).results().forEach(m -> add(text, found, m, parts(m, 3, 2, 1), true));
    DOTTED.matcher(text).results().forEach(m -> add(text, found, m, parts(m, 3, 2, 1), true));
    WORDS.matcher(text).results().forEach(m -> addWords(text, found, m, year));
    return found.stream().sorted(Comparator.comparingInt(DateMention::start)).toList();
  }

  /** The dates printed with their year. */
  public static List<DateMention> in(String text) {
    return in(text, Optional.empty());
  }

  private static void addWords(
      String text, List<DateMention> found, MatchResult match, Optional<Integer> otherwise) {
    boolean printed = match.group(3) != null;
    Optional<Integer> year = printed ? Optional.of(Integer.valueOf(match.group(3))) : otherwise;
    int month = SwedishMonths.of(match.group(2)).orElseThrow().getValue();
    int day = Integer.parseInt(match.group(1));
    year.ifPresent(y -> add(text, found, match, new int[] {y, month, day}, printed));
  }

  private static int[] parts(MatchResult match, int year, int month, int day) {
    return new int[] {
      Integer.parseInt(match.group(year)),
      Integer.parseInt(match.group(month)),
      Integer.parseInt(match.group(day))
    };
  }

  private static void add(
      String text, List<DateMention> found, MatchResult match, int[] parts, boolean yearPrinted) {
    Matcher before =
        WEEKDAY
            .matcher(text)
            .region(Math.max(0, match.start() - WEEKDAY_LENGTH), match.start())
            .useTransparentBounds(true);
    boolean named = before.find();
    Optional<DayOfWeek> weekday =
        named
            ? Optional.of(
                DayOfWeek.of(WEEKDAYS.indexOf(before.group(1).toLowerCase(Locale.ROOT)) + 1))
            : Optional.empty();
    int start = named ? before.start() : match.start();
    try {
      LocalDate date = LocalDate.of(parts[0], parts[1], parts[2]);
      found.add(new DateMention(date, weekday, yearPrinted, start, match.end()));
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
