package se.paragraf.index.check.attendance;

import java.util.stream.Stream;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C13: who takes part at a distance is counted as present. */
public final class DistanceCountsAsPresent implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "C13",
              "Den som deltar på distans står som närvarande.",
              "Who takes part at a distance is listed as present.")
          .municipalAct("5:16, 6:24")
          .ofWholeMinutes()
          .mend("Lägg till personen i närvarolistan.", "Add the person to the list.")
          .right("§ 12 Remiss | KS 2024/31\nÄrendet: Bo Alm (M) deltar på distans.")
          .wrong("§ 12 Remiss | KS 2024/31\nÄrendet: Ulla Norberg (M) deltar på distans.");

  private static final Cued DISTANCE =
      Cued.of("\\b(?:på distans|via Teams|via länk|digitalt)\\b", "distans", "via ", "digitalt");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    return Answer.of(
        minutes.matters().stream()
            .flatMap(matter ->
                matter
                    .sentences(DISTANCE)
                    .flatMap(sentence -> unlisted(minutes, matter, sentence))));
  }

  private static Stream<Finding> unlisted(Minutes minutes, Matter matter, Sentence sentence) {
    return minutes.people().in(sentence.text()).stream()
        .filter(who -> who.listed().isEmpty())
        .map(who ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "%s deltar på distans men står inte som närvarande."
                            .formatted(who.name().printed()),
                        "%s takes part at a distance but is not listed."
                            .formatted(who.name().printed())),
                    sentence.place())
                .inParagraph(matter.number()));
  }
}
