package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Comparison;
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

/** D12: a tabled matter comes back at the next meeting. */
public final class TabledMatterReturns implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D12",
              "Ett bordlagt ärende tas upp igen vid nästa sammanträde.",
              "A tabled matter comes back at the next meeting.")
          .municipalAct("5:51 (nämnd 6:33)")
          .needing(Need.SERIES)
          .ofWholeMinutes()
          .mend("Kontrollera att ärendet tas upp.", "Make sure that the matter is taken up.")
          .right(
              "Tidigare: 2024-04-16 § 8 Remiss | KS 2024/31 | bordlägga ärendet\n§ 9 Remiss | KS 2024/31")
          .wrong(
              "Tidigare: 2024-04-16 § 8 Remiss | KS 2024/31 | bordlägga ärendet\n§ 9 Bidrag | KS 2024/32");

  /** Over Christmas boards pause for two months at most. */
  private static final int LONGEST_PAUSE_DAYS = 62;

  private static final Pattern TABLED =
      Pattern.compile("bordlägg", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    if (subject.date().isEmpty()) {
      return Subject.noDate();
    }
    Optional<Document> before = subject.others().before(minutes.document(), subject.date().get());
    if (before.filter(document -> isFollowedBy(document, minutes)).isEmpty()) {
      return Answer.skipped(
          "Arkivet har inte sammanträdet närmast före.",
          "The archive lacks the meeting just before.");
    }
    return Answer.of(
        before.stream()
            .flatMap(document -> document.paragraphs().stream().map(p -> new Kept(document, p)))
            .filter(TabledMatterReturns::isTabled)
            .filter(kept -> !returns(minutes, kept.paragraph()))
            .map(kept -> finding(minutes, kept)));
  }

  /** The numbers run on; over a new year only the days between can tell. */
  private static boolean isFollowedBy(Document before, Minutes minutes) {
    LocalDate earlier = before.meetingDate().orElseThrow();
    LocalDate day = minutes.date().orElseThrow();
    int last =
        before.paragraphs().stream()
            .mapToInt(p -> p.lastNumber().or(p::number).orElse(0))
            .max()
            .orElse(0);
    return earlier.getYear() == day.getYear()
        ? minutes.numbers().stream().findFirst().filter(n -> n == last + 1).isPresent()
        : earlier.plusDays(LONGEST_PAUSE_DAYS).isAfter(day);
  }

  private static boolean isTabled(Kept kept) {
    return kept.paragraph().decisions().stream()
        .flatMap(decision -> decision.items().stream())
        .anyMatch(item -> TABLED.matcher(item.text()).find());
  }

  private static boolean returns(Minutes minutes, Paragraph tabled) {
    return minutes.matters().stream()
        .anyMatch(matter ->
            Comparison.fold(matter.title()).equals(Comparison.fold(tabled.title().orElse("")))
                || matter.paragraph().caseNumbers().stream()
                    .anyMatch(n ->
                        tabled.caseNumbers().stream()
                            .anyMatch(o -> OtherDocuments.sameCase(n, o))));
  }

  private static Finding finding(Minutes minutes, Kept kept) {
    return Finding.of(
        SHEET,
        Words.of(
            "”%s”, bordlagt i %s, tas inte upp."
                .formatted(kept.paragraph().title().orElse(""), kept.cite()),
            "“%s”, tabled in %s, is not taken up."
                .formatted(kept.paragraph().title().orElse(""), kept.cite())),
        minutes.matters().isEmpty()
            ? new Place("", minutes.top())
            : minutes.matters().getFirst().place());
  }
}
