package se.paragraf.index.check.sequence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.ParagraphSet;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Severity;

/** B03: a § that the record refers to as its own is there. */
public final class ReferencesLeadHere implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "B03",
              "”Se § n” och ”jfr § n” leder till en paragraf i protokollet.",
              "“See § n” leads to a § of this record.")
          .practice("Följer av logik")
          .ofWholeMinutes()
          .mend("Rätta hänvisningen.", "Correct the reference.")
          .right(
              "§ 12 Uppföljning | KS 2024/9\nÄrendet: Åtgärderna beskrivs i budgetärendet, se § 13.\n§ 13 Budget | KS 2024/10")
          .wrong(
              "§ 12 Uppföljning | KS 2024/9\nÄrendet: Åtgärderna beskrivs i budgetärendet, se § 31.\n§ 13 Budget | KS 2024/10")
          .silencedBy("B01");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:se|jfr|jämför)\\.? (?:också |även |vidare |ovan |nedan |under |vid |i |ärendet (?:i|under) )?"
              + "§{1,2} ?(\\d{1,4}(?:\\s*(?:[-–]|och|,)\\s*\\d{1,4})*)(?!\\s*(?:kap|st\\b|:))"
              + "|§ ?(\\d{1,4}) (?:ovan|nedan|i (?:detta|dagens) (?:protokoll|sammanträde))\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What follows a § of a law, of another body or of another meeting. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^\\s*(?:/\\s*\\d{2,4}|(?:i |ur |av )?(?:\\p{L}+s )?(?:\\p{L}*(?:lag(?:en)?|förordning(?:en)?|balken?"
              + "|stadgan?|stadgarna|reglemente(?:t)?|ordning(?:en)?|föreskrift(?:er|erna)?|avtal(?:et)?"
              + "|protokoll(?:et)?|bolagsordning(?:en)?)\\b|(?:KL|FL|OSL|KF|KS|RF|RS)\\b|\\d{4}-\\d\\d)"
              + "|,? ?(?:den )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} \\p{L}+ \\d{4})|,? från)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    Set<Integer> own = new TreeSet<>(minutes.numbers());
    if (own.isEmpty()) {
      return Answer.KEPT;
    }
    return Answer.of(minutes.matters().stream().flatMap(matter -> wrong(matter, own)));
  }

  private static Stream<Finding> wrong(Matter matter, Set<Integer> own) {
    return matter.body().stream()
        .flatMap(prose ->
            prose
                .matcher(REFERENCE)
                .results()
                .filter(m -> !leadsElsewhere(prose, m))
                .flatMap(
                    m -> missing(m, own).stream().map(n -> finding(matter, prose, m, n, own))));
  }

  private static boolean leadsElsewhere(Prose prose, MatchResult match) {
    return match.group(2) == null && ELSEWHERE.matcher(prose.text().substring(match.end())).find();
  }

  private static List<Integer> missing(MatchResult match, Set<Integer> own) {
    String cited = match.group(1) == null ? match.group(2) : match.group(1);
    return ParagraphSet.parse(cited)
        .map(
            set -> set.numbers().stream().filter(number -> !own.contains(number)).limit(1).toList())
        .orElse(List.of());
  }

  /** A lower number can be of an earlier meeting of the year. */
  private static Finding finding(
      Matter matter, Prose prose, MatchResult match, int number, Set<Integer> own) {
    int first = own.iterator().next();
    return Finding.of(
            SHEET,
            Words.of(
                "Hänvisningen går till § %d, som inte finns i protokollet.".formatted(number),
                "The reference is to § %d, which is not in the record.".formatted(number)),
            prose.place(match.start(), match.end()))
        .inParagraph(matter.number())
        .with(number < first ? Severity.WARNING : Severity.ERROR);
  }
}
