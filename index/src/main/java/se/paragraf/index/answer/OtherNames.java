package se.paragraf.index.answer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else the papers call parties and administrations by. */
final class OtherNames {

  /**
   * What stands after a member's name; single letters stand for too much else ({@code 50 m}, {@code
   * v. 12}).
   */
  private static final Map<String, String> PARTIES =
      Map.of("sverigedemokrat", "SD", "kristdemokrat", "KD", "miljöparti", "MP");

  private static final Pattern PARTY =
      Pattern.compile("(sverigedemokrat|kristdemokrat|miljöparti)(?:erna|er|et|en|n)?s?");

  /** The administration of a committee goes by its name. */
  private static final Pattern ADMINISTRATION =
      Pattern.compile("(\\p{L}{3,}?)(?:s)?förvaltning(?:en)?s?");

  private OtherNames() {}

  static Stream<String> of(String word) {
    Matcher party = PARTY.matcher(word);
    if (party.matches()) {
      return Stream.of(PARTIES.getOrDefault(party.group(1), word));
    }
    Matcher administration = ADMINISTRATION.matcher(word);
    return administration.matches()
        ? Stream.of(administration.group(1) + "snämnden", administration.group(1) + "nämnden")
        : Stream.of();
  }
}
