package se.paragraf.index.check.recusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
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

/** G02: who is recused neither votes, moves, reserves nor decides in that §. */
public final class RecusedDoNothing implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "G02",
              "Den som är jävig yrkar, röstar och reserverar sig inte i paragrafen.",
              "Who is recused neither moves, votes nor reserves in the §.")
          .municipalAct("6:30, 5:47")
          .mend(
              "Rätta vem som yrkade, röstade eller var jävig.",
              "Correct who acted, or who was recused.")
          .right(
              "§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.\nYrkanden: Carin Dal (C) yrkar bifall till förslaget.")
          .wrong(
              "§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.\nYrkanden: Bo Alm (M) yrkar bifall till förslaget.");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(
                matter -> recused(matter).stream().flatMap(name -> does(matter, name).stream())));
  }

  static List<Name> recused(Matter matter) {
    Map<String, Name> names = new LinkedHashMap<>();
    matter.acts(Kind.RECUSES).stream()
        .flatMap(act -> act.by().stream())
        .map(Mention::person)
        .forEach(name -> names.putIfAbsent(name.folded(), name));
    return List.copyOf(names.values());
  }

  private static Optional<Finding> does(Matter matter, Name name) {
    Optional<Act> act =
        matter.acts().stream()
            .filter(a -> a.kind() == Kind.MOVES || a.kind() == Kind.RESERVES)
            .filter(a -> a.by().stream().anyMatch(who -> who.person().same(name)))
            .findFirst();
    Optional<Place> votes =
        matter.polls().stream()
            .filter(poll -> voted(poll, name))
            .findFirst()
            .map(poll ->
                new Place(
                    name.printed(),
                    poll.ballotPlace().flatMap(Place::region).or(() -> matter.place().region())));
    return act.map(Act::place).or(() -> votes).map(place -> finding(matter, name, place));
  }

  private static boolean voted(Poll poll, Name name) {
    return poll.ballots().stream()
        .filter(ballot -> ballot.choice() != Choice.ABSENT)
        .anyMatch(ballot -> new Name(ballot.name()).same(name));
  }

  private static Finding finding(Matter matter, Name name, Place place) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s är jävig i %s men deltar i ärendet.".formatted(name.printed(), matter.cite()),
                "%s is recused in %s but takes part.".formatted(name.printed(), matter.cite())),
            place)
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
