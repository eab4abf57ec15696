package se.paragraf.index.analysis;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.SwedishMonths;

/**
 * Finds the periods that a Swedish text names: {@code 2024-06-19}, {@code den 3 oktober}, {@code
 * 31/8 2024}, {@code jan–apr 2024}, {@code första halvåret 2025}, {@code våren 2024}, {@code 2024}.
 *
 * <p>Words relative to today ({@code förra året}) are left to whoever knows what day it is.
 */
public final class SwedishPeriods {

  private static final Map<String, String> ORDINALS =
      Map.of("första", "1", "andra", "2", "tredje", "3", "fjärde", "4", "sista", "-1");

  private static final String MONTH =
      "(" + SwedishMonths.NAME + "|" + SwedishMonths.SHORT + ")\\.?";

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String DASH = "\\s*(?:[-–—]|till och med|t\\.o\\.m\\.|till|och)\\s*";
  private static final String ORDINAL = "(första|andra|tredje|fjärde|sista|[1-4](?::[ae])?)";

  /** Forms from the most to the least telling; where two overlap the earlier one wins. */
  private static final List<Form> FORMS =
      List.of(
          form("(?<!\\d)" + YEAR + "[-–/](\\d{2})[-–/](\\d{2})(?!\\d)", SwedishPeriods::isoDay),
          form(
              "(?<![\\p{L}\\d,.])(2\\d)(0[1-9]|1[0-2])([0-3]\\d)(?![\\d,.]?\\d)",
              SwedishPeriods::sixDigits),
          form(
              "(?<!\\p{L})" + MONTH + DASH + MONTH + "(?:\\s+(?:år\\s+)?" + YEAR + ")?(?!\\p{L})",
              SwedishPeriods::months),
          form(
              "(?<!\\d)(\\d{1,2})(?::e)?\\s+" + MONTH + "(?:\\s+" + YEAR + ")?(?!\\p{L}|\\d)",
              SwedishPeriods::day),
          form(
              "(?<![\\d/§])(\\d{1,2})/(1[0-2]|0?[1-9])(?:[ -]+" + YEAR + ")?(?!\\d|/|-\\d)",
              SwedishPeriods::slashDay),
          form(
              "(?<!\\p{L})" + MONTH + "(?:\\s+månad)?(?:\\s+(?:år\\s+)?" + YEAR + ")?(?!\\p{L})",
              SwedishPeriods::month),
          form("(?<!\\d)" + YEAR + "-(0[1-9]|1[0-2])(?![\\d-])", SwedishPeriods::isoMonth),
          form(
              "(?<!\\p{L})(?:efter\\s+|årets\\s+|de\\s+)?(?:första\\s+)?(\\d{1,2}|tre|fyra|sex|åtta|nio|tio)"
                  + "\\s+(?:första\\s+)?mån(?:ader(?:na)?)?\\.?(?:\\s+(?:av\\s+)?(?:år\\s+)?"
                  + YEAR
                  + ")?(?!\\p{L})",
              SwedishPeriods::firstMonths),
          form(
              "(?<!\\p{L})" + ORDINAL + "\\s+halvåret?(?:\\s+(?:år\\s+|av\\s+)?" + YEAR + ")?",
              match -> part(match, 2)),
          form(
              "(?<!\\p{L})" + ORDINAL + "\\s+kvartalet?(?:\\s+(?:år\\s+|av\\s+)?" + YEAR + ")?",
              match -> part(match, 4)),
          form(
              "(?<!\\p{L})(?:kvartal|kv|q)\\s*([1-4])(?:[,\\s]+" + YEAR + ")?",
              match -> part(match, 4)),
          form(
              "(?<!\\p{L})" + ORDINAL + "\\s+tertialet?(?:\\s+(?:år\\s+|av\\s+)?" + YEAR + ")?",
              match -> part(match, 3)),
          form("(?<!\\p{L})tertial\\s*([1-3])(?:[,\\s]+" + YEAR + ")?", match -> part(match, 3)),
          form(
              "(?<!\\p{L})(våren|hösten|sommaren|våras|höstas)(?:\\s+(?:år\\s+)?"
                  + YEAR
                  + ")?"
                  + "(?!\\p{L})",
              SwedishPeriods::season),
          form("(?<![\\d/.,-])" + YEAR + "\\s*[-–—]\\s*" + YEAR + "(?!\\d)", SwedishPeriods::years),
          form("(?<![\\d/.,:])" + YEAR + "(?!\\d|[:/,]\\d|-\\d)", SwedishPeriods::year));

