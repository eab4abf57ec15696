package se.paragraf.extract.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the body in a line of a page head or a title that tells other things too: {@code Aspevalla
 * kommun · Kommunstyrelsen}, {@code Stadsstyrelsen 2024-05-27}, {@code Protokoll fört vid
 * sammanträde med direktionen}.
 */
public final class BodyInHead {

  private static final Pattern DATE =
      Pattern.compile(
          "(?:den |\\p{L}+dag(?:en)? (?:den )?)?(?<!\\d)(?:\\d{4}[-–/.]\\d{1,2}[-–/.]\\d{1,2}"
              + "|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?::e)? \\p{L}{3,9}\\.? \\d{4})(?!\\d)"
              + "(?:,? ?kl\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What parts the facts of a head. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[·|•;:\\t/]\\s*|\\s+[–—-]\\s+");

  private static final Pattern COMMA = Pattern.compile(",\\s+");

  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "^(?:Region(?:en)? \\p{Lu}\\p{L}+(?: län| Götaland| Härjedalen)?|(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:kommun|stad|region))(?=\\s+\\p{L})\\s+");

  /** Words that stand before a body's name in the title of minutes. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:sammanträdes|mötes|justerat |omedelbart justerat )?protokoll(?:et)?(?: nr)?(?: \\d[\\d/]*)?|protokollsutdrag"
              + "|utdrag|kallelse|dagordning|föredragningslista|kungörelse|sammanträdet?|möte|fört|förd|hållet|hållen"
              + "|ordinarie|extra|från|för|vid|med|till|ur|av|den|organ|nämnd|instans|styrelse/nämnd|beslutande organ)"
              + "(?=\\s|:|$):?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that stand after it; the name before them is in the genitive. */
  private static final Pattern OWNS =
      Pattern.compile(
          "(?<=s)\\s+(?:ordinarie |extra |konstituerande )?(?:(?:sammanträdes|mötes)?protokoll(?:sutdrag|et)?|sammanträden?|sammanträdet|möten?|mötet"
              + "|kallelse|föredragningslista|dagordning)(?:\\s.*)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*(?:\\(.{0,12}\\)|,?\\s(?:(?:sammanträdes|mötes)?protokoll(?:sutdrag|et)?|sammanträde|möte|kallelse|nr|dnr|sida|sid)\\b.*|\\s\\d.*|[.,:]|§.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST = 140;

  private BodyInHead() {}

  /** The body that a line of a page head names, in the nominative, as it would begin a sentence. */
  public static Optional<String> of(String line) {
    String text = line.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return pieces(text).flatMap(piece -> named(piece).stream()).findFirst();
  }

  /** The same of a line of running text, which must say that it is the title of minutes. */
  public static Optional<String> ofTitle(String line) {
    String text = line.strip();
    return BEFORE.matcher(text).lookingAt() || OWNS.matcher(text).find()
        ? of(text)
        : Optional.empty();
  }

  /** From the whole line to its smallest pieces. */
  private static Stream<String> pieces(String text) {
    List<String> parts = BETWEEN.splitAsStream(DATE.matcher(text).replaceAll(" · ")).toList();
    return Stream.concat(
            Stream.concat(Stream.of(text), parts.stream()),
            parts.stream().flatMap(COMMA::splitAsStream))
        .map(String::strip)
        .filter(piece -> !piece.isEmpty());
  }

  private static Optional<String> named(String piece) {
    String owned = OWNS.matcher(piece).replaceFirst("");
    String bare = strip(strip(strip(owned, BEFORE), ORGANIZATION), BEFORE);
    String name = owned.equals(piece) ? strip(bare, AFTER).strip() : bare.strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String nominative = owned.equals(piece) ? name : name.substring(0, name.length() - 1);
    String capital = nominative.substring(0, 1).toUpperCase(Locale.ROOT) + nominative.substring(1);
    return BodyNames.isName(capital) ? Optional.of(capital) : Optional.empty();
  }

  /** Takes away what matches, as often as it does. */
  private static String strip(String text, Pattern pattern) {
    String before = text;
    String after = pattern.matcher(text).replaceFirst("");
    while (!after.equals(before)) {
      before = after;
      after = pattern.matcher(after).replaceFirst("");
    }
    return after;
  }
}
