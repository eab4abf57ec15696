package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.util.StringList;
import se.paragraf.extract.language.HintedPattern;
import se.paragraf.extract.language.Span;

/**
 * Finds names of bodies, units and organisations: those that the document is known to speak of, by
 * a dictionary, others by how they are built ({@code …nämnden}, {@code Region …}), and what is left
 * by the words around them.
 */
final class OrganizationNames {

  private static final String ENDING = "(?:en|et|n|t|ens|ets|ns|s|er|erna|ar|arna|a)?";

  private static final String STRONG_STEMS =
      "nämnd|styrelse|fullmäktige|utskott|förvaltning|kontor|enhet|sjukhus|bolag|förbund|kommun|myndighet|avdelning|räddningstjänst|beredning|lasarett";

  private static final String WEAK_STEMS =
      "boende|hemtjänst|hemsjukvård|tandvård|psykiatri|närsjukvård|sjukvård|vårdcentral|trafik|service|skola|skolor|gymnasi|bibliotek|räddning|äldreomsorg|socialtjänst|verksamhet|bemanning";

  /** Words that are bodies or units wherever they stand. */
  private static final String STRONG = "\\p{L}*(?:" + STRONG_STEMS + ")" + ENDING;

  /** Words that are units when they act, and services otherwise. */
  private static final String WEAK = "\\p{L}*(?:" + WEAK_STEMS + ")" + ENDING;

  private static final String HALVES =
      "(?:\\p{L}+ ?-(?: (?iu:och)|, \\p{L}+- (?iu:och)) |\\p{Lu}{2,5} och )?";
  private static final String OWNER = "(?:\\p{Lu}\\p{L}+s )?";
  private static final String OF_WHAT =
      "(?: \\p{Lu}\\p{L}+(?:(?:,| och| för| i) (?!prognos|redovis|visar|har|gör)\\p{Ll}+)*| för \\p{L}+(?: och \\p{L}+)?)?";

