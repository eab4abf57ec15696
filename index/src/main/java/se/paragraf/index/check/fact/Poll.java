package se.paragraf.index.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Paragraph.SectionRole;
import se.paragraf.model.Paragraph.Vote;

/**
 * One vote (votering, omröstning) in a §.
 *
 * @param tally the counted outcome, when it is told
 * @param ballots who voted how, when it is listed
 * @param yesFor what a yes was for
 * @param noFor what a no was for
 * @param ballotPlace where the list of votes stands
 */
public record Poll(
    Optional<Tally> tally,
    List<Ballot> ballots,
    Optional<Side> yesFor,
    Optional<Side> noFor,
    Optional<Place> ballotPlace) {

  private static final Pattern YES_FOR =
      compile(
          "\\bja(?:-?\\s?röst(?:er|en)?+)?+\\s*(?:för|till|innebär|betyder|=|:|[-–])\\s*(?!\\d)(.+?)"
              + "(?=[,;.]?\\s*(?:och |samt |medan |men )?\\bnej\\b|$)");
  private static final Pattern NO_FOR =
      compile(
          "\\bnej(?:-?\\s?röst(?:er|en)?+)?+\\s*(?:för|till|innebär|betyder|=|:|[-–])\\s*(?!\\d)(.+?)"
              + "(?=[,;.]?\\s*(?:och |samt |medan |men )?\\bja\\b|$)");
  private static final Pattern WHO_WANTS_YES =
      compile("den som (.+?)\\s*,? (?:röstar|säger) ja\\b");
  private static final Pattern WHO_WANTS_NO =
      compile("den som ((?:(?!den som).)+?)\\s*,? (?:röstar|säger) nej\\b");

  /** {@code Anna Ek (S), Bo Alm (M).}: who voted so, not what for. */
  private static final Pattern VOTERS =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}’'-]*\\s+){1,4}(?:\\(?\\p{Lu}{1,4}\\)?)\\s*(?:[,;.]|\\boch\\b|$)");

  /** What one side of a vote stood for, as printed. */
  public record Side(String text, Place place) {}

  public Poll {
    ballots = List.copyOf(ballots);
  }

  static List<Poll> in(List<Prose> sections, List<Vote> votes) {
    List<Prose> told =
        sections.stream().filter(prose -> prose.role() != SectionRole.EARLIER).toList();
    List<Tally> tallies = told.stream().flatMap(prose -> Tally.in(prose).stream()).toList();
    List<Side> yes = sides(told, YES_FOR, WHO_WANTS_YES);
    List<Side> no = sides(told, NO_FOR, WHO_WANTS_NO);
    boolean voted = !votes.isEmpty() || !yes.isEmpty() || told.stream().anyMatch(Poll::isVote);
    List<Poll> polls = new ArrayList<>();
    int count = voted ? Math.max(tallies.size(), Math.max(votes.size(), yes.size())) : 0;
    for (int poll = 0; poll < Math.max(count, voted ? 1 : 0); poll++) {
      Optional<Vote> vote = at(votes, poll);
      polls.add(
          new Poll(
              at(tallies, poll),
              vote.map(Vote::ballots).orElse(List.of()),
              at(yes, poll),
              at(no, poll),
              vote.flatMap(v -> v.regions().stream().findFirst())
                  .map(r -> new Place("Omröstning", r))));
    }
    return List.copyOf(polls);
  }

  private static boolean isVote(Prose prose) {
    return prose.role() == SectionRole.VOTE;
  }

  private static List<Side> sides(List<Prose> sections, Pattern label, Pattern wants) {
    List<Side> sides = new ArrayList<>();
    for (Prose prose : sections) {
      for (Sentence sentence : prose.sentences()) {
        side(sentence, wants).or(() -> side(sentence, label)).ifPresent(sides::add);
      }
    }
    return List.copyOf(sides);
  }

  private static Optional<Side> side(Sentence sentence, Pattern pattern) {
    Matcher match = pattern.matcher(sentence.text());
    return match.find() && !VOTERS.matcher(match.group(1)).find()
        ? Optional.of(new Side(match.group(1), sentence.place()))
        : Optional.empty();
  }

  private static <T> Optional<T> at(List<T> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }

  private static Pattern compile(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  public int count(Choice choice) {
    return (int) ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }

  /** The side that won; empty in a tie or when nothing tells. */
  public Optional<Choice> winner() {
    int yes = tally.map(Tally::yes).orElseGet(() -> count(Choice.YES));
    int no = tally.map(Tally::no).orElseGet(() -> count(Choice.NO));
    return yes == no ? Optional.empty() : Optional.of(yes > no ? Choice.YES : Choice.NO);
  }

  public Optional<Place> place() {
    return tally
        .map(t -> t.sentence().place())
        .or(() -> ballotPlace)
        .or(() -> noFor.map(Side::place));
  }
}
