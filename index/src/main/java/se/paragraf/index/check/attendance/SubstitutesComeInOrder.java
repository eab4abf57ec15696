package se.paragraf.index.check.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Listing;
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

/** C04: a substitute is of the register, and comes in the order decided within the party. */
public final class SubstitutesComeInOrder implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C04",
              "Ersättaren är vald till ersättare och kallas in i beslutad ordning.",
              "The substitute is elected as such and called in the order decided.")
          .municipalAct("5:18, 5:21; i nämnd reglementet")
          .needing(Need.REGISTER)
          .ofWholeMinutes()
          .mend("Kontrollera inkallelseordningen.", "Check the order of calling.")
          .right(
              "Förteckning: Dan Berg C ledamot; Carin Dal C ersättare; Eva Fors C ersättare\nBeslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C) ersätter Dan Berg (C)\nErsättare: Eva Fors (C)")
          .wrong(
              "Förteckning: Dan Berg C ledamot; Carin Dal C ersättare; Eva Fors C ersättare\nBeslutande: Anna Ek (S), ordförande; Bo Alm (M); Eva Fors (C) ersätter Dan Berg (C)\nErsättare: Carin Dal (C)");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Optional<LocalDate> day = subject.date();
    if (day.isEmpty() || minutes.body().isEmpty()) {
      return Subject.noDate();
    }
    List<Seat> substitutes =
        subject.register().orElseThrow().of(minutes.body().get(), day.get()).stream()
            .filter(Seat::substitute)
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Listing serving : minutes.roster().in(Capacity.SERVING)) {
      if (serving.replaces().isPresent()) {
        passedOver(minutes, serving, substitutes).ifPresent(findings::add);
      }
    }
    return Answer.of(findings);
  }

  /** Somebody of the same party, earlier in the order, who sat by without serving. */
  private static Optional<Finding> passedOver(
      Minutes minutes, Listing serving, List<Seat> substitutes) {
    for (Seat seat : substitutes) {
      if (seat.name().same(serving.name())) {
        return Optional.empty();
      }
      Optional<Listing> waiting =
          minutes.roster().in(Capacity.SUBSTITUTE).stream()
              .filter(l -> l.name().same(seat.name()) && l.overlaps(serving))
              .filter(l -> serving.party().filter(p -> p.equals(seat.party())).isPresent())
              .findFirst();
      if (waiting.isPresent()) {
        return Optional.of(finding(serving, waiting.get()));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Listing serving, Listing waiting) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s tjänstgör, men %s står före i ordningen och var närvarande."
                    .formatted(serving.name().printed(), waiting.name().printed()),
                "%s serves, but %s comes before in the order and was present."
                    .formatted(serving.name().printed(), waiting.name().printed())),
            serving.place(),
            waiting.place())
        .about(serving.name().folded());
  }
}
