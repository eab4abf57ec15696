package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.search.Role;

/** {@code När}, {@code vilken dag}, {@code från vilket datum}: a date as printed. */
final class DateAnswers implements Answering {

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,2}?(?:när|vilken dag|vilket datum|vilka datum|vilken månad|vilket år|vilken tid|vilka dagar|vilka sammanträdesdagar|hur dags)(?!\\p{L})");

  private static final Pattern ASKS_DAY = Pattern.compile("vilken dag|datum");

  private static final Pattern ASKS_DECIDED =
      Pattern.compile(
          "(?<!\\p{L})(?:beslut(?:ade|ades|at|ats)|klubba\\p{L}*|antog|antogs|fastställde\\p{L}*|godkän\\p{L}*|avslog|avslogs|behandla\\p{L}*|togs)(?!\\p{L})");

  private static final Pattern UNTIL =
      Pattern.compile("(?i)(?:till|t\\.o\\.m\\.|för|tom)\\s+(?:och med\\s+)?(?:år\\s+|den\\s+)?$");

  private static final int LOOKED_INTO = 60;
  private static final int DECISIONS_LOOKED_INTO = 5;
  private static final int LONGEST_QUOTE = 330;
  private static final double SMALL_PRINT = 0.25;

  /** What a day is worth of which something else is told than what is asked. */
  private static final double VERB_UNSAID = 0.75;

  /** What is left of a month where a day in it is told too. */
  private static final double LESS_EXACT = 0.4;

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
    return ASKS.matcher(question.asking()).find() ? 1 : 0;
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    List<Told> told = new ArrayList<>();
    for (Scored scored : ranked.statements(kind(), LOOKED_INTO)) {
      SwedishPeriods.in(scored.statement().quote()).stream()
          .filter(period -> period.isDay() || !question.says(ASKS_DAY))
          .map(period -> new Told(scored, period))
          .forEach(told::add);
      ClockTime.in(question, scored.statement())
          .map(time -> new Told(scored, time))
          .ifPresent(told::add);
    }
    Stream<Candidate> printed = told.stream().map(one -> candidate(question, one, told));
    return Stream.concat(printed, meetings(question, ranked))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  /** A period in the quote of a statement. */
  private record Told(Scored scored, Period period) {}

  private static Candidate candidate(Question question, Told told, List<Told> all) {
    String quote = told.scored().statement().quote();
    Period period = told.period();
    boolean vague =
        !period.isDay()
            && all.stream()
                .anyMatch(other ->
                    other.period().isDay()
                        && inside(other, told)
                        && other.scored().coverage() > LESS_EXACT * told.scored().coverage());
    String words = quote.substring(period.start(), period.end());
    double role =
        told.scored().statement().role() == Role.FORMALITY && !DateFit.asksFormality(question)
            ? SMALL_PRINT
            : 1;
    return new Candidate(
        AnswerKind.DATE,
        words.equals(quote)
            ? words
            : words + " – ”" + Excerpt.around(quote, period.start(), LONGEST_QUOTE) + "”",
        period.firstYear() + "-" + period.first() + period.last(),
        List.of(told.scored()),
        Optional.empty(),
        (vague ? LESS_EXACT : 1)
            * role
            * decided(question, told.scored())
            * (VERB_UNSAID + (1 - VERB_UNSAID) * told.scored().words().verb())
            * until(question, quote, period)
            * DateFit.of(question, told.scored(), period),
        Optional.empty());
  }

  /** The end of what was decided is not when it was. */
  private static double until(Question question, String quote, Period period) {
    return question.says(ASKS_DECIDED) && UNTIL.matcher(quote.substring(0, period.start())).find()
        ? SMALL_PRINT
        : 1;
  }

  /** Of when a body decided, only what tells of its decision tells. */
  private static double decided(Question question, Scored scored) {
    if (!question.says(ASKS_DECIDED) || question.actor().isEmpty()) {
      return 1;
    }
    boolean proposal = scored.statement().quote().toLowerCase(Locale.ROOT).contains("förslag");
    return Math.max(SMALL_PRINT, scored.who().strict()) * (proposal ? LESS_EXACT : 1);
  }

  /** Whether a day lies in a vaguer period, of the year of its document where none is told. */
  private static boolean inside(Told day, Told vague) {
    Period asked = vague.period();
    Period with =
        asked.firstYear().isEmpty() && vague.scored().view().day().isPresent()
            ? asked.inYear(vague.scored().view().day().get().getYear())
            : asked;
    return with.overlaps(day.period()) && !with.isYears();
  }

  /** Whether it is a meeting of the body whose doing is asked for. */
  private static boolean metItself(Question question, Scored scored) {
    return question
        .actor()
        .filter(actor -> !actor.bodies().isEmpty())
        .flatMap(actor -> scored.view().body().map(actor.bodies()::contains))
        .orElse(true);
  }

  /** The days of the meetings that took the decision asked for. */
  private static Stream<Candidate> meetings(Question question, Ranked ranked) {
    if (!question.says(ASKS_DECIDED)) {
      return Stream.empty();
    }
    return ranked.decisions(DECISIONS_LOOKED_INTO).stream()
        .filter(scored -> scored.view().day().isPresent())
        .filter(scored -> !scored.view().decision().orElseThrow().proposal())
        .filter(scored -> scored.who().strict() > SMALL_PRINT)
        .filter(scored -> metItself(question, scored))
        .map(scored -> {
          String day = scored.view().day().orElseThrow().toString();
          String quote = scored.statement().quote();
          return new Candidate(
              AnswerKind.DATE,
              day + " – ”" + Excerpt.around(quote, 0, LONGEST_QUOTE) + "”",
              day,
              List.of(scored),
              Optional.empty(),
              scored.who().strict(),
              Optional.empty());
        });
  }
}
