package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Cued;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D18: a decision about somebody in particular gives its reasons and how to appeal. */
public final class DecisionOnSomebodyIsMotivated implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D18",
              "Ett beslut mot någon enskild är motiverat och säger hur man överklagar.",
              "A decision on somebody is motivated and says how to appeal.")
          .law("FL (2017:900, " + RuleSheet.LAW_READ + ") 32–33 §§, begränsade av 2 §")
          .mend(
              "Lägg till skälen och överklagandehänvisningen.",
              "Add the reasons and the appeal notice.")
          .right(
              "§ 12 Bygglov | BN 2024/31\nBeslut: Nämnden avslår ansökan om bygglov.\nMotivering: Åtgärden strider mot detaljplanen.\nÖverklagande: Beslutet kan överklagas till länsstyrelsen.")
          .wrong("§ 12 Bygglov | BN 2024/31\nBeslut: Nämnden avslår ansökan om bygglov.");

  private static final Cued ON_SOMEBODY =
      Cued.of(
          "(?:avsl\\p{L}+|medger|medge|bevilja\\p{L}*|återkalla\\p{L}*) .{0,60}\\b(?:bygglov|förhandsbesked|rivningslov|marklov|serveringstillstånd"
              + "|strandskyddsdispens|dispens|ansökan om (?:tillstånd|bistånd|ersättning))"
              + "|\\b(?:bygglov|förhandsbesked|rivningslov|marklov|serveringstillstånd|(?:strandskydds)?dispens|ansökan om (?:tillstånd|bistånd|ersättning))"
              + "\\b.{0,40}\\b(?:avslås|vägras|återkallas|(?:beviljas|medges|ges|lämnas) (?:inte|ej))\\b"
              + "|\\bförelägg(?:er|a|s)\\b|\\bvid vite\\b|sanktionsavgift",
          "lov",
          "besked",
          "tillstånd",
          "dispens",
          "ansökan om",
          "föreläg",
          "vite",
          "sanktion");
  private static final Pattern REASONS =
      Pattern.compile(
          "motiver|\\bskäl|bedöm|eftersom",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern APPEAL =
      Pattern.compile(
          "överklag|besvärshänvisning", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

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
                    .filter(ON_SOMEBODY::in)
                    .limit(1)
                    .flatMap(point -> missing(matter, point))));
  }

  private static Stream<Finding> missing(Matter matter, Prose point) {
    boolean reasons =
        matter.text().lines().anyMatch(line -> REASONS.matcher(line).find())
            || headed(matter, REASONS);
    boolean appeal = APPEAL.matcher(matter.text()).find() || headed(matter, APPEAL);
    if (reasons && appeal) {
      return Stream.empty();
    }
    String swedish =
        reasons
            ? "överklagandehänvisning"
            : appeal ? "motivering" : "motivering och överklagandehänvisning";
    String english = reasons ? "appeal notice" : appeal ? "reasons" : "reasons and appeal notice";
    return Stream.of(
        Finding.of(
                SHEET,
                Words.of(
                    "Beslutet i %s saknar %s.".formatted(matter.cite(), swedish),
                    "The decision in %s has no %s.".formatted(matter.cite(), english)),
                point.place())
            .inParagraph(matter.number()));
  }

  private static boolean headed(Matter matter, Pattern words) {
    return matter.sections().stream().anyMatch(prose -> words.matcher(prose.heading()).find());
  }
}
