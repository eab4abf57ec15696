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

/** F06: a note is by a member, or by somebody with the right to have one entered. */
public final class NotesAreByMembers implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "F06",
              "En anteckning av någon som inte är ledamot förutsätter närvarorätt med rätt att få sin"
                  + " mening antecknad.",
              "A note by a non-member presupposes the right to have an opinion noted.")
          .municipalAct("4:28")
          .ofWholeMinutes()
          .mend("Kontrollera rätten att göra anteckningen.", "Check the right to the note.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nProtokollsanteckning: Bo Alm (M) lämnar en protokollsanteckning.")
          .wrong(
              "Övriga: Sara Holm (MP), insynsplats\n§ 12 Remissvar | KS 2024/31\nProtokollsanteckning: Sara Holm (MP) lämnar en protokollsanteckning.")
          .silencedBy("C11");

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
            .flatMap(matter ->
                matter.acts(Kind.NOTES).stream()
                    .flatMap(act ->
                        act.by().stream()
                            .filter(who -> !isOfTheBody(minutes, who.person()))
                            .map(who -> finding(matter, act, who.person())))));
  }

  private static boolean isOfTheBody(Minutes minutes, Name name) {
    return minutes.roster().of(name).stream()
        .anyMatch(l -> l.capacity() == Capacity.SERVING || l.capacity() == Capacity.SUBSTITUTE);
  }

  private static Finding finding(Matter matter, Act act, Name name) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s gör en anteckning i %s men är inte ledamot."
                    .formatted(name.printed(), matter.cite()),
                "%s has a note entered in %s but is no member."
                    .formatted(name.printed(), matter.cite())),
            act.place())
        .inParagraph(matter.number())
        .about(name.folded());
  }
}
