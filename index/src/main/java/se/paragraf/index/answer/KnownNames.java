package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Catalog;
import se.paragraf.index.archive.DocumentSummary;

/** The bodies and organisations of an archive, and how people call them. */
final class KnownNames {

  /** Words that mean any body of their sort. */
  private static final Map<String, String> GENERIC =
      Map.of(
          "nämnden", "nämnd",
          "styrelsen", "styrelse",
          "fullmäktige", "fullmäktige",
          "utskottet", "utskott",
          "arbetsutskottet", "arbetsutskott",
          "au", "arbetsutskott");

  private static final Pattern ORGANIZATION_WORDS =
      Pattern.compile(
          "^(?:region(?:en)?|landstinget)\\s+|s?\\s+(?:kommun|stad|region|\\p{L}*förbund)$");

  private final Map<String, Set<String>> bodiesByCall = new LinkedHashMap<>();
  private final Set<String> bodies;
  private final Map<String, String> organizationsByPlace = new LinkedHashMap<>();

  private final Map<String, Set<String>> organizationsByBody = new HashMap<>();

  private final long generation;

  static KnownNames of(Archive archive, SwedishWords swedish) {
    return new KnownNames(archive.catalog(), archive.generation(), swedish);
  }

  private KnownNames(Catalog catalog, long generation, SwedishWords swedish) {
    this.generation = generation;
    this.bodies =
        catalog
            .documents()
            .flatMap(document -> document.body().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String body : bodies) {
      call(lower(body), body);
      Matcher adjective = ADJECTIVE_BEFORE.matcher(lower(body));
      if (adjective.find()) {
        call(lower(body).substring(adjective.end()), body);
      }
      abbreviations(body, swedish).forEach(abbreviation -> call(abbreviation, body));
    }
    catalog
        .documents()
        .forEach(document ->
            document
                .body()
                .ifPresent(
                    body -> document.prefixes().forEach(prefix -> call(lower(prefix), body))));
    catalog.documents().forEach(this::belongs);
    catalog
        .organizations()
        .forEach(name ->
            organizationsByPlace.put(ORGANIZATION_WORDS.matcher(lower(name)).replaceAll(""), name));
  }

  private void belongs(DocumentSummary document) {
    document
        .body()
        .ifPresent(body ->
            document
                .organization()
                .ifPresent(name ->
                    organizationsByBody
                        .computeIfAbsent(body, key -> new TreeSet<>())
                        .add(name.name())));
  }

