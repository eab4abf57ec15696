package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.Region;
import se.paragraf.model.Signature;

/**
 * Reads who signed and when from the pages that a signing service appended.
 *
 * <p>Every time is given to the name it stands with: on its line, or the nearest above in its
 * column. Of several times of one name the one that is said to be of the signing counts.
 */
public final class ReadSignatures {

  private static final Pattern TIME =
      Pattern.compile(
          "(20\\d\\d-\\d\\d-\\d\\d)(?:[ T,kl.]+(\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?)?(?:\\s*(UTC|GMT|CET|CEST|Z)\\b)?");

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?iuU)\\b(?:e-)?(?:signera(?:de|d|t|ts|s)|undertecknade?s?|undertecknat(?:s)?|underskrev|skrev under|signed|signature date|underskriftsdatum|signeringstid|signaturdatum|datum)\\b");

  /** What the service notes besides signing. */
  private static final Pattern OTHER_EVENT =
      Pattern.compile(
          "(?iuU)\\b(?:startades|skapades|skapad|öppnade?s?|visade?s?|skickades?|skickad|färdigställt|slutfört|läste|identifierade|created|viewed|sent|opened|completed)\\b");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iuU)^(?:(?:e-?)?(?:signerad|signerat|signerats|undertecknad|undertecknat|undertecknats|underskriven|signed)\\b\\s*)?(?:(?:av|by)\\b\\s*)?:?\\s*(?:(?:namn|name|undertecknare|signatär|signerare)\\b)?\\s*:?\\s*");

  /** A line with nothing but a name, perhaps with initials, a party or an address behind it. */
  private static final Pattern NAME_LINE =
      Pattern.compile(
          "("
              + Names.NAME
              + ")(?:\\s*[,;:]?\\s*(?:\\(.{0,60}\\)|<.{0,60}>|\\S+@\\S+|20\\d\\d.*|(?iu:signera|underteckna).*)?)?");

  /** What a service, a place or a heading has and a person has not. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iuU).*\\b(?:kommun|region|stad|bankid|sign|scrive|penneo|assently|comfact|visma|addo|adobe|acrobat|dokument|protokoll|verifikat|transaktion|signatur|swedish|freja|ab|sida|serienummer|personnummer|nämnden|styrelsen|utskottet|fullmäktige)\\b.*");

  private static final Pattern SERVICE =
      Pattern.compile(
          "(?iuU)\\b(comfact|assently|scrive|penneo|docusign|getaccept|oneflow|signicat|egreement|visma (?:addo|sign)|adobe (?:acrobat )?sign|twoday sign)\\b");

  private static final Pattern MEANS = Pattern.compile("(?iuU)\\b(bankid|freja(?: eid)?\\+?)");

  /** Names and times further apart than this sideways, points, are of different columns. */
  private static final double SAME_COLUMN_PT = 90;

  /** A time belongs to no name further up than this, points. */
  private static final double LARGEST_BLOCK_PT = 150;

  /** A name where it stands. */
  private record Named(String name, Line line) {}

  /** A time that somebody did something. */
  private record Timed(String on, boolean signs, Line line) {}

  /**
   * @param pages appended by the service
   * @return in the order of the names on the pages
   */
  public List<Signature> read(List<PageLayout> pages) {
    List<Signature> signatures = new ArrayList<>();
    Optional<String> by = by(pages);
    for (PageLayout page : pages) {
      List<Named> names = page.lines().stream().flatMap(line -> named(line).stream()).toList();
      Map<Integer, Timed> times = times(page, names);
      for (int i = 0; i < names.size(); i++) {
        Named named = names.get(i);
        Optional<String> on = Optional.ofNullable(times.get(i)).map(Timed::on);
        boolean known = signatures.stream().anyMatch(s -> s.name().equalsIgnoreCase(named.name()));
        if (!known && on.isPresent()) {
          Region place = named.line().region();
          signatures.add(new Signature(named.name(), on, by, Optional.of(place)));
        }
      }
    }
    return List.copyOf(signatures);
  }

  private static Optional<Named> named(Line line) {
    String text = LABEL.matcher(line.text().strip()).replaceFirst("");
    Matcher matcher = NAME_LINE.matcher(text);
    if (!matcher.matches() || NOBODY.matcher(matcher.group(1)).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Named(matcher.group(1), line));
  }

  /** The time of each name, by its place in the list. */
  private static Map<Integer, Timed> times(PageLayout page, List<Named> names) {
    Map<Integer, Timed> times = new TreeMap<>();
    for (Line line : page.lines()) {
      Optional<Timed> timed = timed(line);
      if (timed.isEmpty()) {
        continue;
      }
      nearest(line, names)
          .ifPresent(at -> times.merge(at, timed.get(), (a, b) -> b.signs() && !a.signs() ? b : a));
    }
    return times;
  }

  private static Optional<Timed> timed(Line line) {
    Matcher matcher = TIME.matcher(line.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean signs = SIGNS.matcher(line.text()).find();
    if (!signs && OTHER_EVENT.matcher(line.text()).find()) {
      return Optional.empty();
    }
    StringBuilder on = new StringBuilder(matcher.group(1));
    for (int group = 2; group <= 3; group++) {
      if (matcher.group(group) != null) {
        on.append(' ').append(matcher.group(group));
      }
    }
    return Optional.of(new Timed(on.toString(), signs, line));
  }

  private static Optional<Integer> nearest(Line time, List<Named> names) {
    Comparator<Integer> distance =
        Comparator.comparingDouble(at -> distance(time, names.get(at).line()));
    return java.util.stream.IntStream.range(0, names.size())
        .boxed()
        .filter(at -> distance(time, names.get(at).line()) < LARGEST_BLOCK_PT)
        .min(distance);
  }

  /** How far the time stands below the name; without end when it cannot belong to it. */
  private static double distance(Line time, Line name) {
    double below = time.baseline() - name.baseline();
    boolean row = Math.abs(below) < 0.5 * name.fontSize();
    boolean column =
        Math.abs(time.x0() - name.x0()) < SAME_COLUMN_PT
            || time.x0() < name.x1() && name.x0() < time.x1();
    if (row && time.x0() >= name.x0()) {
      return time.equals(name) ? 0 : 1;
    }
    return column && below > 0 ? below : Double.POSITIVE_INFINITY;
  }

  private static Optional<String> by(List<PageLayout> pages) {
    List<String> texts = new ArrayList<>();
    for (PageLayout page : pages) {
      page.lines().forEach(line -> texts.add(line.text()));
      page.furniture().forEach(furniture -> texts.add(furniture.text()));
    }
    String text = String.join("\n", texts);
    return first(SERVICE, text).or(() -> first(MEANS, text));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(
            matcher.group(1).equals(matcher.group(1).toLowerCase(Locale.ROOT))
                ? Character.toUpperCase(matcher.group(1).charAt(0)) + matcher.group(1).substring(1)
                : matcher.group(1))
        : Optional.empty();
  }
}