  /** What one of the forms has at least; most sentences have nothing of it. */
  private static final Pattern TELLS_TIME =
      Pattern.compile(
          "\\d|(?<!\\p{L})" + MONTH + "|halvår|kvartal|tertial|våren|våras|höst|sommaren|mån",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Written numbers of months at the positions that they name. */
  private static final List<String> MONTH_COUNTS =
      List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio");

  private static final Map<String, MonthDay[]> SEASONS =
      Map.of(
          "våren", span(1, 6),
          "våras", span(1, 6),
          "sommaren", span(6, 8),
          "hösten", span(8, 12),
          "höstas", span(8, 12));

  private SwedishPeriods() {}

  /** The periods in the text, in the order they stand; they do not overlap. */
  public static List<Period> in(String text) {
    if (!TELLS_TIME.matcher(text).find()) {
      return List.of();
    }
    List<Period> found = new ArrayList<>();
    for (Form form : FORMS) {
      form.pattern()
          .matcher(text)
          .results()
          .flatMap(match -> form.read().apply(match).stream())
          .filter(period -> found.stream().noneMatch(other -> touch(period, other)))
          .toList()
          .forEach(found::add);
    }
    found.sort(Comparator.comparingInt(Period::start));
    return List.copyOf(found);
  }

  private static boolean touch(Period one, Period other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** A way of writing periods. */
  private record Form(Pattern pattern, Function<MatchResult, Optional<Period>> read) {}

  private static Form form(String pattern, Function<MatchResult, Optional<Period>> read) {
    return new Form(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), read);
  }

  private static Optional<Period> isoDay(MatchResult match) {
    return days(match, year(match.group(1)), number(match.group(2)), number(match.group(3)));
  }

  private static Optional<Period> sixDigits(MatchResult match) {
    return days(match, year("20" + match.group(1)), number(match.group(2)), number(match.group(3)));
  }

  private static Optional<Period> day(MatchResult match) {
    return days(match, year(match.group(3)), monthOf(match.group(2)), number(match.group(1)));
  }

  private static Optional<Period> slashDay(MatchResult match) {
    return days(match, year(match.group(3)), number(match.group(2)), number(match.group(1)));
  }

  private static Optional<Period> month(MatchResult match) {
    int month = monthOf(match.group(1));
    return Optional.of(period(match, year(match.group(2)), span(month, month)));
  }

  private static Optional<Period> isoMonth(MatchResult match) {
    int month = number(match.group(2));
    return Optional.of(period(match, year(match.group(1)), span(month, month)));
  }

  private static Optional<Period> months(MatchResult match) {
    int first = monthOf(match.group(1));
    int last = monthOf(match.group(2));
    return first <= last
        ? Optional.of(period(match, year(match.group(3)), span(first, last)))
        : Optional.empty();
  }

  /** {@code efter fyra månader 2024}; an hour's or a notice's months are none. */
  private static Optional<Period> firstMonths(MatchResult match) {
    String words = match.group().toLowerCase(Locale.ROOT);
    int months = MONTH_COUNTS.indexOf(match.group(1).toLowerCase(Locale.ROOT));
    int count = months >= 0 ? months : number(match.group(1));
    boolean ofYear =
        words.startsWith("efter") || words.startsWith("årets") || words.contains("första");
    return ofYear && count >= 1 && count <= 12
        ? Optional.of(period(match, year(match.group(2)), span(1, count)))
        : Optional.empty();
  }

  private static Optional<Period> part(MatchResult match, int partsOfYear) {
    String word = match.group(1).toLowerCase(Locale.ROOT).replaceAll(":.*", "");
    int ordinal = number(ORDINALS.getOrDefault(word, word));
    int which = ordinal < 0 ? partsOfYear : ordinal;
    int months = 12 / partsOfYear;
    return which <= partsOfYear
        ? Optional.of(
            period(match, year(match.group(2)), span((which - 1) * months + 1, which * months)))
        : Optional.empty();
  }

  private static Optional<Period> season(MatchResult match) {
    MonthDay[] span = SEASONS.get(match.group(1).toLowerCase(Locale.ROOT));
    return span == null ? Optional.empty() : Optional.of(period(match, year(match.group(2)), span));
  }

  private static Optional<Period> year(MatchResult match) {
    return Optional.of(period(match, year(match.group(1)), span(1, 12)));
  }

  private static Optional<Period> years(MatchResult match) {
    MonthDay[] span = span(1, 12);
    return Optional.of(
        new Period(
            year(match.group(1)),
            year(match.group(2)),
            span[0],
            span[1],
            match.start(),
            match.end()));
  }

  private static Optional<Period> days(
      MatchResult match, Optional<Integer> year, int month, int day) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      return year.map(monthDay::isValidYear).orElse(true)
          ? Optional.of(period(match, year, new MonthDay[] {monthDay, monthDay}))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Period period(MatchResult match, Optional<Integer> year, MonthDay[] span) {
    return new Period(year, year, span[0], span[1], match.start(), match.end());
  }

  /** From the first day of one month to the last of another; 29 February counts as a day. */
  private static MonthDay[] span(int firstMonth, int lastMonth) {
    int leapYear = 2024;
    return new MonthDay[] {
      MonthDay.of(firstMonth, 1),
      MonthDay.of(lastMonth, Year.of(leapYear).atMonth(lastMonth).lengthOfMonth())
    };
  }

  private static int monthOf(String word) {
    return SwedishMonths.of(word)
        .orElseThrow(() -> new IllegalArgumentException("no month: " + word))
        .getValue();
  }

  private static Optional<Integer> year(@Nullable String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
