package se.paragraf.index.check.attendance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing;
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

/** C09: what the §§ tell of comings, goings and votes fits the attendance list. */
public final class ComingsAndGoingsFit implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C09",
              "Det paragraferna säger om vem som kommer, går och röstar stämmer med närvarolistan.",
              "What the §§ say of who comes, leaves and votes fits the attendance list.")
          .practice("Följer av KL 5:66–67")
          .ofWholeMinutes()
          .mend(
              "Rätta paragraferna i närvarolistan eller texten.",
              "Correct the §§ of the list, or the text.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L) §§ 13–14\n§ 12 Val av justerare\n§ 13 Bidrag | KS 2024/31\nÄrendet: Dan Berg (L) inträder från och med detta ärende.\n§ 14 Remiss | KS 2024/32")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L) § 14\n§ 12 Val av justerare\n§ 13 Bidrag | KS 2024/31\nÄrendet: Dan Berg (L) inträder från och med detta ärende.\n§ 14 Remiss | KS 2024/32")
          .silencedBy("C01", "C02", "C08", "G02")
          .silencedBy("B01");

  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:efter|sedan) (?:detta |ärendet|paragrafen|beslutet)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern FOR_A_WHILE =
      Pattern.compile(
          "återkom|under (?:ärendet|paragrafen|överlägg|behandling|handläggning)|jäv",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM_HERE =
      Pattern.compile("från och med (?:detta|denna)|fr\\.?o\\.?m", Pattern.CASE_INSENSITIVE);

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
            .flatMap(matter ->
                Stream.of(enters(minutes, matter), leaves(minutes, matter), votes(minutes, matter))
                    .flatMap(findings -> findings)));
  }

  private static Stream<Finding> enters(Minutes minutes, Matter matter) {
    return matter.acts(Kind.ENTERS).stream()
        .flatMap(act ->
            act.by().stream()
                .filter(who -> isKnown(minutes, who.person()))
                .filter(who -> !servesFrom(minutes, matter.n(), act, who.person()))
                .map(who ->
                    finding(
                        new Told(
                            minutes,
                            matter,
                            who.person(),
                            act.place(),
                            Words.of("tjänstgör enligt texten", "serves according to the text")))));
  }

  private static boolean servesFrom(Minutes minutes, int number, Act act, Name name) {
    boolean here = minutes.roster().serves(name, number);
    boolean strict = FROM_HERE.matcher(act.text()).find();
    return here || !strict && minutes.roster().serves(name, number + 1);
  }

  /** Who is listed for all §§ leaves in none; who leaves here does not serve in the next. */
  private static Stream<Finding> leaves(Minutes minutes, Matter matter) {
    int last = minutes.numbers().getLast();
    return matter.acts(Kind.LEAVES).stream()
        .filter(act -> !FOR_A_WHILE.matcher(act.text()).find() && matter.n() < last)
        .filter(act -> matter.acts(Kind.RECUSES).isEmpty() || AFTER.matcher(act.text()).find())
        .flatMap(act ->
            act.by().stream()
                .filter(who -> minutes.roster().serves(who.person(), matter.n() + 1))
                .map(who ->
                    finding(
                        new Told(
                            minutes,
                            matter,
                            who.person(),
                            act.place(),
                            Words.of("lämnar enligt texten", "leaves according to the text")))));
  }

  private static Stream<Finding> votes(Minutes minutes, Matter matter) {
    return matter.polls().stream()
        .flatMap(poll ->
            poll.ballots().stream()
                .filter(ballot -> ballot.choice() != Choice.ABSENT)
                .map(ballot -> new Name(ballot.name()))
                .filter(name -> isKnown(minutes, name))
                .filter(name -> !minutes.roster().serves(name, matter.n()))
                .map(name ->
                    finding(
                        new Told(
                            minutes,
                            matter,
                            name,
                            new Place(
                                name.printed(),
                                poll.ballotPlace()
                                    .flatMap(Place::region)
                                    .or(() -> matter.place().region())),
                            Words.of("röstar", "votes")))));
  }

  /** Listed as serving somewhere in the record. */
  private static boolean isKnown(Minutes minutes, Name name) {
    return minutes.roster().of(name).stream().anyMatch(l -> l.capacity() == Capacity.SERVING);
  }

  /** Placed in the list, which is what is mended, and in the text. */
  private static Finding finding(Told told) {
    Place listed =
        told.minutes().roster().of(told.name()).stream()
            .filter(l -> l.capacity() == Capacity.SERVING)
            .findFirst()
            .map(Listing::place)
            .orElse(told.place());
    return Finding.of(
            SHEET,
            Words.of(
                "%s %s i %s, vilket inte stämmer med närvarolistan."
                    .formatted(told.name().printed(), told.does().swedish(), told.matter().cite()),
                "%s %s in %s, which does not fit the attendance list."
                    .formatted(told.name().printed(), told.does().english(), told.matter().cite())),
            listed,
            told.place())
        .inParagraph(told.matter().number())
        .about(told.name().folded());
  }

  /** What a § says of somebody, against the list. */
  private record Told(Minutes minutes, Matter matter, Name name, Place place, Words does) {}
}
