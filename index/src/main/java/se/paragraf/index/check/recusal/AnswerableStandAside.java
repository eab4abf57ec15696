package se.paragraf.index.check.recusal;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** G05: in a question of discharge those answerable do not take part. */
public final class AnswerableStandAside implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "G05",
              "I frågan om ansvarsfrihet deltar inte de som är redovisningsskyldiga.",
              "In a question of discharge those answerable do not take part.")
          .municipalAct("5:48–49")
          .mend("Anteckna vilka som inte deltar.", "Note who do not take part.")
          .right(
              "Organ: Kommunfullmäktige\n§ 12 Ansvarsfrihet 2023 | KS 2024/31\nBeslut: Kommunfullmäktige beviljar styrelsen ansvarsfrihet.\nJäv: Bo Alm (M) och Carin Dal (C) deltar inte på grund av jäv.")
          .wrong(
              "Organ: Kommunfullmäktige\n§ 12 Ansvarsfrihet 2023 | KS 2024/31\nBeslut: Kommunfullmäktige beviljar styrelsen ansvarsfrihet.");

  private static final Pattern DISCHARGE =
      Pattern.compile(
          "bevilja\\p{L}* .{0,80}ansvarsfrihet", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ASIDE =
      Pattern.compile(
          "jäv|delta[rg]? inte|deltog inte|deltar ej|inte delta|redovisningsskyldig",
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
            .filter(matter -> DISCHARGE.matcher(matter.decisionText()).find() && !matter.has(ASIDE))
            .map(matter ->
                Finding.of(
                        SHEET,
                        Words.of(
                            "Det framgår inte vilka som inte deltog i %s om ansvarsfrihet."
                                .formatted(matter.cite()),
                            "It is not told who did not take part in %s on discharge."
                                .formatted(matter.cite())),
                        matter.place())
                    .inParagraph(matter.number())));
  }
}
