package se.paragraf.index.check.sequence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** B01: the §§ run without gap or double. */
public final class ParagraphsRun implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "B01",
              "Paragraferna är numrerade i följd utan lucka eller dubblett.",
              "The §§ run without gap or double.")
          .practice("Praxis; ingen lag anger numreringen")
          .mend("Numrera om paragraferna.", "Number the §§ again.")
          .right("§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\n§ 14 Meddelanden")
          .wrong("§ 12 Val av justerare\n§ 13 Remissvar | KS 2024/31\n§ 13 Meddelanden");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Severity severity = minutes.isWhole() ? Severity.ERROR : Severity.INFO;
    return Answer.of(findings(minutes).stream().map(finding -> finding.with(severity)));
  }

  private static List<Finding> findings(Minutes minutes) {
    List<Finding> findings = new ArrayList<>();
    Optional<ParagraphSet> stated = minutes.stated();
    Set<Integer> seen = new HashSet<>();
    int last = 0;
    for (Matter matter : minutes.matters()) {
      if (matter.number().isEmpty()) {
        continue;
      }
      int number = matter.n();
      if (!seen.add(number)) {
        findings.add(doubled(matter, last + 1));
      } else if (last > 0 && number != last + 1 && !isLeftOut(stated, last, number)) {
        findings.add(gap(matter, last));
      }
      last = Math.max(last, matter.paragraph().lastNumber().orElse(number));
    }
    return findings;
  }

  private static Finding doubled(Matter matter, int expected) {
    return Finding.of(
            SHEET,
            Words.of(
                "§ %d finns redan; den här paragrafen borde vara § %d."
                    .formatted(matter.n(), expected),
                "§ %d is there already; this one should be § %d.".formatted(matter.n(), expected)),
            label(matter))
        .inParagraph(matter.number());
  }

  /** The front page tells that the §§ between are in another record: {@code 31–32, 34–35}. */
  private static boolean isLeftOut(Optional<ParagraphSet> stated, int last, int number) {
    return stated
        .map(ParagraphSet::numbers)
        .filter(numbers -> number > last && numbers.contains(last) && numbers.contains(number))
        .filter(numbers -> numbers.subSet(last, false, number, false).isEmpty())
        .isPresent();
  }

  private static Finding gap(Matter matter, int last) {
    return Finding.of(
            SHEET,
            Words.of(
                "Efter § %d kommer § %d.".formatted(last, matter.n()),
                "§ %d is followed by § %d.".formatted(last, matter.n())),
            label(matter))
        .inParagraph(matter.number());
  }

  private static Place label(Matter matter) {
    String quote = matter.paragraph().label().orElse("§ " + matter.n());
    return new Place(quote, matter.place().region());
  }
}
