package se.paragraf.index.check.attendance;

import java.util.List;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Register.Seat;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C12: who serves holds a seat of the body on that day, under that spelling. */
public final class MandateIsHeld implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C12",
              "Den som tjänstgör har uppdraget den dagen enligt förteckningen.",
              "Who serves holds the seat on that day, as the register says.")
          .practice("Praxis")
          .needing(Need.REGISTER)
          .ofWholeMinutes()
          .mend("Kontrollera namnet mot förteckningen.", "Check the name against the register.")
          .right("Förteckning: Anna Ek S ledamot; Bo Alm M ledamot; Carin Dal C ledamot")
          .wrong("Förteckning: Anna Ek S ledamot; Bo Alm M ledamot");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (subject.date().isEmpty() || minutes.body().isEmpty()) {
      return Subject.noDate();
    }
    List<Seat> seats =
        subject.register().orElseThrow().of(minutes.body().get(), subject.date().get());
    if (seats.isEmpty()) {
      return Answer.skipped(
          "Förteckningen har inte med organet.", "The register does not list the body.");
    }
    return Answer.of(
        minutes.roster().in(Capacity.SERVING).stream()
            .filter(l -> seats.stream().noneMatch(seat -> seat.name().same(l.name())))
            .map(l ->
                Finding.of(
                        SHEET,
                        Words.of(
                            "%s finns inte i förteckningen den dagen."
                                .formatted(l.name().printed()),
                            "%s is not in the register on that day.".formatted(l.name().printed())),
                        l.place())
                    .about(l.name().folded())));
  }
}
