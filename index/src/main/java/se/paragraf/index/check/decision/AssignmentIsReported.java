package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.List;
import se.paragraf.index.check.fact.DateMention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.OtherDocuments.Kept;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Paragraph.Item;

/** D20: an assignment whose day has come is reported. */
public final class AssignmentIsReported implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "D20",
              "Ett uppdrag vars dag har passerat är redovisat.",
              "An assignment whose day has passed is reported.")
          .practice("Praxis")
          .needing(Need.SERIES)
          .mend("Följ upp uppdraget.", "Follow the assignment up.")
          .right(
              "Tidigare: 2024-03-12 § 8 Plan | KS 2024/31 | ge direktören i uppdrag att redovisa en plan senast 2024-06-11\n§ 9 Plan | KS 2024/31")
          .wrong(
              "Tidigare: 2024-03-12 § 8 Plan | KS 2024/31 | ge direktören i uppdrag att redovisa en plan senast 2024-04-11\n§ 9 Bidrag | KS 2024/32");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    Minutes minutes = subject.minutes();
    List<Document> series = subject.others().series(minutes.document());
    return Answer.of(
        series.stream()
            .flatMap(document -> document.paragraphs().stream().map(p -> new Kept(document, p)))
            .filter(kept -> isDue(kept.paragraph(), subject.date().get()))
            .filter(kept -> !isTakenUp(kept, series, minutes))
            .map(kept -> finding(minutes, kept)));
  }

  private static boolean isDue(Paragraph paragraph, LocalDate day) {
    return paragraph.decisions().stream()
        .flatMap(decision -> decision.items().stream())
        .map(Item::text)
        .filter(text -> text.contains("uppdra"))
        .flatMap(text -> DateMention.in(text).stream())
        .anyMatch(due -> due.date().isBefore(day));
  }

  private static boolean isTakenUp(Kept kept, List<Document> series, Minutes minutes) {
    boolean later =
        series.stream()
            .filter(document -> document != kept.document())
            .flatMap(document -> document.paragraphs().stream())
            .anyMatch(paragraph -> sameCase(paragraph, kept.paragraph()));
    return later
        || minutes.matters().stream().anyMatch(m -> sameCase(m.paragraph(), kept.paragraph()));
  }

  private static boolean sameCase(Paragraph one, Paragraph other) {
    return one.caseNumbers().stream()
        .anyMatch(n -> other.caseNumbers().stream().anyMatch(o -> OtherDocuments.sameCase(n, o)));
  }

  private static Finding finding(Minutes minutes, Kept kept) {
    return Finding.of(
        SHEET,
        Words.of(
            "Uppdraget i %s skulle ha redovisats, men inget senare protokoll har ärendet."
                .formatted(kept.cite()),
            "The assignment of %s was due, but no later minutes have the case."
                .formatted(kept.cite())),
        minutes.matters().isEmpty()
            ? new Place("", minutes.top())
            : minutes.matters().getFirst().place());
  }
}
