package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D17: interpellations and questions are told to be answered or postponed. */
public final class QuestionsAreAnswered implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D17",
              "Ställda interpellationer och frågor redovisas som besvarade eller uppskjutna.",
              "Interpellations and questions are told to be answered or postponed.")
          .municipalAct("5:59–64, 5:68")
          .mend(
              "Skriv att interpellationen eller frågan besvarades eller sköts upp.",
              "Write that it was answered or postponed.")
          .right(
              "Organ: Kommunfullmäktige\n§ 12 Interpellation om skolskjuts | KS 2024/31\nBeslut: Interpellationen är besvarad.")
          .wrong(
              "Organ: Kommunfullmäktige\n§ 12 Interpellation om skolskjuts | KS 2024/31\nBeslut: Kommunfullmäktige tackar.")
          .silencedBy("D01");

  private static final Pattern PUT =
      Pattern.compile(
          "^(?:interpellation|(?:enkel )?fråga)\\b|^svar på (?:interpellation|fråga)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TOLD =
      Pattern.compile(
          "besvar|\\bsvar|bordlägg|uppskj|skjuts upp|nästa (?:sammanträde|möte)|får ställas|medger|återtas?|utgår|avskriv|avslut",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.minutes().body().filter(Body::isAssembly).isEmpty()) {
      return Answer.skipped("Gäller fullmäktige.", "Applies to the assembly.");
    }
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> PUT.matcher(matter.title()).find())
            .filter(matter -> matter.body().stream().noneMatch(prose -> prose.has(TOLD)))
            .map(QuestionsAreAnswered::finding));
  }

  private static Finding finding(Matter matter) {
    return Finding.of(
            SHEET,
            Words.of(
                "Det framgår inte om %s besvarades eller sköts upp.".formatted(matter.cite()),
                "It is not told whether %s was answered or postponed.".formatted(matter.cite())),
            matter.place())
        .inParagraph(matter.number());
  }
}
