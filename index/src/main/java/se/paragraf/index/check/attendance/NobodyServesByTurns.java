package se.paragraf.index.check.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C08: who has left for another reason than jäv does not serve again that day. */
public final class NobodyServesByTurns implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C08",
              "Den som har avbrutit sin tjänstgöring av annat skäl än jäv tjänstgör inte igen samma"
                  + " dag (växeltjänstgöring).",
              "Who left for another reason than jäv does not serve again that day.")
          .municipalAct("5:20; i nämnd praxis")
          .ofWholeMinutes()
          .mend(
              "Kontrollera närvaron; vid jäv ska jävet stå i paragrafen.",
              "Check the attendance; a jäv must be told in the §.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M) §§ 12, 14; Carin Dal (C); Dan Berg (L)\n§ 12 Val av justerare\n§ 13 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.\n§ 14 Remiss | KS 2024/32")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M) §§ 12, 14; Carin Dal (C); Dan Berg (L)\n§ 12 Val av justerare\n§ 13 Bidrag | KS 2024/31\n§ 14 Remiss | KS 2024/32")
          .silencedBy("C11", "G01", "B01");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Map<String, Listing> serving = new LinkedHashMap<>();
    minutes
        .roster()
        .in(Capacity.SERVING)
        .forEach(listing -> serving.putIfAbsent(listing.name().folded(), listing));
    return Answer.of(serving.values().stream().flatMap(l -> turns(minutes, l).stream()));
  }

  private static Optional<Finding> turns(Minutes minutes, Listing listing) {
    List<Integer> numbers = minutes.numbers();
    List<Integer> served =
        numbers.stream().filter(n -> minutes.roster().serves(listing.name(), n)).toList();
    if (served.size() < 2) {
      return Optional.empty();
    }
    List<Integer> away =
        numbers.stream()
            .filter(n -> n > served.getFirst() && n < served.getLast() && !served.contains(n))
            .filter(n -> !isRecusal(minutes, listing.name(), n))
            .toList();
    return away.isEmpty() || isStandIn(minutes, listing, served)
        ? Optional.empty()
        : Optional.of(finding(listing, ParagraphSet.of(away)));
  }

  private static boolean isRecusal(Minutes minutes, Name name, int number) {
    return minutes
        .matter(number)
        .filter(matter ->
            matter.acts(Kind.RECUSES).stream()
                    .anyMatch(act ->
                        act.by().isEmpty()
                            || act.by().stream().anyMatch(w -> w.person().same(name)))
                || matter.paragraph().recusals().stream()
                    .anyMatch(r -> new Name(r.name()).same(name)))
        .isPresent();
  }

  /** A substitute who steps in whenever somebody is recused serves in several runs lawfully. */
  private static boolean isStandIn(Minutes minutes, Listing listing, List<Integer> served) {
    boolean substitute =
        minutes.roster().of(listing.name()).stream()
            .anyMatch(l -> l.capacity() == Capacity.SUBSTITUTE);
    return substitute
        && served.stream()
            .allMatch(
                n -> minutes.matter(n).filter(m -> !m.acts(Kind.RECUSES).isEmpty()).isPresent());
  }

  private static Finding finding(Listing listing, ParagraphSet away) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s lämnar vid § %s utan jäv och tjänstgör sedan igen."
                    .formatted(listing.name().printed(), away.written()),
                "%s leaves at § %s without jäv and then serves again."
                    .formatted(listing.name().printed(), away.written())),
            listing.place())
        .about(listing.name().folded());
  }
}
