package se.paragraf.index.check.sequence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.OtherDocuments.Kept;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;

/** B07: no other § of the year has the same case number and the same decision. */
public final class DecidedOnce implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "B07",
              "Ingen annan paragraf under året har samma diarienummer och samma beslut.",
              "No other § of the year has the same case number and the same decision.")
          .practice("Praxis")
          .needing(Need.SERIES)
          .mend(
              "Kontrollera att ärendet inte har beslutats två gånger.",
              "Make sure that the matter was not decided twice.")
          .right(
              "Tidigare: 2024-04-16 § 8 Bidrag | KS 2024/9 | Nämnden bordlägger ärendet om bidrag till bygdegården.\n§ 9 Bidrag | KS 2024/9\nBeslut: Nämnden beviljar bygdegården bidrag med 5 000 kronor inom budget.")
          .wrong(
              "Tidigare: 2024-04-16 § 8 Bidrag | KS 2024/9 | Nämnden beviljar bygdegården bidrag med 5 000 kronor inom budget.\n§ 9 Bidrag | KS 2024/9\nBeslut: Nämnden beviljar bygdegården bidrag med 5 000 kronor inom budget.");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> !matter.decided().isEmpty() && !matter.isOnlyNoted())
            .flatMap(matter -> twice(subject, matter).stream()));
  }

  private static Optional<Finding> twice(Subject subject, Matter matter) {
    String decided = fold(matter.decided().stream().map(Prose::text));
    Document own = subject.minutes().document();
    List<Document> series = subject.others().series(own);
    return matter.paragraph().caseNumbers().stream()
        .flatMap(number -> subject.others().about(number, own).stream())
        .filter(kept -> series.contains(kept.document()) && sameYear(subject, kept))
        .filter(kept -> fold(items(kept.paragraph())).equals(decided))
        .findFirst()
        .map(kept -> finding(matter, kept));
  }

  private static boolean sameYear(Subject subject, Kept kept) {
    return subject
        .date()
        .filter(
            d -> kept.document().meetingDate().filter(o -> o.getYear() == d.getYear()).isPresent())
        .isPresent();
  }

  private static Stream<String> items(Paragraph paragraph) {
    return paragraph.decisions().stream()
        .flatMap(d -> d.items().stream())
        .map(Paragraph.Item::text);
  }

  private static String fold(Stream<String> points) {
    return String.join("|", points.map(Comparison::fold).toList());
  }

  private static Finding finding(Matter matter, Kept kept) {
    return Finding.of(
            SHEET,
            Words.of(
                "Samma beslut fattades i %s.".formatted(kept.cite()),
                "The same decision was made in %s.".formatted(kept.cite())),
            matter.place())
        .inParagraph(matter.number());
  }
}