  private static final List<Rule> RULES =
      List.of(
          rule(
              Kind.GENERIC,
              "riket|sverige|landet|staten|regionerna|kommunerna|skolverket|socialstyrelsen",
              bounded(
                  "(?iu:riket|sverige|landet|staten|regionernas?|kommunernas?|skolverket|socialstyrelsen)")),
          rule(Kind.STRONG, "region ", Pattern.compile("(?<!\\p{L})Region \\p{Lu}\\p{L}+")),
          rule(
              Kind.STRONG,
              " kommun",
              Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{L}+ kommuns?(?!\\p{L})")),
          // tekniska nämnden, sociala utskottet
          rule(
              Kind.STRONG,
              "iska |sociala ",
              bounded(
                  "(?iu:(?!politiska)\\p{L}+iska|sociala) (?iu:nämnden|utskottet|förvaltningen|kontoret)s?")),
          rule(Kind.STRONG, "nämnden", bounded("(?iu:(?:drift)?nämnden)" + OF_WHAT)),
          rule(Kind.STRONG, STRONG_STEMS, bounded(HALVES + OWNER + "(?iu:" + STRONG + ")")),
          rule(
              Kind.WEAK,
              WEAK_STEMS,
              bounded(
                  "(?:(?iu:särskil(?:t|da)|kommunala|fristående|privata|ordinärt) )?"
                      + HALVES
                      + OWNER
                      + "(?iu:"
                      + WEAK
                      + ")(?: \\p{Lu}\\p{L}+)?")));

  /** Names that point back to one named before. */
  private static final Pattern POINTS_BACK =
      Pattern.compile(
          "(?iu)(?:drift)?nämndens?|styrelsens?|förvaltningens?|regionens?|kommunens?|enhetens?|myndighetens?|verksamhetens?|avdelningens?|bolagets?|utskottets?|verksamheter|sjukhusets?|skolans?");

  /** Plurals and kinds that name nobody in particular. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)\\p{L}*(?:procenten|erfaren|öppen|medveten|angelägen)het\\p{L}*|(?:\\p{L}+s )?(?:drift)?nämnder(?:na)?s?|nämndernas|kommuner|regioner|\\p{L}*enheter(?:na)?s?|\\p{L}*lägenhet\\p{L}*|verksamheter(?:na)?|förvaltningar(?:na)?s?|myndigheter|avdelningar(?:na)?|skolor|\\p{L}*bolag|(?:system|försäkrings)bolaget|sjukhus|\\p{L}*fullmäktiges?|boende|kontor|enhet|myndighet|verksamhet|trafik|service|skola|beredning|bemanning");

  private final DictionaryNameFinder known;
  private final LearnedNames learned;

  /** The finder is asked only about sentences that hold one of them. */
  private final List<String> knownInLowerCase;

  /**
   * @param known names that the document is known to speak of
   */
  OrganizationNames(Collection<String> known, LearnedNames learned) {
    this.learned = learned;
    Dictionary dictionary = new Dictionary(false);
    known.stream()
        .map(OrganizationNames::tokens)
        .filter(tokens -> tokens.length > 0)
        .forEach(tokens -> dictionary.put(new StringList(tokens)));
    this.known = new DictionaryNameFinder(dictionary);
    this.knownInLowerCase =
        known.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /** How surely a name is one. */
  enum Kind {
    KNOWN,
    STRONG,
    WEAK,
    /** What the words around it make a name: {@code Solhem}. */
    LEARNED,
    /** {@code nämnden}: the one spoken of. */
    BACK,
    /** {@code riket}: somebody outside the document's organisation. */
    GENERIC
  }

  /**
   * A name in a sentence.
   *
   * @param text without genitive ending
   */
  record Name(Span span, String text, Kind kind) {}

  private record Rule(Kind kind, HintedPattern pattern) {}

  private static Rule rule(Kind kind, String hints, Pattern pattern) {
    return new Rule(kind, HintedPattern.of(hints, pattern));
  }

  private static Pattern bounded(String regex) {
    return Pattern.compile("(?<![\\p{L}\\p{N}-])" + regex + "(?![\\p{L}\\p{N}-])");
  }

  /** In the order of the text, not overlapping. */
  List<Name> in(String sentence) {
    List<Name> names = new ArrayList<>();
    String lower = HintedPattern.lower(sentence);
    if (knownInLowerCase.stream().anyMatch(lower::contains)) {
      findKnown(sentence, names);
    }
    for (Rule rule : RULES) {
      rule.pattern().in(sentence, lower).forEach(found -> add(found, rule.kind(), names));
    }
    for (Span span : learned.in(sentence)) {
      add(span, span.of(sentence), Kind.LEARNED, names);
    }
    names.sort(Comparator.comparingInt(name -> name.span().from()));
    return joined(sentence, names);
  }

  /** {@code Särskilt boende och bemanningsenheten} at the beginning of a line is one unit. */
  private static List<Name> joined(String sentence, List<Name> names) {
    if (names.size() < 2 || names.getFirst().span().from() > 0) {
      return List.copyOf(names);
    }
    Name first = names.getFirst();
    Name second = names.get(1);
    boolean one =
        sentence.substring(first.span().to(), second.span().from()).equals(" och ")
            && first.kind() != Kind.BACK
            && second.kind() != Kind.BACK;
    if (!one) {
      return List.copyOf(names);
    }
    Span span = new Span(first.span().from(), second.span().to());
    List<Name> all = new ArrayList<>(names.subList(2, names.size()));
    all.addFirst(new Name(span, withoutGenitive(span.of(sentence)), second.kind()));
    return List.copyOf(all);
  }

  private void findKnown(String sentence, List<Name> names) {
    List<MatchResult> tokens = LearnedNames.TOKEN.matcher(sentence).results().toList();
    String[] words = tokens.stream().map(MatchResult::group).toArray(String[]::new);
    for (var span : known.find(words)) {
      Span where =
          new Span(tokens.get(span.getStart()).start(), tokens.get(span.getEnd() - 1).end());
      names.add(new Name(where, where.of(sentence), Kind.KNOWN));
    }
  }

  private static void add(MatchResult found, Kind kind, List<Name> names) {
    add(new Span(found.start(), found.end()), found.group(), kind, names);
  }

  private static void add(Span span, String text, Kind kind, List<Name> names) {
    if (NOBODY.matcher(text).matches() || names.stream().anyMatch(n -> n.span().overlaps(span))) {
      return;
    }
    Kind what = POINTS_BACK.matcher(text).matches() ? Kind.BACK : kind;
    names.add(new Name(span, withoutGenitive(text), what));
  }

  /** {@code nämndens} is {@code nämnden}; {@code sjukhus} keeps its s. */
  private static String withoutGenitive(String name) {
    String lower = name.toLowerCase(Locale.of("sv"));
    boolean genitive =
        lower.endsWith("ens")
            || lower.endsWith("ets")
            || lower.endsWith("kommuns")
            || lower.endsWith("ernas")
            || lower.matches("region \\p{L}+s");
    return genitive ? name.substring(0, name.length() - 1) : name;
  }

  private static String[] tokens(String name) {
    return LearnedNames.TOKEN
        .matcher(name)
        .results()
        .map(MatchResult::group)
        .toArray(String[]::new);
  }
}
