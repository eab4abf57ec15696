package se.paragraf.index.check.sequence;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** B06: every § has a heading, and a case number unless it is a formality. */
public final class EveryParagraphIsComplete implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "B06",
              "Varje paragraf har rubrik och, om den inte är formalia, diarienummer.",
              "Every § has a heading and, unless it is a formality, a case number.")
          .municipalAct("5:66, 5:67 4; diarienummer: praxis")
          .mend("Lägg till det som saknas.", "Add what is missing.")
          .right(
              "§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\nBeslut: Nämnden beslutar att | anta yttrandet")
          .wrong(
              "§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\n§ 14 Bidrag | KS 2024/32\n§ 15 Riktlinje för resor\nBeslut: Nämnden beslutar att | anta riktlinjen")
          .silencedBy("D01");

  /** The record uses case numbers when more than this share of its matters carry one. */
  private static final double USES_CASE_NUMBERS = 0.5;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    boolean numbered = usesCaseNumbers(minutes);
    List<Finding> findings = new ArrayList<>();
    for (Matter matter : minutes.matters()) {
      if (matter.title().isBlank() && matter.number().isPresent()) {
        findings.add(missing(matter, "rubrik", "heading"));
      } else if (numbered && matter.paragraph().caseNumbers().isEmpty() && needsOne(matter)) {
        findings.add(missing(matter, "diarienummer", "case number"));
      }
    }
    return Answer.of(findings);
  }

  private static boolean usesCaseNumbers(Minutes minutes) {
    List<Matter> needing = minutes.matters().stream().filter(m -> needsOne(m)).toList();
    long having = needing.stream().filter(m -> !m.paragraph().caseNumbers().isEmpty()).count();
    return having > USES_CASE_NUMBERS * needing.size();
  }

  private static boolean needsOne(Matter matter) {
    return matter.number().isPresent() && !matter.isFormal() && !matter.isOnlyNoted();
  }

  private static Finding missing(Matter matter, String swedish, String english) {
    String quote = matter.title().isBlank() ? matter.cite() : matter.title();
    return Finding.of(
            SHEET,
            Words.of(
                "%s saknar %s.".formatted(matter.cite(), swedish),
                "%s has no %s.".formatted(matter.cite(), english)),
            new Place(quote, matter.place().region()))
        .inParagraph(matter.number());
  }
}
