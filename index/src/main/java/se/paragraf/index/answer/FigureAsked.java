package se.paragraf.index.answer;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.model.Quantity.Status;

/**
 * What sort of figure a question asks for.
 *
 * @param measure in what it is told
 * @param counted the words that say what is counted, of {@code hur många}
 * @param statuses what the figure may be; empty when the question does not say
 * @param deviation whether it is one from a budget
 * @param change whether it is by how much something rose or fell
 */
record FigureAsked(
    Measure measure,
    Optional<String> counted,
    Set<Status> statuses,
    boolean deviation,
    boolean change) {

  enum Measure {
    /** Nothing but money answers {@code vad kostar}. */
    MONEY,
    /** Money most likely. */
    PROBABLY_MONEY,
    /** {@code hur många procent}: nothing but a share. */
    PERCENT,
    SHARE,
    COUNT,
    DURATION,
    AGE,
    LENGTH,
    ANY
  }

  private static final Pattern COUNTS =
      Pattern.compile("hur många\\s+((?:\\p{L}+-?\\s+){0,2}?)(\\p{L}+)");

  private static final Pattern PERCENT =
      words("hur många procent|hur stor andel|vilken andel|hur stor del");

  private static final Pattern COUNTED_MONEY =
      words("hur många\\s+(?:kronor|kr|tkr|mnkr|mkr|miljoner|miljarder|tusen|tusenlappar|pengar)");

  private static final Pattern COST =
      words(
          "kostar|kostade|kostat|kosta|kostnad\\p{L}*|betala\\p{L}*|hyra|hyran|årshyra|årshyran|pris|priset|belopp\\p{L}*|pengar|avgift\\p{L}*|egenavgift\\p{L}*|bud|budet");

  private static final Pattern MONEY =
      words(
          "\\p{L}*(?:resultat|underskott|överskott|ersättning|intäkt|intäkter|anslag|bidrag|medel|förlust|vinst|investering|investeringar|ram|ramen|budget|nettokostnad)\\p{L}{0,4}"
              + "|minus|plus|back|kronor|mnkr|tkr|spara\\p{L}*");

  private static final Pattern SHARE =
      words(
          "procent|\\p{L}*andel\\p{L}*|soliditet\\p{L}*|\\p{L}*frånvaro\\p{L}*|personalomsättning\\p{L}*|\\p{L}*grad(?:en)?|beläggning\\p{L}*|kvot\\p{L}*");

  private static final Pattern FORECAST =
      words(
          "prognos\\p{L}*|prognostiser\\p{L}*|helårs\\p{L}*|årsprognos\\p{L}*|beräknas?|räknar|räknade|förvänta\\p{L}*|väntas?|pekar|spår");
  private static final Pattern OUTCOME =
      words(
          "utfall\\p{L}*|bokslut\\p{L}*|låg|redovisade|visade|gjorde|hamnade|blev|uppgick|landade|var|hade|gick|fick|kostade");
  private static final Pattern BUDGET =
      words("budgeterat|budgeterad|budgeterade|årsbudget|internbudget|ram|ramen|ramar|ramarna");
  private static final Pattern TARGET =
      words("mål|målet|målvärde\\p{L}*|måltal\\p{L}*|målsättning\\p{L}*");
  private static final Pattern CHANGE =
      words(
          "höj\\p{L}*|höjning\\p{L}*|sänk\\p{L}*|öka\\p{L}*|ökning\\p{L}*|minsk\\p{L}*|spara\\p{L}*|besparing\\p{L}*|steg|sjönk|stig(?:er|it|a)|förändr\\p{L}*|dyrare|billigare|fler|färre|uppräkn\\p{L}*");
  private static final Pattern DEVIATION =
      words(
          "\\p{L}*avvikelse\\p{L}*|underskott\\p{L}*|överskott\\p{L}*|minus|plus|back|mot budget");

  /** Whether numbers written as words may answer: {@code tre vakanta tjänster}. */
  boolean counts() {
    return switch (measure) {
      case COUNT, DURATION, LENGTH -> true;
      case MONEY, PROBABLY_MONEY, PERCENT, SHARE, AGE, ANY -> false;
    };
  }

  static FigureAsked of(Question question) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    if (question.says(FORECAST)) {
      statuses.add(Status.FORECAST);
    } else if (question.says(TARGET)) {
      statuses.add(Status.TARGET);
    } else if (question.says(BUDGET)) {
      statuses.add(Status.BUDGET);
    } else if (question.says(OUTCOME)) {
      statuses.add(Status.OUTCOME);
      statuses.add(Status.DEVIATION);
    }
    Matcher counts = COUNTS.matcher(question.lower());
    boolean percent = question.says(PERCENT);
    boolean money = question.says(COUNTED_MONEY);
    Optional<String> counted =
        counts.find() && !percent && !money
            ? Optional.of(counts.group(1) + counts.group(2))
            : Optional.empty();
    return new FigureAsked(
        measure(question, percent, counted.isPresent()),
        counted,
        statuses,
        question.says(DEVIATION),
        question.says(CHANGE));
  }

  private static final Pattern OLD = words("hur (?:gammal|gammalt|gamla)");
  private static final Pattern LONG = words("hur lång|hur långt|hur långa");
  private static final Pattern TIME =
      words(
          "\\p{L}*tid|\\p{L}*tiden|\\p{L}*tider|hur länge|period|perioden|dröjer|tar|tog|pågår|pågick");

  private static Measure measure(Question question, boolean percent, boolean counts) {
    if (percent) {
      return Measure.PERCENT;
    }
    if (question.says(COUNTED_MONEY)) {
      return Measure.MONEY;
    }
    if (counts) {
      return Measure.COUNT;
    }
    if (question.says(OLD)) {
      return Measure.AGE;
    }
    if (question.says(TIME) && (question.says(LONG) || question.says(words("hur länge")))) {
      return Measure.DURATION;
    }
    if (question.says(LONG)) {
      return Measure.LENGTH;
    }
    if (question.says(COST)) {
      return Measure.MONEY;
    }
    if (question.says(SHARE)) {
      return Measure.SHARE;
    }
    return question.says(MONEY) ? Measure.PROBABLY_MONEY : Measure.ANY;
  }

  /** Whether the figure is said to be of this sort by these words. */
  static Optional<Status> statusOf(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    if (TARGET.matcher(text).find()) {
      return Optional.of(Status.TARGET);
    }
    if (FORECAST.matcher(text).find()) {
      return Optional.of(Status.FORECAST);
    }
    if (DEVIATION.matcher(text).find()) {
      return Optional.of(Status.DEVIATION);
    }
    if (words("budget|budgeten").matcher(text).find()) {
      return Optional.of(Status.BUDGET);
    }
    return OUTCOME.matcher(text).find() ? Optional.of(Status.OUTCOME) : Optional.empty();
  }

  static boolean saysDeviation(String words) {
    return DEVIATION.matcher(words.toLowerCase(Locale.ROOT)).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})");
  }
}
