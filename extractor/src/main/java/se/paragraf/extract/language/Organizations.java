package se.paragraf.extract.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Organization;
import se.paragraf.model.Organization.Kind;
import se.paragraf.model.Organization.KnownFrom;

/** Tells whose a document is by the names of regions and municipalities in it. */
public final class Organizations {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:Region (\\p{Lu}\\p{L}+(?: (?:Götaland|Härjedalen|län))?)s?"
              + "|(Västra Götalandsregionen)s?"
              + "|((?:\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)? ){1,2}(?:kommun|[Ss]tad))(?:s|en|ens)?"
              + "|(Landstinget (?:i )?\\p{Lu}\\p{L}+))(?!\\p{L})");

  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<!\\p{L})REGION (?!OCH\\b)\\p{Lu}{3,}(?: (?:HÄRJEDALEN|LÄN))?(?!\\p{L})"
              + "|(?<![\\p{L}-])(?:\\p{Lu}{3,} ){1,2}(?:KOMMUN|STAD)(?!\\p{L})");

  /** Every name of a region or municipality holds one of these. */
  private static final List<String> NAME_WORDS =
      List.of(
          "Region ",
          "REGION ",
          "regionen",
          " kommun",
          " KOMMUN",
          " stad",
          " Stad",
          " STAD",
          "Landstinget ");

  private static final Pattern AGENCY =
      Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{L}+(?:verket|inspektionen|myndigheten))s?(?!\\p{L})");

  /** Associations of municipalities; members' minutes name them too, so only heads tell. */
  private static final Pattern ASSOCIATION =
      Pattern.compile(
          "(?<!\\p{L})((?:\\p{Lu}[\\p{L}-]+ ){1,2}(?:kommunal|räddningstjänst|samordnings|gymnasie|avfalls)?förbund"
              + "|(?:Kommunal|Räddningstjänst|Samordnings|Gymnasie|Avfalls)?[Ff]örbundet \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?:et)?s?(?!\\p{L})");

  /**
   * Words that stand before the name of a municipality, or before {@code kommun}, and are no part
   * of it.
   */
  private static final Set<String> NO_PART =
      Set.of(
          "Vår",
          "Vilken",
          "Varje",
          "En",
          "Denna",
          "Ingen",
          "Annan",
          "Berörd",
          "Respektive",
          "Vid",
          "Inom",
          "För",
          "Hos",
          "Från",
          "Till",
          "I",
          "Av",
          "Mellan",
          "Sveriges");

  private static final Set<String> KIND_WORDS = Set.of("kommun", "stad", "län");

  /** A name in a head or on a front page counts as much as this many in the text. */
  private static final int FORMAL_WEIGHT = 6;

  /** The name must weigh this many times what the next one weighs. */
  private static final double CLEARLY = 1.5;

  private Organizations() {}

  /**
   * @param formal texts of page heads, feet and front pages
   * @param running other text
   * @param fewest mentions in running text that tell by themselves; one in a head counts as several
   */
  public static Optional<Organization> find(
      Collection<String> formal, Collection<String> running, int fewest) {
    Map<String, Integer> weights = new TreeMap<>();
    formal.forEach(text -> {
      count(text, FORMAL_WEIGHT, weights);
      count(ASSOCIATION, text, FORMAL_WEIGHT, weights);
    });
    running.forEach(text -> count(text, 1, weights));
    if (weights.isEmpty()) {
      formal.forEach(text -> countAgencies(text, FORMAL_WEIGHT, weights));
      running.forEach(text -> countAgencies(text, 1, weights));
    }
    weights.values().removeIf(weight -> weight < fewest);
    return heaviest(weights, KnownFrom.PAGE);
  }

  /** State agencies publish too, and are named where no region or municipality is. */
  private static void countAgencies(String text, int weight, Map<String, Integer> weights) {
    count(AGENCY, text, weight, weights);
  }

  private static void count(
      Pattern pattern, String text, int weight, Map<String, Integer> weights) {
    pattern
        .matcher(text)
        .results()
        .forEach(found -> weights.merge(found.group(1), weight, Integer::sum));
  }

  /** As the file's metadata or the name of its folder tells. */
  public static Optional<Organization> in(String text, KnownFrom from) {
    Map<String, Integer> weights = new TreeMap<>();
    count(text, 1, weights);
    return heaviest(weights, from);
  }

  private static void count(String text, int weight, Map<String, Integer> weights) {
    if (NAME_WORDS.stream().noneMatch(text::contains)) {
      return;
    }
    String spelt = IN_CAPITALS.matcher(text).replaceAll(found -> asName(found.group()));
    Matcher matcher = NAME.matcher(spelt);
    while (matcher.find()) {
      name(matcher).ifPresent(name -> weights.merge(name, weight, Integer::sum));
    }
  }

  /** {@code SOLVIKS KOMMUN} is Solviks kommun. */
  private static String asName(String capitals) {
    StringBuilder name = new StringBuilder();
    for (String word : capitals.split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean kind = KIND_WORDS.contains(lower);
      name.append(name.isEmpty() ? "" : " ")
          .append(kind ? lower : word.charAt(0) + lower.substring(1));
    }
    return name.toString();
  }

  private static Optional<String> name(Matcher m) {
    if (m.group(1) != null) {
      String region = m.group(1);
      boolean genitive = region.endsWith("s") && !region.endsWith("ss") && region.length() > 4;
      return Optional.of(
          "Region " + (genitive ? region.substring(0, region.length() - 1) : region));
    }
    if (m.group(2) != null) {
      return Optional.of(m.group(2));
    }
    return m.group(3) == null ? Optional.of(m.group(4)) : municipality(m.group(3));
  }

  /** {@code Kommunstyrelsen Solviks kommun} is Solviks kommun; {@code Varje kommun} is none. */
  private static Optional<String> municipality(String name) {
    String first = name.substring(0, name.indexOf(' '));
    String rest = name.substring(name.indexOf(' ') + 1);
    boolean foreign =
        NO_PART.contains(first)
            || BodyNames.leading(first).isPresent()
            || HeadWords.kind(first).isPresent();
    if (!foreign) {
      return Optional.of(name);
    }
    return rest.contains(" ") ? municipality(rest) : Optional.empty();
  }

  private static Optional<Organization> heaviest(Map<String, Integer> weights, KnownFrom from) {
    String best = "";
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        next = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        next = Math.max(next, entry.getValue());
      }
    }
    return most > 0 && most >= CLEARLY * next
        ? Optional.of(new Organization(best, kind(best), from))
        : Optional.empty();
  }

  private static Kind kind(String name) {
    if (name.startsWith("Region ") || name.endsWith("regionen") || name.startsWith("Landstinget")) {
      return Kind.REGION;
    }
    return name.endsWith("kommun") || name.endsWith("stad") || name.endsWith(" Stad")
        ? Kind.MUNICIPALITY
        : Kind.OTHER;
  }
}
