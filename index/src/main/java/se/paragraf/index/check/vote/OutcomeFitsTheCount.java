package se.paragraf.index.check.vote;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.MotionKind;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Poll.Side;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;

/** E04: the side with most votes is the one that is declared to have won. */
public final class OutcomeFitsTheCount implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E04",
              "Beslutet följer den sida som fick flest röster.",
              "The decision follows the side with most votes.")
          .municipalAct("5:55")
          .mend("Rätta röstetalen eller beslutet.", "Correct the counts or the decision.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 1 ja-röst mot 2 nej-röster beslutar nämnden enligt förslaget.")
          .silencedBy("E05", "E08");

  private static final Pattern DECLARES =
      Pattern.compile(
          "\\b(?:beslutar|beslutade|beslutat|bifaller|bifallit|avslår|avslagit|återremitterar)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Shorter words stand in any sentence; longer ones are the same when they begin so. */
  private static final int TELLING_LETTERS = 4;

  private static final int STEM_LETTERS = 6;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(
                matter -> matter.polls().stream().flatMap(poll -> wrong(matter, poll).stream())));
  }

  private static Optional<Finding> wrong(Matter matter, Poll poll) {
    Optional<Choice> winner = poll.winner();
    Optional<Choice> declared = declared(matter, poll);
    if (winner.isEmpty() || declared.isEmpty() || winner.equals(declared)) {
      return Optional.empty();
    }
    boolean yes = winner.get() == Choice.YES;
    return Optional.of(
        Finding.of(
                SHEET,
                Words.of(
                    "I %s fick %s-sidan flest röster, men beslutet följer den andra."
                        .formatted(matter.cite(), yes ? "ja" : "nej"),
                    "In %s the %s side had most votes, but the decision follows the other."
                        .formatted(matter.cite(), yes ? "yes" : "no")),
                poll.place().orElse(matter.place()))
            .inParagraph(matter.number()));
  }

  /** The side that the sentence of the outcome, or the next one that declares, names. */
  private static Optional<Choice> declared(Matter matter, Poll poll) {
    if (poll.tally().isEmpty() || poll.yesFor().isEmpty() || poll.noFor().isEmpty()) {
      return Optional.empty();
    }
    Sentence counted = poll.tally().get().sentence();
    List<Sentence> all = matter.sentences();
    int at = all.indexOf(counted);
    return all.subList(Math.max(0, at), all.size()).stream()
        .limit(3)
        .map(Sentence::text)
        .filter(text -> DECLARES.matcher(text).find())
        .findFirst()
        .flatMap(text -> side(text, poll));
  }

  /** The side whose words the outcome repeats. */
  private static Optional<Choice> worded(String declared, Poll poll) {
    int yes = shared(declared, poll.yesFor().map(Side::text).orElse(""));
    int no = shared(declared, poll.noFor().map(Side::text).orElse(""));
    return yes == no ? Optional.empty() : Optional.of(yes > no ? Choice.YES : Choice.NO);
  }

  /** How many of the words that tell the two sides apart stand in the outcome. */
  private static int shared(String declared, String side) {
    List<String> words = Comparison.words(declared);
    return (int)
        Comparison.words(side).stream()
            .distinct()
            .filter(word -> word.length() >= TELLING_LETTERS)
            .filter(word -> words.stream().anyMatch(other -> isSame(word, other)))
            .count();
  }

  /** {@code bifall} and {@code bifalla}, {@code förslag} and {@code förslaget}. */
  private static boolean isSame(String word, String other) {
    return word.equals(other)
        || word.length() >= STEM_LETTERS
            && other.length() >= STEM_LETTERS
            && other.startsWith(word.substring(0, STEM_LETTERS));
  }

  private static Optional<Choice> side(String outcome, Poll poll) {
    Matcher verb = DECLARES.matcher(outcome);
    String declared = verb.find() ? outcome.substring(verb.start()) : outcome;
    MotionKind kind = MotionKind.of(declared);
    MotionKind yes = MotionKind.of(poll.yesFor().map(Side::text).orElse(""));
    MotionKind no = MotionKind.of(poll.noFor().map(Side::text).orElse(""));
    boolean plain = kind != MotionKind.ADOPT && kind != MotionKind.OWN;
    if (!plain || yes == no) {
      Optional<Choice> worded = worded(declared, poll);
      if (worded.isPresent()) {
        return worded;
      }
    }
    if (yes == no || kind != yes && kind != no) {
      return Optional.empty();
    }
    return Optional.of(kind == yes ? Choice.YES : Choice.NO);
  }
}
