package se.paragraf.index.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;

/** {@code När}, {@code vilken dag}, {@code från vilket datum}: a date as printed. */
final class DateAnswers implements Answering {

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,2}?(?:när|vilken dag|vilket datum|vilka datum|vilken månad|vilket år|vilken tid|vilka dagar)(?!\\p{L})");

  private static final Pattern ASKS_DAY = Pattern.compile("vilken dag|datum");
  private static final Pattern ASKS_LATEST = Pattern.compile("senast");
  private static final Pattern LATEST = Pattern.compile("(?i)senast\\s+(?:den\\s+)?$");

  private static final int LOOKED_INTO = 40;
  private static final int LONGEST_QUOTE = 330;
  private static final double HALF_HOLD = 45;

  @Override
  public AnswerKind kind() {
    return AnswerKind.DATE;
  }

  @Override
  public boolean strict() {
    return true;
  }

  @Override
  public double asks(Question question) {
    return ASKS.matcher(question.lower()).find() ? 1 : 0;
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    return ranked.statements(kind(), LOOKED_INTO).stream()
        .flatMap(scored -> dates(question, scored))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static Stream<Candidate> dates(Question question, Scored scored) {
    Statement statement = scored.statement();
    return statement.periods().stream()
        .filter(period ->
            period.end() <= statement.quote().length()
                || statement.text().equals(statement.quote()))
        .filter(period -> period.isDay() || !question.says(ASKS_DAY))
        .map(period -> candidate(question, scored, period));
  }

  private static Candidate candidate(Question question, Scored scored, Period period) {
    String text = scored.statement().text();
    String words = text.substring(period.start(), period.end());
    return new Candidate(
        AnswerKind.DATE,
        words + " – ”" + Excerpt.around(text, period.start(), LONGEST_QUOTE) + "”",
        period.firstYear() + "-" + period.first() + period.last(),
        List.of(scored),
        Optional.empty(),
        fit(question, scored, period),
        Optional.empty());
  }

  private static double fit(Question question, Scored scored, Period period) {
    double exact = period.isDay() ? 1 : period.isYears() ? 0.6 : 0.8;
    boolean asked =
        question.periods().stream()
            .anyMatch(p -> p.first().equals(period.first()) && p.last().equals(period.last()));
    boolean inside =
        question.periods().isEmpty()
            || question.periods().stream().anyMatch(p -> p.overlaps(period));
    String before = scored.statement().text().substring(0, period.start());
    double latest =
        question.says(ASKS_LATEST) && LATEST.matcher(before).find()
            ? 1
            : question.says(ASKS_LATEST) ? 0.8 : 1;
    return exact
        * (asked ? 0.3 : 1)
        * (inside ? 1 : 0.7)
        * latest
        * (0.5 + 0.5 * hold(question, scored, period));
  }

  private static double hold(Question question, Scored scored, Period period) {
    double all = 0;
    double held = 0;
    for (TextSpan span : TextSpan.matched(question, scored.statement().text())) {
      int gap =
          span.end() <= period.start()
              ? period.start() - span.end()
              : Math.max(0, span.start() - period.end());
      all += span.weight();
      held += span.weight() * HALF_HOLD / (HALF_HOLD + gap);
    }
    return all == 0 ? 0.5 : held / all;
  }
}
