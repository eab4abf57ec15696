package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Act;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** D02: a yrkande has a name and a content. */
public final class MotionsAreWhole implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D02",
              "Varje yrkande har ett namn och ett innehåll.",
              "Each motion has a name and a content.")
          .municipalAct("5:67 1")
          .mend("Skriv vem som yrkar och vad.", "Write who moves, and what.")
          .right("§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.")
          .wrong("§ 12 Remissvar | KS 2024/31\nYrkanden: En ledamot yrkar avslag på förslaget.");

  private static final Pattern YRKA = Pattern.compile("\\byrka");
  private static final Pattern PASSIVE =
      Pattern.compile("\\byrka(?:s|des)\\b(?! av)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_OFFICE =
      Pattern.compile(
          "[Oo]rdföranden?|gruppen|partiet|vänstern|demokraterna|ledamöterna|presidiet|[A-ZÅÄÖ]{1,4}-|majoriteten"
              + "|oppositionen|alliansen|de som|undertecknad|motionär|nämnden|styrelsen|samtliga|\\(\\p{Lu}\\p{L}{0,3}\\)",
          Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.acts(Kind.MOVES).stream()
                    .filter(act -> act.sentence().in().role() == SectionRole.MOTIONS)
                    .flatMap(act -> wrong(act).map(f -> f.inParagraph(matter.number())))));
  }

  private static Stream<Finding> wrong(Act act) {
    String before = YRKA.split(act.text(), 2)[0];
    boolean passive = PASSIVE.matcher(act.text()).find();
    boolean anonymous = act.by().isEmpty() && (passive || !namesSomebody(before));
    boolean empty = act.object().replaceAll("[^\\p{L}]", "").isEmpty();
    if (anonymous) {
      return Stream.of(finding(act, "Yrkandet saknar namn.", "The motion has no name."));
    }
    return empty
        ? Stream.of(finding(act, "Yrkandet saknar innehåll.", "The motion has no content."))
        : Stream.empty();
  }

  /** An office, a group or any two capitalised words in a row. */
  private static boolean namesSomebody(String words) {
    return words.isBlank()
        || BY_OFFICE.matcher(words).find()
        || words.matches("(?s).*\\p{Lu}[\\p{L}-]+ \\p{Lu}.*");
  }

  private static Finding finding(Act act, String swedish, String english) {
    return Finding.of(SHEET, Words.of(swedish, english), act.place());
  }
}
