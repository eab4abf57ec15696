package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** D01: each matter has a decision. */
public final class EveryMatterIsDecided implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D01",
              "Varje ärende har ett beslut med minst en beslutsmening.",
              "Each matter has a decision with at least one sentence.")
          .municipalAct("5:67 4")
          .mend(
              "Skriv beslutet; för information: ”Informationen antecknas”.",
              "Write the decision; for information: “Informationen antecknas”.")
          .right(
              "§ 12 Information om sommaren | KS 2024/31\nBeslut: Informationen antecknas till protokollet.\nÄrendet: Förvaltningen berättar om sommaren.")
          .wrong(
              "§ 12 Information om sommaren | KS 2024/31\nÄrendet: Förvaltningen berättar om sommaren.");

  private static final Pattern SETTLED =
      Pattern.compile(
          "\\b(?:antecknas|antecknar|utgår|utgick|bordläggs|konstaterade?s?|konstaterar"
              + "|till handlingarna|förklarade?r?|avslutade?r?|avslutas|öppnade?r?|öppnas|val(?:d|des)|utses|utsågs)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> matter.number().isPresent() && !isDecided(matter))
            .map(EveryMatterIsDecided::finding));
  }

  private static boolean isDecided(Matter matter) {
    boolean stated =
        !matter.decided().isEmpty()
            || !matter.upward().isEmpty()
            || matter.sections(SectionRole.DECISION).stream().anyMatch(p -> !p.text().isBlank());
    return stated || isSettledInProse(matter);
  }

  /** A formal § or one of a few words may tell its decision in its text. */
  private static boolean isSettledInProse(Matter matter) {
    boolean plain =
        matter.isFormal()
            || matter.sections().stream().allMatch(prose -> prose.heading().isBlank());
    return plain && (matter.sections().isEmpty() || matter.has(SETTLED));
  }

  private static Finding finding(Matter matter) {
    return Finding.of(
            SHEET,
            Words.of(matter.cite() + " har inget beslut.", matter.cite() + " has no decision."),
            matter.place())
        .inParagraph(matter.number());
  }
}
