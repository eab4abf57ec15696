package se.paragraf.index.check.announcement;

import java.util.regex.Pattern;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** H06: a local regulation that was adopted is promulgated. */
public final class RegulationIsPromulgated implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "H06",
              "En antagen lokal föreskrift kungörs och tas in i författningssamlingen.",
              "An adopted local regulation is promulgated.")
          .municipalAct("8:13")
          .mend("Kungör föreskriften.", "Promulgate the regulation.")
          .right(
              "§ 12 Föreskrifter | KS 2024/31\nBeslut: Nämnden antar lokala ordningsföreskrifter. Föreskrifterna kungörs på anslagstavlan.")
          .wrong(
              "§ 12 Föreskrifter | KS 2024/31\nBeslut: Nämnden antar lokala ordningsföreskrifter.");

  private static final Pattern ADOPTS =
      Pattern.compile(
          "\\b(?:antar?|fastställer?|besluta\\p{L}* om) .{0,40}(?:ordningsföreskrift|lokala \\p{L}*föreskrift|föreskrifter om|renhållningsordning)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "kungör|författningssamling", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.decided().stream()
                    .filter(point -> point.has(ADOPTS) && !matter.has(PUBLISHED))
                    .limit(1)
                    .map(point ->
                        Finding.of(
                                SHEET,
                                Words.of(
                                    "Föreskriften i %s ska kungöras.".formatted(matter.cite()),
                                    "The regulation in %s is to be promulgated."
                                        .formatted(matter.cite())),
                                point.place())
                            .inParagraph(matter.number()))));
  }
}
