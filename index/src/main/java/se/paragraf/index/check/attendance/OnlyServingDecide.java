package se.paragraf.index.check.attendance;

import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Severity;

/** C07: a substitute who does not serve neither votes nor reserves nor moves. */
public final class OnlyServingDecide implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C07",
              "En ersättare som inte tjänstgör röstar, yrkar och reserverar sig inte.",
              "A substitute who does not serve neither votes, moves nor reserves.")
          .municipalAct("4:27; följer av 5:17")
          .ofWholeMinutes()
          .mend(
              "Ta bort ersättaren eller rätta vem som tjänstgör.",
              "Take the substitute away, or correct who serves.")
          .right(
              "Ersättare: Erik Falk (V)\n§ 12 Remissvar | KS 2024/31\nReservation: Bo Alm (M) reserverar sig mot beslutet.")
          .wrong(
              "Ersättare: Erik Falk (V)\n§ 12 Remissvar | KS 2024/31\nReservation: Erik Falk (V) reserverar sig mot beslutet.")
          .silencedBy("C01", "C11", "G02");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> matter.number().isPresent())
            .flatMap(matter -> Stream.concat(acts(minutes, matter), ballots(minutes, matter))));
  }

  private static Stream<Finding> acts(Minutes minutes, Matter matter) {
    return matter.acts().stream()
        .filter(act -> act.kind() == Kind.MOVES || act.kind() == Kind.RESERVES)
        .flatMap(act ->
            act.by().stream()
                .filter(who -> isWaiting(minutes, who.person(), matter))
                .map(who ->
                    finding(
                            matter,
                            who.person(),
                            act.kind() == Kind.MOVES ? "yrkar" : "reserverar sig",
                            act.kind() == Kind.MOVES ? "moves" : "reserves",
                            act.place())
                        .with(act.kind() == Kind.MOVES ? Severity.WARNING : Severity.ERROR)));
  }

  /** Listed as a substitute who does not serve in this §, and serving in none around it. */
  private static boolean isWaiting(Minutes minutes, Name name, Matter matter) {
    int number = matter.n();
    boolean waits =
        minutes.roster().of(name).stream()
            .anyMatch(l -> l.capacity() == Capacity.SUBSTITUTE && l.in(number));
    boolean entersHere =
        matter.acts(Kind.ENTERS).stream()
            .flatMap(act -> act.by().stream())
            .anyMatch(who -> who.person().same(name));
    return waits && !minutes.roster().serves(name, number) && !entersHere;
  }

  private static Stream<Finding> ballots(Minutes minutes, Matter matter) {
    return matter.polls().stream()
        .flatMap(poll ->
            poll.ballots().stream()
                .filter(ballot -> ballot.choice() != Choice.ABSENT)
                .map(ballot -> new Name(ballot.name()))
                .filter(name -> isWaiting(minutes, name, matter))
                .map(name ->
                    finding(
                        matter,
                        name,
                        "röstar",
                        "votes",
                        new Place(
                            name.printed(),
                            poll.ballotPlace()
                                .flatMap(Place::region)
                                .or(() -> matter.place().region())))));
  }

  private static Finding finding(
      Matter matter, Name name, String swedish, String english, Place place) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s är ej tjänstgörande ersättare i %s men %s."
                    .formatted(name.printed(), matter.cite(), swedish),
                "%s is a substitute not serving in %s but %s."
                    .formatted(name.printed(), matter.cite(), english)),
            place)
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
