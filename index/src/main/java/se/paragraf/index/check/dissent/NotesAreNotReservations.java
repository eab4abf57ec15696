package se.paragraf.index.check.dissent;

import java.util.Locale;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** F05: notes, special statements and reservations are told apart. */
public final class NotesAreNotReservations implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "F05",
              "Protokollsanteckning, särskilt yttrande och reservation blandas inte.",
              "Notes, special statements and reservations are told apart.")
          .practice("Praxis (protokollsanteckning finns inte i lagen; ordföranden avgör)")
          .mend("Sätt texten under rätt rubrik.", "Put the text under the right heading.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nProtokollsanteckning: Bo Alm (M) lämnar en protokollsanteckning.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nProtokollsanteckning: Bo Alm (M) reserverar sig mot beslutet.");

  private static final Pattern RESERVES =
      Pattern.compile(
          "reserverar sig|reserverade sig|reserverar oss"
              + "|\\b(?:anmäler|anmälde|lämnar|lämnade|inger) [^.]{0,60}?\\breservation\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NOTE =
      Pattern.compile(
          "protokollsanteckning|särskilt yttrande|röstförklaring",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sections().stream()
                    .filter(NotesAreNotReservations::isMixed)
                    .map(prose -> finding(matter, prose))));
  }

  private static boolean isMixed(Prose prose) {
    return switch (prose.role()) {
      case NOTE ->
          prose.has(RESERVES) && !prose.heading().toLowerCase(Locale.ROOT).contains("reserv");
      case RESERVATION ->
          prose.has(NOTE) && !prose.has(RESERVES) && !NOTE.matcher(prose.heading()).find();
      default -> false;
    };
  }

  private static Finding finding(Matter matter, Prose prose) {
    return Finding.of(
            SHEET,
            Words.of(
                "Under ”%s” i %s står något annat än rubriken säger."
                    .formatted(prose.heading(), matter.cite()),
                "Under “%s” in %s stands something else than the heading says."
                    .formatted(prose.heading(), matter.cite())),
            prose.place())
        .inParagraph(matter.number());
  }
}
