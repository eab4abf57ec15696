package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.Section;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;
import se.paragraf.model.Region;
import se.paragraf.model.Table;

/** Gives the votes of each § the ballots that tables and running text tell of. */
public final class ReadBallots {

  private static final Set<SectionRole> TELL_OF_VOTES =
      EnumSet.of(SectionRole.VOTE, SectionRole.PROPOSITION);

  /** A list of voters after the §§ names the one it is of. */
  private static final Pattern NAMED = Pattern.compile("§\\s*(\\d{1,4})\\b");

  /** The votes of each § with their ballots; the tables are those of the minutes. */
  public List<Paragraph> read(List<Paragraph> paragraphs, List<Table> tables) {
    return paragraphs.stream().map(paragraph -> read(paragraph, tables, paragraphs)).toList();
  }

  private static Paragraph read(
      Paragraph paragraph, List<Table> tables, List<Paragraph> paragraphs) {
    List<Vote> votes = new ArrayList<>(paragraph.votes());
    tables.stream()
        .filter(table -> owner(table, paragraphs).filter(paragraph::equals).isPresent())
        .forEach(table ->
            BallotTable.read(table.rows())
                .forEach(ballots -> add(votes, ballots, table.regions())));
    paragraph.sections().stream()
        .filter(section -> TELL_OF_VOTES.contains(section.role()))
        .forEach(section -> inText(section, votes));
    return votes.equals(paragraph.votes()) ? paragraph : paragraph.withVotes(votes);
  }

  private static void inText(Section section, List<Vote> votes) {
    BallotList.read(section.text()).forEach(ballots -> add(votes, ballots, section.regions()));
  }

  /** The § that the table's title names, else the last that begins above the table. */
  private static Optional<Paragraph> owner(Table table, List<Paragraph> paragraphs) {
    Region place = table.regions().getFirst();
    Matcher named = NAMED.matcher(table.title().orElse(""));
    Optional<Paragraph> above =
        paragraphs.stream()
            .filter(p -> p.regions().getFirst().compareTo(place) <= 0)
            .reduce((first, last) -> last);
    if (!named.find()) {
      return above;
    }
    Optional<Integer> number = Optional.of(Integer.valueOf(named.group(1)));
    return paragraphs.stream().filter(p -> p.number().equals(number)).findFirst().or(() -> above);
  }

  /**
   * To the vote whose numbers they fit, else to the first without ballots, else a vote of its own.
   */
  private static void add(List<Vote> votes, List<Ballot> ballots, List<Region> regions) {
    boolean known =
        votes.stream().anyMatch(vote -> new HashSet<>(vote.ballots()).equals(Set.copyOf(ballots)));
    if (ballots.isEmpty() || known) {
      return;
    }
    OptionalInt free =
        IntStream.range(0, votes.size())
            .filter(at -> votes.get(at).ballots().isEmpty())
            .boxed()
            .min(Comparator.comparing(at -> !fits(votes.get(at), ballots)))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    if (free.isPresent()) {
      votes.set(free.getAsInt(), with(votes.get(free.getAsInt()), ballots, regions));
    } else {
      Optional<Integer> untold = Optional.empty();
      votes.add(new Vote(untold, untold, untold, untold, ballots, regions));
    }
  }

  private static boolean fits(Vote vote, List<Ballot> ballots) {
    return vote.yes().equals(Optional.of(count(ballots, Choice.YES)))
        && vote.no().equals(Optional.of(count(ballots, Choice.NO)));
  }

  private static int count(List<Ballot> ballots, Choice choice) {
    return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }

  private static Vote with(Vote vote, List<Ballot> ballots, List<Region> regions) {
    List<Region> both = Stream.concat(vote.regions().stream(), regions.stream()).toList();
    return new Vote(vote.yes(), vote.no(), vote.abstain(), vote.absent(), ballots, both);
  }
}
