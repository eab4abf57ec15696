package se.paragraf.index.check.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Roster;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C03: no more serve than there are seats, and a substitute replaces somebody who is away. */
public final class SubstitutesReplaceTheAbsent implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C03",
              "Inte fler tjänstgör än det finns platser, och en ersättare tjänstgör för någon som"
                  + " inte tjänstgör.",
              "No more serve than there are seats, and a substitute replaces somebody who does not"
                  + " serve.")
          .municipalAct("5:17, 6:24")
          .ofWholeMinutes()
          .mend("Rätta vem som tjänstgjorde i vilka paragrafer.", "Correct who served in which §§.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C) ersätter Dan Berg (C)\nFrånvarande: Dan Berg (C)")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Dan Berg (C); Carin Dal (C) ersätter Dan Berg (C)");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Roster roster = minutes.roster();
    List<Finding> findings = new ArrayList<>();
    for (Listing substitute : roster.in(Capacity.SERVING)) {
      substitute
          .replaces()
          .flatMap(member -> both(minutes, substitute, member))
          .ifPresent(findings::add);
    }
    seats(subject).ifPresent(seats -> findings.addAll(tooMany(minutes, seats)));
    return Answer.of(findings);
  }

  private static Optional<Finding> both(Minutes minutes, Listing substitute, Name member) {
    return minutes.roster().in(Capacity.SERVING).stream()
        .filter(listing -> listing.name().same(member))
        .filter(listing -> clash(minutes, listing, substitute))
        .findFirst()
        .map(listing ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "%s ersätter %s, som själv tjänstgör i samma paragraf."
                            .formatted(substitute.name().printed(), member.printed()),
                        "%s replaces %s, who serves in the same §."
                            .formatted(substitute.name().printed(), member.printed())),
                    substitute.place(),
                    listing.place())
                .about(substitute.name().folded(), listing.name().folded()));
  }

  private static boolean clash(Minutes minutes, Listing member, Listing substitute) {
    return minutes.numbers().stream().anyMatch(n -> member.in(n) && substitute.in(n));
  }

  private static Optional<Integer> seats(Subject subject) {
    if (subject.register().isEmpty() || subject.date().isEmpty()) {
      return Optional.empty();
    }
    return subject
        .minutes()
        .body()
        .map(body ->
            (int)
                subject.register().get().of(body, subject.date().get()).stream()
                    .filter(seat -> !seat.substitute())
                    .count())
        .filter(count -> count > 0);
  }

  private static List<Finding> tooMany(Minutes minutes, int seats) {
    return minutes.numbers().stream()
        .filter(number -> minutes.roster().serving(number).size() > seats)
        .limit(1)
        .map(number ->
            Finding.of(
                SHEET,
                Words.of(
                    "I § %d tjänstgör %d, men organet har %d platser."
                        .formatted(number, minutes.roster().serving(number).size(), seats),
                    "In § %d %d serve, but the body has %d seats."
                        .formatted(number, minutes.roster().serving(number).size(), seats)),
                minutes.roster().in(Capacity.SERVING).getLast().place()))
        .toList();
  }
}
