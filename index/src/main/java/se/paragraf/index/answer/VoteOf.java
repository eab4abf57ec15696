package se.paragraf.index.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code Hur röstade NAMN}: what the list of votes says of the one person. */
final class VoteOf {

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:men\\s+|och\\s+)?(?:hur|vad)\\s+röstade\\s+(?:ledamoten\\s+|ersättaren\\s+)?([\\p{L}-]+(?:\\s+[\\p{L}-]+){0,3}?)"
              + "(?:\\s\\(|\\s(?:om|i|vid|mot|emot|för|när|på|till|under|den|angående|gällande|rörande|ja|nej)(?!\\p{L})|\\s*[?§,.]|\\s*$|\\s\\d)");

  private final List<String> name;

  private VoteOf(List<String> name) {
    this.name = name;
  }

  /** The one whose vote is asked for; empty when the question asks something else. */
  static Optional<VoteOf> of(Question question) {
    Matcher asks = ASKS.matcher(question.lower().strip());
    return asks.find() ? Optional.of(new VoteOf(Words.in(asks.group(1)))) : Optional.empty();
  }

  /** One candidate for each matter that the person voted in. */
  List<Candidate> candidates(Ranked ranked) {
    return ranked.statements().stream()
        .filter(scored -> scored.statement().facts().deed().equals(Optional.of(Deed.VOTES)))
        .filter(scored -> Words.in(scored.statement().quote()).containsAll(name))
        .collect(Collectors.groupingBy(scored -> scored.view().place().identity()))
        .values()
        .stream()
        .map(VoteOf::candidate)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static Candidate candidate(Collection<Scored> votes) {
    String text =
        votes.stream()
            .map(vote -> vote.statement().quote())
            .distinct()
            .collect(Collectors.joining("\n"));
    return new Candidate(
        AnswerKind.PERSON,
        text,
        text + votes.iterator().next().view().place().identity(),
        List.copyOf(votes),
        Optional.empty(),
        1,
        Optional.empty());
  }
}
