package se.paragraf.index.check.recusal;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** G03: without the recused there is still a quorum. */
public final class QuorumWithoutRecused implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "G03",
              "Organet är beslutsfört även utan den som är jävig.",
              "There is a quorum even without the recused.")
          .municipalAct("5:18, 6:27 (undantag i fullmäktige 5:46)")
          .ofWholeMinutes()
          .mend("Kontrollera om en ersättare gick in.", "Check whether a substitute came in.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\n§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) anmäler jäv och lämnar sammanträdet.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\n§ 12 Bidrag | KS 2024/31\nJäv: Bo Alm (M) och Carin Dal (C) anmäler jäv och lämnar sammanträdet.")
          .silencedBy("C05", "C01");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (minutes.body().filter(Body::isAssembly).isPresent()) {
      return Answer.skipped(
          "Fullmäktige får behandla ärendet ändå (KL 5:46).", "The assembly may go on (KL 5:46).");
    }
    int seats = minutes.roster().seats(minutes.numbers());
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> matter.number().isPresent())
            .flatMap(matter -> wrong(minutes, matter, seats).stream()));
  }

  private static Optional<Finding> wrong(Minutes minutes, Matter matter, int seats) {
    List<Name> recused = RecusedDoNothing.recused(matter);
    long left =
        minutes.roster().serving(matter.n()).stream()
            .filter(l -> recused.stream().noneMatch(name -> name.same(l.name())))
            .count();
    boolean entered = !matter.acts(Kind.ENTERS).isEmpty();
    if (recused.isEmpty() || entered || 2 * left > seats) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
                SHEET,
                Words.of(
                    "Utan de jäviga är %d av %d kvar i %s.".formatted(left, seats, matter.cite()),
                    "Without the recused %d of %d remain in %s."
                        .formatted(left, seats, matter.cite())),
                matter.acts(Kind.RECUSES).getFirst().place())
            .inParagraph(matter.number()));
  }
}
