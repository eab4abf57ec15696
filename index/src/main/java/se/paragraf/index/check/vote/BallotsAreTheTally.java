package se.paragraf.index.check.vote;

import java.util.Optional;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;

/** E03: so many names stand under each choice as the tally says. */
public final class BallotsAreTheTally implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E03",
              "Röstlistan har lika många namn för ja och nej som resultatet anger.",
              "The list of votes has as many names for each choice as the result says.")
          .practice("Följer av KL 5:67 5")
          .mend("Rätta röstlistan eller resultatet.", "Correct the list or the result.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.\nRöster: Anna Ek (S) ja; Carin Dal (C) ja; Bo Alm (M) nej")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.\nRöster: Anna Ek (S) ja; Carin Dal (C) nej; Bo Alm (M) nej");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.polls().stream()
                    .filter(poll -> !poll.ballots().isEmpty() && poll.tally().isPresent())
                    .flatMap(poll -> wrong(matter, poll, poll.tally().get()).stream())));
  }

  private static Optional<Finding> wrong(Matter matter, Poll poll, Tally tally) {
    boolean same =
        poll.count(Choice.YES) == tally.yes()
            && poll.count(Choice.NO) == tally.no()
            && tally.abstain().map(n -> n == poll.count(Choice.ABSTAIN)).orElse(true);
    return same
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    SHEET,
                    Words.of(
                        "Röstlistan i %s har %d ja och %d nej, resultatet säger %d och %d."
                            .formatted(
                                matter.cite(),
                                poll.count(Choice.YES),
                                poll.count(Choice.NO),
                                tally.yes(),
                                tally.no()),
                        "The list of votes in %s has %d yes and %d no, the result says %d and %d."
                            .formatted(
                                matter.cite(),
                                poll.count(Choice.YES),
                                poll.count(Choice.NO),
                                tally.yes(),
                                tally.no())),
                    tally.sentence().place())
                .inParagraph(matter.number()));
  }
}
