package se.paragraf.index.check.dissent;

import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** F01: who reserves took part in deciding that §. */
public final class ReserversTookPart implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "F01",
              "Den som reserverar sig har deltagit i beslutet.",
              "Who reserves took part in the decision.")
          .municipalAct("4:27")
          .ofWholeMinutes()
          .mend(
              "Rätta närvaron eller ta bort reservationen.",
              "Correct the attendance or the reservation.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L) § 12\n§ 12 Remissvar | KS 2024/31\nReservation: Dan Berg (L) reserverar sig mot beslutet.\n§ 13 Bidrag | KS 2024/32")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C); Dan Berg (L) § 13\n§ 12 Remissvar | KS 2024/31\nReservation: Dan Berg (L) reserverar sig mot beslutet.\n§ 13 Bidrag | KS 2024/32")
          .silencedBy("C01", "C02", "C07", "C11", "G02")
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
                matter.acts(Kind.RESERVES).stream()
                    .flatMap(act ->
                        act.by().stream()
                            .filter(who -> !minutes.roster().of(who.person()).isEmpty())
                            .filter(who -> !tookPart(minutes, matter, who.person()))
                            .map(who -> finding(matter, act, who.person())))));
  }

  private static boolean tookPart(Minutes minutes, Matter matter, Name name) {
    boolean entersHere =
        matter.acts(Kind.ENTERS).stream()
            .flatMap(act -> act.by().stream())
            .anyMatch(who -> who.person().same(name));
    return entersHere || minutes.roster().serves(name, matter.n());
  }

  private static Finding finding(Matter matter, Act act, Name name) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s reserverar sig i %s men tjänstgör inte där."
                    .formatted(name.printed(), matter.cite()),
                "%s reserves in %s but does not serve there."
                    .formatted(name.printed(), matter.cite())),
            act.place())
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
