package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D13: a decision to spend during the year says how it is financed. */
public final class SpendingIsFinanced implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D13",
              "Ett beslut om en utgift under löpande år anger hur den finansieras.",
              "A decision to spend during the year says how it is financed.")
          .municipalAct("11:15 (fullmäktige; i nämnd god sed)")
          .mend("Skriv hur utgiften finansieras.", "Write how the expense is financed.")
          .right(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beslutar att | bevilja bygdegården bidrag med 45 000 kronor | finansiera bidraget inom nämndens budget")
          .wrong(
              "§ 12 Bidrag | KS 2024/31\nBeslut: Nämnden beslutar att | bevilja bygdegården bidrag med 45 000 kronor")
          .silencedBy("D07");

  private static final Pattern SPENDS =
      Pattern.compile(
          "\\b(?:anvisa|anvisar|inköp|bevilja|beviljar|anslå|anslår|avsätta|avsätter|tillskjuta|tillskjuter|tilldela|tilldelar|investera|köpa"
              + "|köper|upphandla|tilläggsanslag|utbetala|ersätta|bidra med|medfinansiera|satsa)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern FINANCED =
      Pattern.compile(
          "(?<!med|sam)finansier|\\banslag(?:et|en)?\\b|anslag för|\\p{L}+anslag|budget|\\b(?:inom|ur) (?:\\p{L}+ ){0,3}\\p{L}*ram|eget kapital|\\bkonto|\\bmedel (?:ur|från|till)"
              + "|\\bbelasta|\\breserv(?:en|er|medel|anslag)?\\b|omfördel|fonden?\\b|täcks\\b|likvida medel|ianspråk|\\blån\\b|upplåning|förfogande|ur resultat|tas från|ryms",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> matter.upward().isEmpty())
            .flatMap(matter ->
                matter.decided().stream()
                    .filter(point -> point.has(SPENDS) && !point.amounts().isEmpty())
                    .filter(point -> !isFinanced(matter))
                    .limit(1)
                    .map(point -> finding(matter, point))));
  }

  private static boolean isFinanced(Matter matter) {
    return matter.body().stream().anyMatch(prose -> prose.has(FINANCED));
  }

  private static Finding finding(Matter matter, Prose point) {
    return Finding.of(
            SHEET,
            Words.of(
                "Beslutet i %s säger inte hur utgiften finansieras.".formatted(matter.cite()),
                "The decision in %s does not say how the expense is financed."
                    .formatted(matter.cite())),
            point.place())
        .inParagraph(matter.number());
  }
}
