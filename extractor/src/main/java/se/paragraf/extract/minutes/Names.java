package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people with their party, as minutes write them. */
final class Names {

  static final String PARTY =
      "(?:M|S|SD|C|V|KD|L|MP|FI|FP|RV|SoL|[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,5}[A-ZÅÄÖ]|[A-ZÅÄÖ]{1,6}|-)";

  /** A full stop belongs to a name only as part of an initial: {@code Karl E. Berg}. */
  private static final String WORD =
      "\\p{Lu}(?:\\.(?:\\p{Lu}\\.)*|[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*)";

  /** What somebody is, printed before the name. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:Vice |Andre vice |Förste vice )?(?:[Oo]rdförande(?:n)?)|Ledamot(?:en)?|Ledamöterna|Ersättare(?:n)?"
              + "|\\p{Lu}\\p{Ll}*råd(?:et)?|Herr|Fru|Från|Även|Också|Samt)\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})");

  static final String NAME =
      WORD + "(?:\\s+(?:von|van|af|de|la|der|den|el|al|\\p{Lu}:son|" + WORD + "))*\\s+" + WORD;

  static final Pattern PERSON =
      Pattern.compile(
          "("
              + NAME
              + ")(?:\\s*\\(("
              + PARTY
              + ")\\)|,\\s*("
              + PARTY
              + ")(?![\\p{L}])|\\s+("
              + PARTY
              + ")(?=[\\s,.;(]|$))?");

  private Names() {}

  /** A person as named in running text. */
  record Person(String name, Optional<String> party) {}

  /**
   * Every person named with a party in the text, in order; without a party too when {@code bare}.
   */
  static List<Person> in(String text, boolean bare) {
    List<Person> people = new ArrayList<>();
    Matcher matcher = PERSON.matcher(text);
    while (matcher.find()) {
      Optional<String> party = party(matcher);
      String named = ROLE.matcher(matcher.group(1)).replaceFirst("");
      String name = trimParty(named);
      if (party.isEmpty() && !name.equals(named)) {
        party = Optional.of(named.substring(name.length()).strip());
      }
      if (party.isPresent() || bare) {
        people.add(new Person(name, party));
      }
    }
    return List.copyOf(people);
  }

  private static Optional<String> party(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }

  /** {@code Lina Ek S} is Lina Ek of party S. */
  private static String trimParty(String name) {
    int space = name.lastIndexOf(' ');
    boolean party = space > 0 && name.indexOf(' ') < space && isParty(name.substring(space + 1));
    return party ? name.substring(0, space) : name;
  }

  /** Whether the word can only be the letters of a party: {@code KD}, {@code SoL}. */
  static boolean isParty(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    return word.length() <= 4
        && word.chars().allMatch(Character::isLetter)
        && (upper == word.length() || upper >= 2);
  }

  /** The name itself out of a genitive: {@code Jörgen Larssons} is Jörgen Larsson. */
  static String withoutGenitive(String name) {
    return name.length() > 3 && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
