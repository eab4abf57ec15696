package se.paragraf.index.check.attendance;

import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Choice;
import se.paragraf.model.Region;

/** C06: everyone who moves or reserves is listed as present in that §. */
public final class ActorsArePresent implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C06",
              "Den som yrkar, röstar eller reserverar sig står som närvarande i paragrafen.",
              "Who moves, votes or reserves is listed as present in that §.")
          .municipalAct("5:67 5; följer av 4:27")
          .ofWholeMinutes()
          .mend(
              "Rätta namnet i paragrafen eller närvarolistan.",
              "Correct the name in the § or the attendance list.")
          .right("§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar bifall till förslaget.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nYrkanden: Ulla Norberg (M) yrkar bifall till förslaget.")
          .silencedBy("C01", "C02", "C11", "G02", "C07", "F01")
          .silencedBy("B01", "C09");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (minutes.roster().listings().isEmpty()) {
      return Answer.skipped(
          "Närvarolistan kunde inte läsas.", "The attendance list could not be read.");
    }
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
                .filter(who -> !isPresent(minutes, matter, who, act.kind()))
                .map(who -> finding(matter, who.person(), act)));
  }

  /** One who serves in other §§ and reserves here is a matter for F01. */
  private static boolean isPresent(Minutes minutes, Matter matter, Mention who, Kind kind) {
    Name name = who.person();
    boolean serves =
        minutes.roster().of(name).stream().anyMatch(l -> l.capacity() == Capacity.SERVING);
    return minutes.roster().isPresent(name, matter.n()) || kind == Kind.RESERVES && serves;
  }

  private static Finding finding(Matter matter, Name name, Act act) {
    boolean moves = act.kind() == Kind.MOVES;
    return Finding.of(
            SHEET,
            Words.of(
                "%s %s i %s men står inte som närvarande där."
                    .formatted(name.printed(), moves ? "yrkar" : "reserverar sig", matter.cite()),
                "%s %s in %s but is not listed as present there."
                    .formatted(name.printed(), moves ? "moves" : "reserves", matter.cite())),
            act.place())
        .inParagraph(matter.number())
        .about(name.folded());
  }

  private static Stream<Finding> ballots(Minutes minutes, Matter matter) {
    return matter.polls().stream()
        .flatMap(poll ->
            poll.ballots().stream()
                .filter(ballot -> ballot.choice() != Choice.ABSENT)
                .map(ballot -> new Name(ballot.name()))
                .filter(name -> minutes.roster().of(name).isEmpty())
                .filter(name -> minutes.people().nearlyListed(name).isEmpty())
                .map(name -> voter(matter, name, poll)));
  }

  private static Finding voter(Matter matter, Name name, Poll poll) {
    Optional<Region> region =
        poll.ballotPlace().flatMap(Place::region).or(() -> matter.place().region());
    return Finding.of(
            SHEET,
            Words.of(
                "%s röstar i %s men står inte som närvarande."
                    .formatted(name.printed(), matter.cite()),
                "%s votes in %s but is not listed as present."
                    .formatted(name.printed(), matter.cite())),
            new Place(name.printed(), region))
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
