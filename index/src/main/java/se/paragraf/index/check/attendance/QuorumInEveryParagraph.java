package se.paragraf.index.check.attendance;

import java.util.List;
import java.util.Optional;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C05: more than half of the members are present in every §. */
public final class QuorumInEveryParagraph implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C05",
              "Mer än hälften av ledamöterna är närvarande i varje paragraf.",
              "More than half of the members are present in every §.")
          .municipalAct("6:27, 5:45 (undantag vid jäv i fullmäktige 5:46)")
          .ofWholeMinutes()
          .mend(
              "Rätta närvaron; är den rätt kan organet inte ha beslutat i paragrafen.",
              "Correct the attendance; if it is right, the body could not decide.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C) § 12; Dan Berg (L) § 12; Eva Fors (V)\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C) § 12; Dan Berg (L) § 12; Eva Fors (V) § 12\n§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31")
          .silencedBy("C01");

  /** A body this small is a working group, whose list says nothing of its seats. */
  private static final int SMALLEST_BODY = 3;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Integer> numbers = minutes.numbers();
    int seats = registered(subject).orElse(minutes.roster().seats(numbers));
    if (seats < SMALLEST_BODY) {
      return Answer.skipped(
          "Antalet platser kan inte räknas fram ur närvarolistan.",
          "The number of seats cannot be told from the list.");
    }
    List<Integer> few =
        numbers.stream().filter(n -> 2 * minutes.roster().serving(n).size() <= seats).toList();
    return few.isEmpty()
        ? Answer.KEPT
        : Answer.of(List.of(finding(minutes, ParagraphSet.of(few), seats)));
  }

  private static Optional<Integer> registered(Subject subject) {
    if (subject.register().isEmpty() || subject.date().isEmpty()) {
      return Optional.empty();
    }
    return subject
        .minutes()
        .body()
        .map(body -> subject.register().get().of(body, subject.date().get()))
        .map(seats -> (int) seats.stream().filter(seat -> !seat.substitute()).count())
        .filter(count -> count > 0);
  }

  private static Finding finding(Minutes minutes, ParagraphSet missing, int seats) {
    int first = missing.first();
    int left = minutes.roster().serving(first).size();
    Place place =
        minutes.roster().in(Capacity.SERVING).stream()
            .filter(listing -> !listing.in(first))
            .findFirst()
            .map(Listing::place)
            .orElse(new Place("Beslutande", minutes.top()));
    Finding finding =
        Finding.of(
            SHEET,
            Words.of(
                "I §§ %s är %d av %d ledamöter kvar: organet är inte beslutsfört."
                    .formatted(missing.written(), left, seats),
                "In §§ %s %d of %d members remain: there is no quorum."
                    .formatted(missing.written(), left, seats)),
            place);
    return minutes.matter(first).map(m -> finding.relatedTo(m.place())).orElse(finding);
  }
}
