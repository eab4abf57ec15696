package se.paragraf.index.check.vote;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Tally;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;

/** E02: yes, no and abstentions together are those who serve in that §. */
public final class VotesAreThoseServing implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "E02",
              "Ja, nej och avstår är tillsammans lika många som tjänstgör i paragrafen.",
              "Yes, no and abstentions together are those who serve in the §.")
          .practice("Följer av KL 5:67 5")
          .ofWholeMinutes()
          .mend("Rätta röstetalen eller närvaron.", "Correct the counts or the attendance.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 2 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nOmröstning: Ja-röst för bifall till förslaget. Nej-röst för avslag. Med 3 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.")
          .silencedBy("C01", "C02", "C05", "C06", "C07", "C09", "E03", "G02")
          .silencedBy("B01");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (minutes.roster().in(Capacity.SERVING).isEmpty()) {
      return Answer.skipped(
          "Närvarolistan kunde inte läsas.", "The attendance list could not be read.");
    }
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> matter.number().isPresent())
            .flatMap(matter ->
                matter.polls().stream().flatMap(poll -> wrong(minutes, matter, poll).stream())));
  }

  private static Optional<Finding> wrong(Minutes minutes, Matter matter, Poll poll) {
    int serving = serving(minutes, matter);
    Optional<Integer> voted = voted(poll);
    return voted.isEmpty() || voted.get() == serving
        ? Optional.empty()
        : Optional.of(finding(matter, poll, voted.get(), serving));
  }

  /** Those listed for the §, without the recused. */
  private static int serving(Minutes minutes, Matter matter) {
    List<String> recused =
        matter.acts(Kind.RECUSES).stream()
            .flatMap(act -> act.by().stream())
            .map(who -> who.person().folded())
            .toList();
    return (int)
        minutes.roster().serving(matter.n()).stream()
            .filter(listing -> !recused.contains(listing.name().folded()))
            .count();
  }

  /** Abstentions and absences that only the list of votes tells are counted with the tally. */
  private static Optional<Integer> voted(Poll poll) {
    int absent = poll.tally().flatMap(Tally::absent).orElse(poll.count(Choice.ABSENT));
    return poll.tally()
        .map(t -> t.yes() + t.no() + t.abstain().orElse(poll.count(Choice.ABSTAIN)) + absent);
  }

  private static Finding finding(Matter matter, Poll poll, int voted, int serving) {
    return Finding.of(
            SHEET,
            Words.of(
                "%d röster är redovisade i %s, men %d tjänstgör."
                    .formatted(voted, matter.cite(), serving),
                "%d votes are told in %s, but %d serve.".formatted(voted, matter.cite(), serving)),
            poll.place().orElse(matter.place()))
        .inParagraph(matter.number());
  }
}
