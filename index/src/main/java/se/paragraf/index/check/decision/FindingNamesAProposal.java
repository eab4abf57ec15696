package se.paragraf.index.check.decision;

import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Act.Kind;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.SectionRole;

/** D04: what the chair puts to the vote, and finds carried, was proposed. */
public final class FindingNamesAProposal implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D04",
              "Det förslag som ordföranden ställer proposition på eller finner bifallet har lagts.",
              "What the chair puts, and finds carried, was proposed.")
          .practice("Följer av KL 5:53")
          .mend("Rätta namnet eller för in yrkandet.", "Correct the name, or enter the motion.")
          .right(
              "§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.\nPropositionsordning: Ordföranden ställer proposition på förslaget och Bo Alms (M) yrkande om avslag.")
          .wrong(
              "§ 12 Remissvar | KS 2024/31\nYrkanden: Bo Alm (M) yrkar avslag på förslaget.\nPropositionsordning: Ordföranden ställer proposition på förslaget och Carin Dals (C) yrkande om avslag.")
          .silencedBy("C11", "D02");

  private static final Pattern HIS_MOTION =
      Pattern.compile(
          "^[^.;]{0,40}?\\b(?:yrkande|förslag|tilläggsyrkande|ändringsyrkande|avslagsyrkande|återremissyrkande)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What yes and no stand for is E07's. */
  private static final Pattern SIDE =
      Pattern.compile(
          "\\b(?:ja|nej)(?:-?röst\\p{L}*)?\\s*(?:för|till|innebär|betyder|=|:|[-–])|röstar (?:ja|nej)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FINDS =
      Pattern.compile(
          "\\b(?:finner|fann)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

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
                matter.sentences().stream()
                    .filter(FindingNamesAProposal::putsOrFinds)
                    .flatMap(sentence -> wrong(minutes, matter, sentence).stream())
                    .limit(1)));
  }

  private static boolean putsOrFinds(Sentence sentence) {
    boolean finds = FINDS.matcher(sentence.text()).find();
    return finds
        || sentence.in().role() == SectionRole.PROPOSITION && !SIDE.matcher(sentence.text()).find();
  }

  private static Optional<Finding> wrong(Minutes minutes, Matter matter, Sentence sentence) {
    String text = sentence.text();
    return minutes.people().in(text).stream()
        .filter(who -> HIS_MOTION.matcher(text.substring(who.end())).find())
        .filter(who -> !hasMoved(matter, who))
        .findFirst()
        .map(who -> finding(matter, sentence, who));
  }

  private static boolean hasMoved(Matter matter, Mention who) {
    boolean byAct =
        matter.acts(Kind.MOVES).stream()
            .flatMap(act -> act.by().stream())
            .anyMatch(mover -> mover.person().same(who.person()));
    boolean inMotions =
        matter.paragraph().motions().stream()
            .flatMap(motion -> motion.by().stream())
            .anyMatch(name -> new Name(name).same(who.person()));
    return byAct || inMotions;
  }

  private static Finding finding(Matter matter, Sentence sentence, Mention who) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s nämns med ett yrkande som inte finns i %s."
                    .formatted(who.person().printed(), matter.cite()),
                "%s is named with a motion that is not in %s."
                    .formatted(who.person().printed(), matter.cite())),
            sentence.place())
        .inParagraph(matter.number())
        .about(who.person().folded());
  }
}