  /** The organisations that have bodies of these names, as far as is known. */
  Set<String> organizationsOf(Set<String> bodies) {
    return bodies.stream()
        .flatMap(body -> organizationsByBody.getOrDefault(body, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  /** The archive's commit that these are the names of. */
  long generation() {
    return generation;
  }

  /** A body that a question names; {@code bodies} are the printed names it can mean. */
  record Body(String text, int start, int end, Set<String> bodies, Mention.Call call) {}

  /** An organisation that a question names. */
  record Place(String text, int start, int end, String organization) {}

  /** The bodies that the text names, in order; they do not overlap. */
  List<Body> bodiesIn(String text) {
    String lower = lower(text);
    List<Body> found = new ArrayList<>();
    bodiesByCall.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()))
        .forEach(call -> find(lower, text, call.getKey(), call.getValue(), found));
    find(ADJECTIVE_AND_SORT, text, found);
    GENERIC.forEach((word, ending) -> generic(lower, word, ending, found));
    find(ANY_BODY, text, found);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** The known organisations that the text names. */
  List<Place> organizationsIn(String text) {
    List<Place> found = new ArrayList<>();
    organizationsByPlace.forEach((place, organization) -> {
      Matcher matcher =
          word("(?:region(?:en)?\\s)?"
                  + Pattern.quote(place)
                  + "s?(?:\\s(?:kommun|stad|region|\\p{L}*förbund)s?)?")
              .matcher(lower(text));
      if (matcher.find()) {
        found.add(new Place(matcher.group(), matcher.start(), matcher.end(), organization));
      }
    });
    return found;
  }

  private void find(
      String lower, String text, String call, Set<String> meanings, List<Body> found) {
    boolean abbreviation = call.length() <= LONGEST_ABBREVIATION && call.indexOf(' ') < 0;
    Matcher matcher = word(Pattern.quote(call) + (abbreviation ? "(?::?s)?" : "s?")).matcher(lower);
    while (matcher.find()) {
      boolean capitals = Character.isUpperCase(text.charAt(matcher.start()));
      if (free(matcher, found) && (!abbreviation || capitals)) {
        found.add(
            new Body(matcher.group(), matcher.start(), matcher.end(), meanings, Mention.Call.NAME));
      }
    }
  }

  private static final int LONGEST_ABBREVIATION = 6;

  private void generic(String lower, String word, String ending, List<Body> found) {
    Matcher matcher = word(word + "s?").matcher(lower);
    while (matcher.find()) {
      if (free(matcher, found)) {
        Set<String> all =
            bodies.stream()
                .filter(body -> lower(body).contains(ending))
                .collect(Collectors.toCollection(TreeSet::new));
        found.add(
            new Body(matcher.group(), matcher.start(), matcher.end(), all, Mention.Call.SORT));
      }
    }
  }

  /** A body of which the archive has no documents. */
  private static void find(Pattern unknown, String text, List<Body> found) {
    Matcher matcher = unknown.matcher(text);
    while (matcher.find()) {
      if (free(matcher, found)) {
        found.add(
            new Body(
                lower(matcher.group()),
                matcher.start(),
                matcher.end(),
                Set.of(),
                Mention.Call.UNKNOWN));
      }
    }
  }

  /**
   * {@code Hälso- och sjukvårdsnämnden}, {@code driftnämnden Kultur}: the kind of word that bodies
   * are called by.
   */
  private static final Pattern ANY_BODY =
      Pattern.compile(
          "(?<![\\p{L}-])(?:\\p{L}+-(?:,\\s\\p{L}+-)?\\s(?:och|&)\\s)?\\p{L}{3,}(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|kommittén)s?(?!\\p{L})(?:\\s\\p{Lu}\\p{Ll}+)*");

  /** {@code tekniska nämnden}, {@code sociala utskottet}. */
  private static final Pattern ADJECTIVE_AND_SORT =
      Pattern.compile(
          "(?<![\\p{L}-])\\p{L}{2,}(?:iska|iala|kala|nala)\\s(?:nämnden|styrelsen|utskottet|beredningen)s?(?!\\p{L})");

  /** {@code Gemensamma överförmyndarnämnden} goes by its noun. */
  private static final Pattern ADJECTIVE_BEFORE =
      Pattern.compile("^\\p{L}+a\\s(?=\\p{L}{4,}(?:nämnden|styrelsen|utskottet|direktionen)$)");

  private static boolean free(Matcher matcher, List<Body> found) {
    return found.stream()
        .noneMatch(body -> matcher.start() < body.end() && body.start() < matcher.end());
  }

  private void call(String name, String body) {
    bodiesByCall.computeIfAbsent(name, key -> new TreeSet<>()).add(body);
  }

  /** First letters of the parts of the name: {@code rsau} of Regionstyrelsens arbetsutskott. */
  private static List<String> abbreviations(String body, SwedishWords swedish) {
    return Words.abbreviations(body, swedish).stream()
        .filter(letters -> letters.length() >= 2 && letters.length() <= LONGEST_ABBREVIATION)
        .toList();
  }

  /** The body with this printed name, if the archive holds its documents. */
  Optional<String> body(String name) {
    return bodies.stream().filter(body -> lower(body).equals(lower(name))).findFirst();
  }

  private static Pattern word(String pattern) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + pattern + "(?![\\p{L}\\p{N}])");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
