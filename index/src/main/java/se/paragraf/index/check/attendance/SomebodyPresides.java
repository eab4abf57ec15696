package se.paragraf.index.check.attendance;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C10: a chair is named for every §. */
public final class SomebodyPresides implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C10",
              "Det framgår vem som är ordförande i varje paragraf.",
              "It is told who presides in every §.")
          .practice("Följer av KL 5:11, 6:21–22")
          .ofWholeMinutes()
          .mend("Skriv vem som för ordet i paragrafen.", "Write who presides in the §.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M), vice ordförande; Carin Dal (C)\n§ 12 Bidrag | KS 2024/31\nJäv: Anna Ek (S) anmäler jäv och lämnar sammanträdet. Vice ordföranden Bo Alm (M) leder ärendet.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M), vice ordförande; Carin Dal (C)\n§ 12 Bidrag | KS 2024/31\nJäv: Anna Ek (S) anmäler jäv och lämnar sammanträdet.")
          .silencedBy("C01");

  private static final Pattern PRESIDES =
      Pattern.compile(
          "vice ordförande|tjänstgörande ordförande|ålderspresident"
              + "|(?:leder|övertar|inträder som|tjänstgör som|går in som|för) (?:\\p{L}+ ){0,2}(?:ordförand|ordet|sammanträdet|mötet|ärendet|förhandlingarna)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Listing> chairs =
        minutes.roster().in(Capacity.SERVING).stream().filter(Listing::isChair).toList();
    if (minutes.roster().in(Capacity.SERVING).isEmpty()) {
      return Answer.skipped(
          "Närvarolistan kunde inte läsas.", "The attendance list could not be read.");
    }
    if (chairs.isEmpty()) {
      return minutes.frontPage().chair().isPresent()
          ? Answer.KEPT
          : Answer.of(List.of(nobody(minutes)));
    }
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> matter.number().isPresent())
            .filter(matter -> chairs.stream().noneMatch(chair -> presides(chair, matter)))
            .filter(matter -> !matter.has(PRESIDES))
            .map(matter -> finding(matter, chairs.getFirst())));
  }

  private static boolean presides(Listing chair, Matter matter) {
    boolean recused =
        matter.acts(Kind.RECUSES).stream()
            .flatMap(act -> act.by().stream())
            .anyMatch(who -> who.person().same(chair.name()));
    return chair.in(matter.n()) && !recused;
  }

  private static Finding nobody(Minutes minutes) {
    return Finding.of(
        SHEET,
        Words.of("Ingen ordförande är angiven.", "No chair is named."),
        minutes.roster().in(Capacity.SERVING).getFirst().place());
  }

  private static Finding finding(Matter matter, Listing chair) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s deltar inte i %s, och det framgår inte vem som är ordförande."
                    .formatted(chair.name().printed(), matter.cite()),
                "%s does not take part in %s, and nobody is said to preside."
                    .formatted(chair.name().printed(), matter.cite())),
            matter.place())
        .inParagraph(matter.number());
  }
}
