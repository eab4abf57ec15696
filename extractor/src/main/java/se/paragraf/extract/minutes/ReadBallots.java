package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/**
 * Reads who voted how: out of a table of names with a mark under Ja, Nej or Avstår, or out of lines
 * like {@code Ja: Anna Ek (S), Bo Alm (M)}.
 */
public final class ReadBallots {

  private static final Pattern MARK = Pattern.compile("[Xx×✓✔☒☑1]");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)^(?:följande (?:ledamöter )?)?(?:röstar |röstade |röster )?(ja|nej|avstår|avstod|frånvarande)"
              + "(?:[- ]?röst(?:er|ar|ade)?)?\\s*(?:\\(\\d+\\))?\\s*:\\s*(.+)$",
          Pattern.UNICODE_CASE);

  /** The votes of each § with their ballots; the tables are those of the minutes. */
  public List<Paragraph> read(List<Paragraph> paragraphs, List<Table> tables) {
    return paragraphs.stream().map(paragraph -> read(paragraph, tables, paragraphs)).toList();
  }

  private static Paragraph read(
      Paragraph paragraph, List<Table> tables, List<Paragraph> paragraphs) {
    List<Vote> votes = new ArrayList<>(paragraph.votes());
    tables.stream()
        .filter(table -> owner(table, paragraphs).filter(paragraph::equals).isPresent())
        .forEach(table -> add(votes, inTable(table), table.regions()));
    paragraph.sections().stream()
        .filter(section -> section.role() == SectionRole.VOTE)
        .forEach(section -> add(votes, inLines(section), section.regions()));
    return votes.equals(paragraph.votes()) ? paragraph : paragraph.withVotes(votes);
  }

  /** The last § that begins above the table. */
  private static Optional<Paragraph> owner(Table table, List<Paragraph> paragraphs) {
    Region place = table.regions().getFirst();
    return paragraphs.stream()
        .filter(p -> p.regions().getFirst().compareTo(place) <= 0)
        .reduce((first, last) -> last);
  }

  /** To the first vote without ballots; a list that no vote is told of makes one. */
  private static void add(List<Vote> votes, List<Ballot> ballots, List<Region> regions) {
    if (ballots.isEmpty()) {
      return;
    }
    for (int at = 0; at < votes.size(); at++) {
      Vote vote = votes.get(at);
      if (vote.ballots().isEmpty()) {
        List<Region> both = Stream.concat(vote.regions().stream(), regions.stream()).toList();
        votes.set(
            at, new Vote(vote.yes(), vote.no(), vote.abstain(), vote.absent(), ballots, both));
        return;
      }
    }
    votes.add(
        new Vote(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ballots,
            regions));
  }

  private static List<Ballot> inTable(Table table) {
    List<List<String>> rows = table.rows();
    for (int header = 0; header < Math.min(rows.size(), 3); header++) {
      List<Optional<Choice>> choices = rows.get(header).stream().map(ReadBallots::choice).toList();
      boolean both =
          choices.contains(Optional.of(Choice.YES)) && choices.contains(Optional.of(Choice.NO));
      if (both) {
        return rows.subList(header + 1, rows.size()).stream()
            .flatMap(row -> ballot(row, choices).stream())
            .toList();
      }
    }
    return List.of();
  }

  private static Optional<Choice> choice(String header) {
    return switch (header.strip().toLowerCase(Locale.ROOT).replaceAll("[-\\s]?röst(er)?$", "")) {
      case "ja" -> Optional.of(Choice.YES);
      case "nej" -> Optional.of(Choice.NO);
      case "avstår", "avst.", "avst", "avstod", "avstått" -> Optional.of(Choice.ABSTAIN);
      case "frånvarande", "frånv.", "frånv" -> Optional.of(Choice.ABSENT);
      default -> Optional.empty();
    };
  }

  /** A row with a name before the choices, and a mark under one of them. */
  private static Optional<Ballot> ballot(List<String> row, List<Optional<Choice>> choices) {
    List<String> words = new ArrayList<>();
    Optional<Choice> chosen = Optional.empty();
    for (int column = 0; column < Math.min(row.size(), choices.size()); column++) {
      String cell = row.get(column).strip();
      if (choices.get(column).isEmpty()) {
        words.add(cell);
      } else if (MARK.matcher(cell).matches()) {
        chosen = choices.get(column);
      }
    }
    String name = String.join(" ", words).strip().replaceAll("\\s+", " ");
    Optional<Choice> choice = chosen;
    return choice.flatMap(c ->
        Names.in(name, true).stream()
            .findFirst()
            .map(person -> new Ballot(person.name(), person.party(), c)));
  }

  private static List<Ballot> inLines(Section section) {
    return section
        .text()
        .lines()
        .map(LISTED::matcher)
        .filter(Matcher::find)
        .flatMap(match -> choice(match.group(1)).stream().flatMap(c -> voters(match.group(2), c)))
        .toList();
  }

  private static Stream<Ballot> voters(String names, Choice choice) {
    return Names.in(names, true).stream()
        .map(person -> new Ballot(person.name(), person.party(), choice));
  }
}
