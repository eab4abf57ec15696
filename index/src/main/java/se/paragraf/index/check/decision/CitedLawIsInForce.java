package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Sentence;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** D21: a cited law is in force, under its right number. */
public final class CitedLawIsInForce implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "D21",
              "En citerad lag gäller och har rätt nummer.",
              "A cited law is in force, under its right number.")
          .practice("Svensk författningssamling, " + RuleSheet.LAW_READ)
          .mend("Hänvisa till den lag som gäller.", "Refer to the law in force.")
          .right(
              "§ 12 Kontroll | KS 2024/31\nÄrendet: Enligt kommunallagen (2017:725) ansvarar nämnden för kontrollen.")
          .wrong(
              "§ 12 Kontroll | KS 2024/31\nÄrendet: Enligt kommunallagen (1991:900) ansvarar nämnden för kontrollen.");

  private static final Pattern CITED =
      Pattern.compile(
          "([\\p{L}-]*(?:lag(?:en)?|balk(?:en)?))\\s*\\((?:SFS )?((?:19|20)\\d{2}:\\d{1,4})\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern HISTORY =
      Pattern.compile(
          "upphäv|tidigare|dåvarande|äldre|gamla|ersatt",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Optional<LocalDate> day = subject.date();
    if (day.isEmpty()) {
      return Subject.noDate();
    }
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sentences().stream()
                    .filter(sentence -> sentence.text().contains(":"))
                    .filter(sentence -> !HISTORY.matcher(sentence.text()).find())
                    .flatMap(sentence -> wrong(matter, sentence, day.get()))));
  }

  private static Stream<Finding> wrong(Matter matter, Sentence sentence, LocalDate day) {
    return CITED
        .matcher(sentence.text())
        .results()
        .flatMap(match -> judge(match.group(1), match.group(2), day).stream())
        .limit(1)
        .map(words -> Finding.of(SHEET, words, sentence.place()).inParagraph(matter.number()));
  }

  private static Optional<Words> judge(String name, String number, LocalDate day) {
    return Statute.successor(number, day)
        .map(right ->
            Words.of(
                "%s (%s) är ersatt av %s.".formatted(name, number, right),
                "%s (%s) is replaced by %s.".formatted(name, number, right)))
        .or(() -> Statute.named(name).flatMap(law -> judge(law, number, day)));
  }

  private static Optional<Words> judge(Statute law, String number, LocalDate day) {
    if (law.numberOn(day).equals(number)) {
      return Optional.empty();
    }
    boolean replaced = law.had(number);
    String right = law.numberOn(day);
    return Optional.of(
        replaced
            ? Words.of(
                "%s (%s) är ersatt av %s.".formatted(law.name(), number, right),
                "%s (%s) is replaced by %s.".formatted(law.name(), number, right))
            : Words.of(
                "%s har nummer %s, inte %s.".formatted(law.name(), right, number),
                "%s has the number %s, not %s.".formatted(law.name(), right, number)));
  }
}
