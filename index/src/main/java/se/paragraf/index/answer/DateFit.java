package se.paragraf.index.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.Period;

/** Tells how well a date in a statement is the one that a question asks for, 0–1. */
final class DateFit {

  private static final double MONTH = 0.8;
  private static final double YEARS = 0.6;
  private static final double SAID_IN_QUESTION = 0.2;
  private static final double OUTSIDE = 0.85;
  private static final double OTHER_END = 0.7;
  private static final double ALL_OF_IT = 0.85;
  private static final double OTHER_YEAR = 0.15;

  /** What a date is asked for, and what stands before such a date. */
  private record Sense(Pattern asked, Pattern before) {
    static Sense of(String asked, String before) {
      return new Sense(
          Pattern.compile("(?<!\\p{L})(?:" + asked + ")(?!\\p{L})"),
          Pattern.compile(
              "(?i)(?<!\\p{L})(?:" + before + ")\\s+(?:(?:den|dag|datum|dagen)\\s+){0,2}$"));
    }
  }

  private static final List<Sense> SENSES =
      List.of(
          Sense.of("senast|sista|deadline", "senast|före|innan|till|sista dag"),
          Sense.of(
              "från|gäller|gälla|börjar?|började|införs|införa|startar?|startade|träder|öppnar?|öppnade|sköter",
              "från(?: och med)?|fr\\.?\\s?o\\.?\\s?m\\.?|from|med start|med början|startar?|gäller|införs|öppnar?|börjar?|träder i kraft"),
          Sense.of(
              "till|löper|upphör|slutar?|stängs?|slut|ut",
              "till(?: och med)?|t\\.?\\s?o\\.?\\s?m\\.?|tom|upphör|löper ut|stängs|[-–]"));

  private static final Pattern DAY_WITHIN =
      Pattern.compile("(?<!\\p{L})vil(?:ken\\s+dag|ket\\s+datum|ka\\s+dagar)\\s+(?:i|under)\\s+");

  private static final Pattern FORMALITY =
      Pattern.compile(
          "dater|skickad|inkom|kom in|skriven|skrevs|underteckna|upprättad|juster|ansl|tjänsteskrivelse|möte|sammanträde|började|slutade");

  private DateFit() {}

  /** Whether the question asks for a date of the small print. */
  static boolean asksFormality(Question question) {
    return question.says(FORMALITY);
  }

  static double of(Question question, Scored scored, Period period) {
    double exact = period.isDay() ? 1 : period.isYears() ? YEARS : MONTH;
    boolean said =
        question.when().asked().stream()
            .anyMatch(p -> p.first().equals(period.first()) && p.last().equals(period.last()));
    boolean inside =
        question.when().asked().isEmpty()
            || question.when().asked().stream().anyMatch(p -> p.overlaps(period));
    return exact
        * otherYear(question, scored)
        * outside(question, scored, period)
        * (said ? SAID_IN_QUESTION : 1)
        * (inside ? 1 : OUTSIDE)
        * sense(question, scored, period)
        * (0.5
            + 0.5
                * TextSpan.hold(
                    question, scored.statement().quote(), period.start(), period.end()));
  }

  /** {@code vilken dag i december 2031}: no day of another month. */
  private static double outside(Question question, Scored scored, Period period) {
    Matcher matcher = DAY_WITHIN.matcher(question.lower());
    if (!matcher.find()) {
      return 1;
    }
    Period dated =
        period.firstYear().isPresent() || scored.view().day().isEmpty()
            ? period
            : period.inYear(scored.view().day().orElseThrow().getYear());
    return question.when().asked().stream()
            .filter(asked -> asked.start() == matcher.end())
            .allMatch(dated::overlaps)
        ? 1
        : 0;
  }

  /** A statement that says all that is asked for, but of another year, does not answer. */
  private static double otherYear(Question question, Scored scored) {
    boolean other =
        scored.own() > ALL_OF_IT
            && scored.statement().periods().stream().anyMatch(p -> p.firstYear().isPresent())
            && question.when().asked().stream()
                .filter(asked -> !saidOfThing(question, asked, scored.view()))
                .anyMatch(asked ->
                    asked.isYears()
                        && scored.statement().periods().stream()
                            .filter(p -> p.firstYear().isPresent())
                            .noneMatch(asked::overlaps));
    return other ? OTHER_YEAR : 1;
  }

  /** {@code granskningen av 2023}: the year is of the thing, and the place is about it. */
  private static boolean saidOfThing(Question question, Period asked, PlaceView view) {
    return question.when().things().containsKey(asked)
        && view.titlePeriods().stream().anyMatch(asked::overlaps);
  }

  private static double sense(Question question, Scored scored, Period period) {
    String before = scored.statement().quote().substring(0, period.start());
    List<Sense> asked = SENSES.stream().filter(sense -> question.says(sense.asked())).toList();
    return asked.isEmpty()
            || asked.stream().anyMatch(sense -> sense.before().matcher(before).find())
        ? 1
        : OTHER_END;
  }
}
