package se.paragraf.index.check.decision;

import java.util.regex.Pattern;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D14: a committee does not itself decide what may not be delegated. */
public final class NotForCommittees implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.info(
              "D14",
              "Ett utskott beslutar inte självt i ärenden som inte får delegeras.",
              "A committee does not itself decide what may not be delegated.")
          .municipalAct("6:38")
          .mend(
              "Kontrollera att ärendet får delegeras; annars ”föreslår”.",
              "Make sure that the matter may be delegated; else “föreslår”.")
          .right(
              "Organ: Kommunstyrelsens arbetsutskott\n§ 12 Policy | KS 2024/31\nBeslut: Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta att | anta policy för resor")
          .wrong(
              "Organ: Kommunstyrelsens arbetsutskott\n§ 12 Policy | KS 2024/31\nBeslut: Kommunstyrelsens arbetsutskott beslutar att | anta policy för resor");

  private static final Pattern OF_PRINCIPLE =
      Pattern.compile(
          "\\b(?:anta|antar|fastställa|fastställer)\\b.{0,40}(?:policy|riktlinje|\\bmål\\b|reglemente|verksamhetsplan|budget|strategi|\\btax[ao]|\\bavgift)"
              + "|yttrande till (?:kommun|region)?fullmäktige",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PROPOSES =
      Pattern.compile("föresl", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    if (subject.minutes().body().filter(Body::isCommittee).isEmpty()) {
      return Answer.skipped("Gäller utskott.", "Applies to committees.");
    }
    return Answer.of(
        subject.minutes().matters().stream()
            .filter(matter -> matter.upward().isEmpty())
            .filter(matter -> !PROPOSES.matcher(matter.decisionText()).find())
            .flatMap(matter ->
                matter.decided().stream()
                    .filter(point -> point.has(OF_PRINCIPLE))
                    .limit(1)
                    .map(point -> finding(matter, point))));
  }

  private static Finding finding(Matter matter, Prose point) {
    return Finding.of(
            SHEET,
            Words.of(
                "Utskottet beslutar självt i %s, som kan vara en fråga för nämnden."
                    .formatted(matter.cite()),
                "The committee itself decides %s, which may be for the board."
                    .formatted(matter.cite())),
            point.place())
        .inParagraph(matter.number());
  }
}
