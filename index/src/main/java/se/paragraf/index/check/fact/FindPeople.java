package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who is named in a text: names with party letters, and names of the attendance list. */
public final class FindPeople {

  /** Party letters that are read after a bare comma or space, beside those of the list. */
  private static final Set<String> PARTIES =
      Set.of("S", "M", "SD", "C", "V", "KD", "L", "MP", "FI", "FP", "SP");

  private static final String TOKEN = "\\p{Lu}[\\p{L}’'´]*(?:[-‐]\\p{L}[\\p{L}’']*)*";
  private static final String PARTICLE = "(?:af|av|von|van|de|der|den|la|le|di|al|el|bin|ben)";
  private static final String FULL_NAME =
      TOKEN
          + "(?: "
          + PARTICLE
          + "){0,2}(?: "
          + TOKEN
          + "|(?: "
          + PARTICLE
          + ") "
          + TOKEN
          + "){1,3}";
  private static final Pattern NAME = Pattern.compile("(?<![\\p{L}-])" + FULL_NAME);
  private static final Pattern BRACKETED = Pattern.compile("\\G,? ?\\((\\p{Lu}[\\p{L}+-]{0,7})\\)");
  private static final Pattern BARE = Pattern.compile("\\G,? (\\p{Lu}\\p{L}{0,3})(?=[,.;:)\\s]|$)");

  /** Capitalised words that stand before a name without being part of it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:Ordföranden?|Ledamoten?|Ersättaren?|Även|Dels|Då|Vidare|Sedan|Ledamöterna|Jäv"
              + "|Reservation|Sekreterare|Herr|Fru|Också|Därefter|För|Av|Till|Med|Att|När|Efter"
              + "|Vice|Andre|Förste|Utse|Välja|Välj|Yrkande|Bifall|Avslag|Nej|Ja|På|Det|Den) ");

  private final List<Listing> roster;
  private final Set<String> parties;

  public FindPeople(List<Listing> roster) {
    this.roster = List.copyOf(roster);
    this.parties = new TreeSet<>(PARTIES);
    roster.stream().flatMap(listing -> listing.party().stream()).forEach(parties::add);
  }

  /** In order; they do not overlap. */
  public List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (MatchResult match : NAME.matcher(text).results().toList()) {
      mentions.addAll(mention(text, match));
    }
    return mentions.stream().sorted(Comparator.comparingInt(Mention::start)).toList();
  }

  private List<Mention> mention(String text, MatchResult match) {
    String printed = match.group();
    int start = match.start();
    int end = match.end();
    Optional<String> swallowed = trailingParty(printed);
    if (swallowed.isPresent()) {
      end -= swallowed.get().length() + 1;
      printed = text.substring(start, end);
    }
    int title = titleLength(printed);
    printed = printed.substring(title);
    start += title;
    if (!printed.contains(" ")) {
      return List.of();
    }
    Optional<MatchResult> party = party(text, end);
    int after = party.map(MatchResult::end).orElse(end);
    return identified(
        new Mention(new Name(printed), party.map(p -> p.group(1)), Optional.empty(), start, after));
  }

  /** {@code Anna Ek S}: the party letters are matched as the last token of the name. */
  private Optional<String> trailingParty(String printed) {
    String last = printed.substring(printed.lastIndexOf(' ') + 1);
    return Optional.of(last).filter(parties::contains);
  }

  private static int titleLength(String printed) {
    int length = 0;
    while (TITLE.matcher(printed.substring(length)).find()) {
      length += printed.substring(length).indexOf(' ') + 1;
    }
    return length;
  }

  private Optional<MatchResult> party(String text, int end) {
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.find(end)) {
      return Optional.of(bracketed.toMatchResult());
    }
    Matcher bare = BARE.matcher(text);
    return bare.find(end) && parties.contains(bare.group(1))
        ? Optional.of(bare.toMatchResult())
        : Optional.empty();
  }

  /**
   * Somebody of the list, or several whose names stand one after the other; else whoever carries
   * party letters. Of a name with words before it, the longest tail that fits.
   */
  private List<Mention> identified(Mention mention) {
    List<Mention> found = new ArrayList<>();
    String printed = mention.name().printed();
    int from = 0;
    while (from >= 0 && from < printed.length()) {
      Optional<Mention> next = listedAt(mention, from);
      next.ifPresent(found::add);
      from =
          next.map(m -> m.name().printed().length() + m.start() - mention.start() + 1)
              .orElse(nextWord(printed, from));
    }
    return found.isEmpty()
        ? mention.party().map(party -> mention).stream().toList()
        : List.copyOf(found);
  }

  /** The longest name of the list that begins there; party letters belong to the last name. */
  private Optional<Mention> listedAt(Mention mention, int from) {
    String printed = mention.name().printed();
    int firstSpace = printed.indexOf(' ', from);
    int to = printed.length();
    while (firstSpace > 0 && to > firstSpace) {
      boolean last = to == printed.length();
      Name name = new Name(printed.substring(from, to));
      Optional<Listing> listed = listed(name);
      if (listed.isPresent() && (last || mention.party().isEmpty() || hasMore(printed, to))) {
        int end = last ? mention.end() : mention.start() + to;
        Optional<String> party = last ? mention.party() : Optional.empty();
        return Optional.of(new Mention(name, party, listed, mention.start() + from, end));
      }
      to = printed.lastIndexOf(' ', to - 1);
    }
    return Optional.empty();
  }

  /** Whether what follows is somebody of the list too. */
  private boolean hasMore(String printed, int to) {
    return listed(new Name(printed.substring(to + 1))).isPresent();
  }

  private static int nextWord(String printed, int from) {
    int space = printed.indexOf(' ', from);
    return space < 0 || printed.indexOf(' ', space + 1) < 0 ? -1 : space + 1;
  }

  /** The person of the list with this name. */
  public Optional<Listing> listed(Name name) {
    return roster.stream().filter(listing -> listing.name().same(name)).findFirst();
  }

  /** The person of the list whose name this can be a slip of the pen for. */
  public Optional<Listing> nearlyListed(Name name) {
    return roster.stream().filter(listing -> listing.name().nearly(name)).findFirst();
  }

  /** Names in the text that nobody of the list bears and no party follows. */
  public List<Mention> strangersIn(String text) {
    return strangersIn(text, in(text));
  }

  /** The same, where those who are known have been found. */
  public List<Mention> strangersIn(String text, List<Mention> mentions) {
    Set<Integer> known = mentions.stream().map(Mention::end).collect(Collectors.toSet());
    return NAME.matcher(text)
        .results()
        .filter(match -> !known.contains(match.end()))
        .map(match ->
            new Mention(
                new Name(match.group()),
                Optional.empty(),
                Optional.empty(),
                match.start(),
                match.end()))
        .toList();
  }
}
