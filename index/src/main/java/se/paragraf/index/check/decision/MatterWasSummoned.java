package se.paragraf.index.check.decision;

import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;

/** D09: the matter stood in the summons, or all present agreed to take it up. */
public final class MatterWasSummoned implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D09",
              "Ärendet stod i kallelsen, eller det antecknas att det fick tas upp ändå.",
              "The matter stood in the summons, or was agreed to be taken up.")
          .municipalAct("5:13–15, 5:52")
          .needing(Need.OTHER_DOCUMENTS)
          .ofWholeMinutes()
          .mend(
              "Anteckna beslutet att ta upp ärendet.", "Enter the decision to take the matter up.")
          .right(
              "Kallelse: 2024-05-14 Remissvar om kollektivtrafiken\n§ 12 Remissvar om kollektivtrafiken | KS 2024/31")
          .wrong(
              "Kallelse: 2024-05-14 Remissvar om kollektivtrafiken\n§ 12 Bidrag till bygdegården | KS 2024/32");

  private static final Pattern ADDED =
      Pattern.compile(
          "extra ärende|tillkommande|tillägg|ta upp ärendet|brådskande|utöver (?:kallelsen|dagordningen)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Titles as like as this are of one matter. */
  private static final double SAME_TITLE = 0.6;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<AgendaItem> summoned =
        subject.others().ofKind(DocumentKind.KALLELSE).stream()
            .filter(d -> d.meetingDate().isPresent() && d.meetingDate().equals(subject.date()))
            .filter(d -> sameBody(d, minutes))
            .flatMap(d -> d.agenda().stream())
            .toList();
    if (summoned.isEmpty()) {
      return Answer.skipped(
          "Kallelsen till sammanträdet finns inte i arkivet.",
          "The summons is not in the archive.");
    }
    boolean agendaChanged = minutes.matters().stream().anyMatch(m -> m.isFormal() && m.has(ADDED));
    return Answer.of(
        minutes.matters().stream()
            .filter(matter -> !matter.isFormal() && !agendaChanged && !matter.has(ADDED))
            .filter(matter -> summoned.stream().noneMatch(item -> same(item, matter)))
            .map(MatterWasSummoned::finding));
  }

  private static boolean sameBody(Document summons, Minutes minutes) {
    return summons.body().isEmpty()
        || minutes.body().filter(b -> b.isNamedBy(summons.body().get())).isPresent();
  }

  private static boolean same(AgendaItem item, Matter matter) {
    boolean sameCase =
        item.caseNumber()
            .filter(n ->
                matter.paragraph().caseNumbers().stream()
                    .anyMatch(own -> OtherDocuments.sameCase(own, n)))
            .isPresent();
    return sameCase || Comparison.of(item.title(), matter.title()).likeness() >= SAME_TITLE;
  }

  private static Finding finding(Matter matter) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s står inte i kallelsen.".formatted(matter.cite()),
                "%s is not in the summons.".formatted(matter.cite())),
            matter.place())
        .inParagraph(matter.number());
  }
}
