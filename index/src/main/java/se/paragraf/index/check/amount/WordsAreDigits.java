package se.paragraf.index.check.amount;

import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.NumberWords;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** J01d: a number written in words and digits is the same in both. */
public final class WordsAreDigits implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "J01d",
              "Ett tal som skrivs med både ord och siffror är detsamma: ”två (2)”.",
              "A number in words and digits is the same in both.")
          .practice("Följer av logik")
          .mend("Rätta ordet eller siffran.", "Correct the word or the digit.")
          .right("§ 12 Kontroll | KS 2024/31\nÄrendet: Tre (3) områden har följts upp.")
          .wrong("§ 12 Kontroll | KS 2024/31\nÄrendet: Tre (4) områden har följts upp.");

  /** Found quickly, and seldom. */
  private static final Pattern DIGIT_AT_BRACKET = Pattern.compile("\\(\\d|\\d \\(");

  private static final Pattern BOTH = Pattern.compile("(?<![\\p{L}-])(\\p{L}+) \\((\\d{1,6})\\)");
  private static final Pattern REVERSED = Pattern.compile("(?<![\\d,.])(\\d{1,6}) \\((\\p{L}+)\\)");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream()
            .flatMap(matter ->
                matter.sections().stream()
                    .flatMap(prose -> wrong(prose).map(f -> f.inParagraph(matter.number())))));
  }

  private static Stream<Finding> wrong(Prose prose) {
    if (!prose.has(DIGIT_AT_BRACKET)) {
      return Stream.empty();
    }
    return Stream.concat(
        prose.matcher(BOTH).results().flatMap(m -> judge(prose, m, m.group(1), m.group(2))),
        prose.matcher(REVERSED).results().flatMap(m -> judge(prose, m, m.group(2), m.group(1))));
  }

  private static Stream<Finding> judge(Prose prose, MatchResult match, String word, String digits) {
    OptionalInt value = NumberWords.value(word);
    if (value.isEmpty() || value.getAsInt() == Integer.parseInt(digits)) {
      return Stream.empty();
    }
    return Stream.of(
        Finding.of(
            SHEET,
            Words.of(
                "Ordet ”%s” är inte siffran %s.".formatted(word, digits),
                "The word “%s” is not the number %s.".formatted(word, digits)),
            prose.place(match.start(), match.end())));
  }
}
