package se.paragraf.index.check.attendance;

import java.util.List;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C01: the serving members and substitutes are stated. */
public final class ServingAreStated implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C01",
              "Protokollet anger vilka ledamöter och ersättare som har tjänstgjort.",
              "The record states which members and substitutes have served.")
          .municipalAct("5:66, 6:35")
          .ofWholeMinutes()
          .mend("Lista de beslutande på framsidan.", "List the serving on the front page.")
          .right("Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)")
          .wrong("Beslutande: -\nErsättare: Erik Falk (V)");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (minutes.document().frontPage().isEmpty()) {
      return Answer.skipped("Framsidan kunde inte läsas.", "The front page could not be read.");
    }
    if (!minutes.roster().in(Capacity.SERVING).isEmpty()) {
      return Answer.KEPT;
    }
    Words message =
        Words.of(
            "Uppgift om beslutande ledamöter och tjänstgörande ersättare saknas.",
            "The serving members and substitutes are not stated.");
    return Answer.of(List.of(Finding.of(SHEET, message, place(minutes))));
  }

  private static Place place(Minutes minutes) {
    return minutes.roster().listings().stream()
        .findFirst()
        .map(Listing::place)
        .orElse(new Place("Beslutande", minutes.top()));
  }
}
