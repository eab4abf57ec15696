package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;

/**
 * Finds references to §§ of other minutes in running text and lists of attachments.
 *
 * <p>A § without a body beside it is none: it may be of a law, a contract or the same minutes.
 */
public final class ReadReferences {

  private static final String ABBREVIATION = "\\p{Lu}[\\p{L}]{1,5}(?:\\s?-?(?:AU|Au|au|PU|TU|SU))?";

  private static final String CORE =
      "(?:nämnden|nämnd|styrelsen|styrelse|fullmäktige|utskottet|utskott|beredningen|rådet|kommittén|direktionen)";

  private static final String NAME =
      "\\p{Lu}[\\p{L}-]*(?:(?:,|-)?\\s(?:och\\s)?[\\p{Ll}-]+){0,5}?\\s?"
          + CORE
          + "|\\p{Lu}[\\p{L}-]*"
          + CORE;

  private static final String BODY =
      "(?<body>(?:"
          + NAME
          + ")(?:s\\s(?:[\\p{Ll}-]+\\s){0,2}?[\\p{Ll}]*utskott)?|"
          + ABBREVIATION
          + ")";

  private static final String DATE =
      "(?<date>(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}\\s\\p{Ll}{3,9}\\s(?:19|20)\\d{2}|\\d{6})";

  private static final String BETWEEN =
      "s?[\\s,:(]*(?:(?:protokollsutdrag|protokoll|sammanträde|beslut|möte|dnr\\s\\S+)[\\s,:(]*){0,2}"
          + "(?:(?:den|från|av)\\s+){0,2}";

  /** The body before the number: {@code RS 2024-05-14 § 87}, {@code KF § 166/2024}. */
  private static final Pattern BODY_FIRST =
      Pattern.compile(
          "(?<![\\p{L}])"
              + BODY
              + BETWEEN
              + "(?:"
              + DATE
              + "[\\s,(]*)?(?:dnr\\s\\S+[\\s,]*)?"
              + "§+\\s*(?<number>\\d{1,4})(?:/(?<year>\\d{4}|\\d{2}))?(?!\\d)(?:[\\s,(]{0,3}(?<after>(?:19|20)\\d{2}-\\d{2}-\\d{2}))?");

  /** The number before the body: {@code §82 RS}, {@code § 137 RS AU}. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "§\\s*(?<number>\\d{1,4})(?:/(?<year>\\d{4}|\\d{2}))?(?!\\d)[\\s,]*(?:i\\s|av\\s|från\\s)?"
              + BODY
              + "(?![\\p{L}])(?:[\\s,]*"
              + DATE
              + ")?");

  /** A chapter before the §, or a law after it, makes it a § of a law. */
  private static final Set<String> LAWS =
      Set.of(
          "SoL", "HSL", "LSS", "KL", "FL", "OSL", "TF", "MBL", "LAS", "LOU", "LOV", "PBL", "MB",
          "SFS", "LVU", "LVM", "LPT", "LRV", "AML", "AFS", "HSLF", "SOSFS", "FPL", "ÄB", "FB",
          "BrB", "RB", "KAL", "SkolL");

  /** Words that begin with a capital and are no body. */
  private static final Set<String> NO_BODY =
      Set.of(
          "Enligt",
          "Se",
          "Jfr",
          "Beslut",
          "Protokoll",
          "Dnr",
          "Ärende",
          "Paragraf",
          "Punkt",
          "Kap",
          "Remiss",
          "Bilaga",
          "Förslag",
          "Den",
          "Det",
          "En",
          "Ett",
          "I",
          "Av",
          "Och",
          "Med",
          "För",
          "Till",
          "Under",
          "Vid",
          "Sida",
          "Sid",
          "Nr",
          "Lag",
          "Lagen",
          "Ur");

  /** The references in the text, in the order they stand. */
  public List<Reference> in(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher bodyFirst = BODY_FIRST.matcher(text);
    int end = 0;
    StringBuilder rest = new StringBuilder(text);
    while (bodyFirst.find(end)) {
      Optional<Reference> reference = reference(bodyFirst, bodyFirst.group("after"));
      reference.ifPresent(found::add);
      if (reference.isPresent()) {
        blank(rest, bodyFirst.start(), bodyFirst.end());
      }
      end = reference.isPresent() ? bodyFirst.end() : bodyFirst.start() + 1;
    }
    Matcher numberFirst = NUMBER_FIRST.matcher(rest);
    while (numberFirst.find()) {
      reference(numberFirst, null).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, ' ');
    }
  }

  private static Optional<Reference> reference(Matcher match, @Nullable String dateAfter) {
    String body = match.group("body").strip();
    String first = body.split("\\s")[0];
    if (LAWS.contains(first) || NO_BODY.contains(first)) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        Optional.ofNullable(match.group("date"))
            .or(() -> Optional.ofNullable(dateAfter))
            .flatMap(ReadReferences::day);
    Optional<Integer> year =
        Optional.ofNullable(match.group("year"))
            .map(digits -> Integer.parseInt(digits.length() == 2 ? "20" + digits : digits))
            .or(() -> date.map(LocalDate::getYear));
    return Optional.of(
        new Reference(
            match.group().strip(), body, Integer.parseInt(match.group("number")), date, year));
  }

  private static Optional<LocalDate> day(String words) {
    return SwedishPeriods.in(words).stream()
        .filter(Period::isDay)
        .flatMap(p -> p.from().stream())
        .findFirst();
  }
}
