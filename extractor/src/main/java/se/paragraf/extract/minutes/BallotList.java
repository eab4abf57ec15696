package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;

/**
 * Who voted how, out of running text: names after the side ({@code Ja: Anna Ek (S), Bo Alm (M)};
 * {@code Följande röstade nej: …}; {@code Nej-röst avges av …}) or before it ({@code Anna Ek (S)
 * och Bo Alm (M) röstade nej}).
 *
 * <p>Names that words follow are no voters: {@code Nej: Anna Eks yrkande} tells what no means.
 */
final class BallotList {

  private static final String NAMES =
      Names.PERSON.pattern()
          + "(?:\\s*(?:,|;|\\boch\\b|\\bsamt\\b|\\n)\\s*[–•-]?\\s*"
          + Names.PERSON.pattern()
          + ")*";

  /** After the names: the sentence ends, or the next side begins. */
  private static final String END =
      "(?=\\s*(?:[.;\\n]|$|,?\\s*(?:(?iu:och|samt|medan)\\s+)?(?iu:följande|ja|nej|"
          + "avstår|avstod|frånvarande)\\b))";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?<!\\p{L})(?iu:("
              + BallotWords.CHOICE
              + "))(?iu:[-–\\s]?röst(?:er|ar|ade|at|en)?)?(?iu:\\s+(?:från\\s+)?att\\s+rösta)?"
              + "(?:\\s*\\(\\d{1,3}(?:\\s*st\\.?)?\\)|,?\\s+\\d{1,3}(?:\\s*st\\.?)?)?"
              + "(?iu:\\s+(?:röstar|röstade|röstat|avges\\s+av|avgavs\\s+av|avgavs\\s+från|lämnas\\s+av"
              + "|lämnades\\s+av|är|var|från|av|gör|gjorde))?\\s*[:–—-]?\\s*"
              + "(?iu:(?:ledamöterna|ledamot|följande(?:\\s+ledamöter)?)\\s*:?\\s*)?[–•-]?\\s*("
              + NAMES
              + ")"
              + END);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[.:;\\n]\\s*|(?iu:\\b(?:och|medan|ledamöterna)\\s+))("
              + NAMES
              + ")\\s+(?iu:(?:röstar|röstade|röstat|har\\s+röstat)\\s+(?:för\\s+)?(ja|nej|blankt)"
              + "|(avstår|avstod|lade ned))(?iu:\\s+(?:från\\s+att\\s+rösta|sin(?:a)?\\s+röst(?:er)?))?"
              + "(?=\\s*(?:[.,;\\n]|$|och\\b|medan\\b))");

  private BallotList() {}

  /** A side and who took it, where the text tells so. */
  private record Told(Choice choice, List<Names.Person> by) {}

  /** One list per vote, in the order of the text; a new one begins where a side is told again. */
  static List<List<Ballot>> read(String text) {
    Map<Integer, Told> told = new TreeMap<>();
    Matcher after = AFTER.matcher(text);
    while (after.find()) {
      told(after.group(1), after.group(2)).ifPresent(each -> told.put(after.start(2), each));
    }
    Matcher before = BEFORE.matcher(text);
    int choice = before.groupCount() - 1;
    while (before.find()) {
      String word =
          Optional.ofNullable(before.group(choice))
              .or(() -> Optional.ofNullable(before.group(choice + 1)))
              .map(found -> found.startsWith("lade") ? "avstår" : found)
              .orElse("");
      told(word, before.group(1)).ifPresent(each -> told.putIfAbsent(before.start(1), each));
    }
    return votes(List.copyOf(told.values()));
  }

  private static Optional<Told> told(String word, String names) {
    return BallotWords.choice(word).map(choice -> new Told(choice, Names.in(names, true)));
  }

  private static List<List<Ballot>> votes(List<Told> told) {
    List<List<Ballot>> votes = new ArrayList<>();
    List<Choice> sides = new ArrayList<>();
    for (Told side : told) {
      if (votes.isEmpty() || sides.contains(side.choice())) {
        votes.add(new ArrayList<>());
        sides.clear();
      }
      sides.add(side.choice());
      side.by()
          .forEach(person ->
              votes.getLast().add(new Ballot(person.name(), person.party(), side.choice())));
    }
    return votes;
  }
}
