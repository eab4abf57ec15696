package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.SwedishMonths;

/** Finds numbers with their units in a sentence; dates, §§ and case numbers are none. */
final class NumberMentions {

  /**
   * A number as printed.
   *
   * @param text the number with its unit
   * @param value in whole {@code unit}s
   * @param unit {@code SEK}, {@code percent}, {@code percentage_points}, {@code count}
   * @param noun what is counted, the word after the number
   * @param start in the sentence
   */
  record Mention(
      String text, BigDecimal value, String unit, Optional<String> noun, int start, int end) {}

  private static final String DIGITS =
      "\\d{1,3}(?:[\\s\\u00a0]\\d{3})+(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?=\\s?(?:kr|:-))|\\d+(?:[.,]\\d+)?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:§-])(?<sign>(?:[-–−+]|\\+-)\\s?)?(?<digits>"
              + DIGITS
              + ")(?![\\d/]|:(?!-)|-[\\d\\p{L}]|\\.\\d|,\\d)"
              + "(?:\\s?(?<unit>%|:-|procentenheter|procent|mnkr|mkr|Mkr|tkr|kkr|mdkr|kr(?![\\p{L}])|kronor|miljoner(?:\\s+kronor)?|miljarder(?:\\s+kronor)?|miljon(?:\\s+kronor)?|milj(?:oner)?\\.?\\s?(?:kr|kronor)|euro|€|tusen\\s+kronor|tusen))?"
              + "(?:\\s+(?:av\\s+\\d[\\d\\u00a0 ]*\\s)?(?<noun>\\p{Ll}[\\p{L}-]+(?:\\s+\\p{Ll}[\\p{L}-]+){0,2}))?");

  private static final Map<String, Integer> POWERS =
      Map.of(
          "mdkr",
          9,
          "miljarder",
          9,
          "mnkr",
          6,
          "mkr",
          6,
          "miljoner",
          6,
          "miljon",
          6,
          "milj",
          6,
          "tkr",
          3,
          "kkr",
          3,
          "tusen",
          3);

  private static final Pattern WORD_BEFORE =
      Pattern.compile(
          "(§+|sid(?:a|an)?\\s*\\d+\\s*[(/]|nr|kap\\.?|sid(?:a|an)?|s\\.|dnr|kl\\.?|version|punkt(?:erna)?|bilag(?:a|or|orna)|prop\\.?|tel\\.?)\\s*(?:\\d+\\s*(?:,|och|[-–])\\s*)*$",
          Pattern.CASE_INSENSITIVE);

  /** Words whose number tells one of them from another: {@code linje 9}. */
  private static final Pattern IDENTIFIED =
      Pattern.compile(
          "(?<!\\p{L})(?:linje|\\p{L}*rapport|alternativ|mål|version|steg|fas|etapp|nivå|klass|årskurs|grupp|rad|tabell|diagram|delår|tertial|kvartal|rapport)(?:en|et)?\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_AFTER = Pattern.compile("^(?:" + SwedishMonths.NAME + "|kap)");

  private static final Pattern POINT_OF_THOUSANDS = Pattern.compile("\\.(?=\\d{3}(?!\\d))");

  /** {@code 3-4 läkare}. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:§–-])(\\d{1,3})\\s?[-–]\\s?\\d{1,3}\\s+(\\p{Ll}[\\p{L}-]+(?:\\s+\\p{Ll}[\\p{L}-]+){0,2})");

  private static final Pattern END_OF_RANGE = Pattern.compile("\\d{1,3}\\s?[-–]\\s?(\\d{1,3})");

  /** {@code 310612}: the 12th of June 2031. */
  private static final Pattern DAY =
      Pattern.compile("[0-3]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

  private static final Pattern AFTER_DAY_WORD =
      Pattern.compile("(?iU)(?<!\\p{L})(?:den|datum|daterad|möte|sammanträde)\\s*$");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private NumberMentions() {}

  static List<Mention> in(String sentence) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(sentence);
    int from = 0;
    while (matcher.find(from)) {
      Optional<Mention> mention = mention(matcher, sentence);
      mention.ifPresent(found::add);
      from = Math.max(matcher.end("digits"), matcher.start() + 1);
    }
    ranges(sentence, found);
    return found;
  }

  private static void ranges(String sentence, List<Mention> found) {
    RANGE
        .matcher(sentence)
        .results()
        .filter(range -> !WORD_BEFORE.matcher(sentence.substring(0, range.start())).find())
        .filter(range -> !MONTH_AFTER.matcher(range.group(2)).find())
        .filter(range -> found.stream().noneMatch(other -> other.start() == range.start()))
        .map(range ->
            new Mention(
                sentence.substring(range.start(), range.start(2)).strip(),
                new BigDecimal(range.group(1)),
                "count",
                Optional.of(range.group(2)),
                range.start(),
                range.start(2)))
        .forEach(found::add);
  }

  /** The 4 of {@code 3-4}, of a number as printed. */
  static Optional<BigDecimal> endOfRange(String printed) {
    Matcher range = END_OF_RANGE.matcher(printed);
    return range.matches() ? Optional.of(new BigDecimal(range.group(1))) : Optional.empty();
  }

  /** Small numbers written as words, with what they count. */
  static List<Mention> asWords(String sentence) {
    return AS_WORD
        .matcher(sentence)
        .results()
        .map(match ->
            new Mention(
                match.group(1),
                BigDecimal.valueOf(2L + WORDS.indexOf(match.group(1).toLowerCase(Locale.ROOT))),
                "count",
                Optional.of(match.group(2)),
                match.start(1),
                match.end(1)))
        .toList();
  }

  /** A small number as a word: {@code två} of {@code 2}. */
  static Optional<String> inWords(String digits) {
    return WORDS.stream()
        .filter(word -> digits.equals(String.valueOf(2 + WORDS.indexOf(word))))
        .findFirst();
  }

  private static final List<String> WORDS =
      List.of("två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

  private static final Pattern AS_WORD =
      Pattern.compile(
          "(?<![\\p{L}-])(?i:("
              + String.join("|", WORDS)
              + "))\\s+(\\p{Ll}[\\p{L}-]+(?:\\s+\\p{Ll}[\\p{L}-]+){0,2})");

  private static Optional<Mention> mention(Matcher match, String sentence) {
    String before = sentence.substring(0, match.start());
    String unit = match.group("unit") == null ? "" : match.group("unit").toLowerCase(Locale.ROOT);
    String noun = match.group("noun");
    if (WORD_BEFORE.matcher(before).find()
        || unit.isEmpty() && IDENTIFIED.matcher(before).find()
        || unit.isEmpty() && noun != null && MONTH_AFTER.matcher(noun).find()
        || unit.isEmpty() && year(match.group("digits"))
        || unit.isEmpty() && isDay(match.group("digits"), before, sentence)) {
      return Optional.empty();
    }
    int end = unit.isEmpty() ? match.end("digits") : match.end("unit");
    String text = sentence.substring(match.start(), end).strip();
    BigDecimal value = value(match.group("digits"), unit);
    boolean negative = match.group("sign") != null && !match.group("sign").contains("+");
    return Optional.of(
        new Mention(
            text,
            negative ? value.negate() : value,
            unitOf(unit),
            Optional.ofNullable(noun),
            match.start(),
            end));
  }

  /** {@code 310612 firades}, {@code den 310612}; in a cell by itself it may be any number. */
  private static boolean isDay(String digits, String before, String sentence) {
    boolean opens = before.isBlank() && sentence.strip().length() > digits.length();
    return DAY.matcher(digits).matches() && (opens || AFTER_DAY_WORD.matcher(before).find());
  }

  private static boolean year(String digits) {
    return digits.matches("\\d{4}")
        && Integer.parseInt(digits) >= FIRST_YEAR
        && Integer.parseInt(digits) <= LAST_YEAR;
  }

  static BigDecimal value(String digits, String unit) {
    boolean krona = unit.startsWith("kr") || unit.equals(":-");
    String plain = digits.replaceAll("[\\s\\u00a0]", "");
    String whole = krona ? POINT_OF_THOUSANDS.matcher(plain).replaceAll("") : plain;
    BigDecimal number = new BigDecimal(whole.replace(',', '.'));
    String first = unit.toLowerCase(Locale.ROOT).split("[\\s.]")[0];
    return number.scaleByPowerOfTen(POWERS.getOrDefault(first, 0));
  }

  static String unitOf(String printed) {
    String unit = printed.toLowerCase(Locale.ROOT);
    if (unit.isEmpty() || unit.equals("st") || unit.equals("antal")) {
      return "count";
    }
    if (unit.startsWith("procentenhet")) {
      return "percentage_points";
    }
    if (unit.equals("euro") || unit.equals("€")) {
      return "EUR";
    }
    return unit.equals("%") || unit.equals("procent") ? "percent" : "SEK";
  }
}
