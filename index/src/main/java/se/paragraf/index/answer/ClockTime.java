package se.paragraf.index.answer;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.Period;

/** Finds when a meeting began or ended, in the line of the front page that says where and when. */
final class ClockTime {

  private static final Pattern ASKS =
      Pattern.compile(
          "(?:när|hur dags|vilken tid).*(?:började|slutade|startade|avslutades|öppnades|hölls)");

  private static final Pattern ENDS = Pattern.compile("slutade|avslutades");

  private static final Pattern TIME =
      Pattern.compile("(?i)(?:kl\\.?\\s*|klockan\\s+)?(?<!\\d)\\d{1,2}[.:]\\d{2}(?!\\d|[.:]\\d)");

  private ClockTime() {}

  /** The stretch of the quote that tells it, as a period that knows no day. */
  static Optional<Period> in(Question question, Statement statement) {
    if (!question.says(ASKS) || statement.form() == Statement.Form.CELL) {
      return Optional.empty();
    }
    var times = TIME.matcher(statement.quote()).results().toList();
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(at(question.says(ENDS) ? times.getLast() : times.getFirst()));
  }

  private static Period at(MatchResult time) {
    MonthDay any = MonthDay.of(1, 1);
    return new Period(Optional.empty(), Optional.empty(), any, any, time.start(), time.end());
  }
}
