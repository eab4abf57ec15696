package se.paragraf.index.check.sequence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.OtherDocuments;
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

/** B04: a § of another meeting that the record cites exists, and is about the same case. */
public final class CitedParagraphsExist implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "B04",
              "En citerad paragraf ur ett annat protokoll finns och gäller samma ärende.",
              "A cited § of other minutes exists and is about the same case.")
          .practice("Praxis")
          .needing(Need.OTHER_DOCUMENTS)
          .mend("Rätta hänvisningen.", "Correct the reference.")
          .right(
              "Annat: Kommunstyrelsen 2024-04-16 § 87 Remiss | KS 2024/31\n§ 12 Remiss | KS 2024/31\nBeslutsunderlag: Kommunstyrelsen 2024-04-16 § 87")
          .wrong(
              "Annat: Kommunstyrelsen 2024-04-16 § 87 Remiss | KS 2024/31\n§ 12 Remiss | KS 2024/31\nBeslutsunderlag: Kommunstyrelsen 2024-04-16 § 78");

  private static final Pattern CITATION =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]+(?: (?:och )?[\\p{L}-]+){0,4}),? (?:den )?(\\d{4}-\\d{2}-\\d{2}),? §{1,2} ?(\\d{1,4})");

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
                    .flatMap(prose -> wrong(subject.others(), matter, prose))));
  }

  private static Stream<Finding> wrong(OtherDocuments others, Matter matter, Prose prose) {
    return prose.matcher(CITATION).results().flatMap(m -> wrong(others, matter, prose, m).stream());
  }

  private static Optional<Finding> wrong(
      OtherDocuments others, Matter matter, Prose prose, MatchResult match) {
    List<Document> meetings =
        others
            .minutes()
            .filter(d ->
                d.meetingDate().filter(day -> day.toString().equals(match.group(2))).isPresent())
            .filter(d -> d.body().filter(body -> named(body, match.group(1))).isPresent())
            .filter(d -> d.kind() == se.paragraf.model.DocumentKind.PROTOKOLL)
            .toList();
    if (meetings.isEmpty()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(3));
    Optional<Paragraph> cited =
        meetings.stream()
            .flatMap(d -> d.paragraphs().stream())
            .filter(p -> p.number().filter(n -> n == number).isPresent())
            .findFirst();
    if (cited.isEmpty()) {
      return Optional.of(
          finding(matter, prose, match, "finns inte i det protokollet", "is not in those minutes"));
    }
    return sameCase(cited.get(), matter.paragraph())
        ? Optional.empty()
        : Optional.of(
            finding(
                matter, prose, match, "gäller ett annat diarienummer", "is about another case"));
  }

  private static boolean named(String body, String words) {
    return words.toLowerCase(Locale.ROOT).endsWith(body.toLowerCase(Locale.ROOT))
        || new Body(body).isNamedBy(words);
  }

  private static boolean sameCase(Paragraph cited, Paragraph here) {
    return cited.caseNumbers().isEmpty()
        || here.caseNumbers().isEmpty()
        || cited.caseNumbers().stream()
            .anyMatch(
                n -> here.caseNumbers().stream().anyMatch(o -> OtherDocuments.sameCase(n, o)));
  }

  private static Finding finding(
      Matter matter, Prose prose, MatchResult match, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s %s.".formatted(match.group(), swedish),
                "%s %s.".formatted(match.group(), english)),
            prose.place(match.start(), match.end()))
        .inParagraph(matter.number());
  }
}
