package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.answer.NumberMentions.Mention;
import se.paragraf.index.answer.Statement.CellFact;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.model.Quantity.Status;

/** {@code Hur mycket}, {@code hur många procent}, {@code vilket resultat}: a figure as printed. */
final class FigureAnswers implements Answering {

  private static final String NOUNS =
      "\\p{L}*(?:resultat|underskott|överskott|soliditet|likviditet|omsättning|frånvaro|andel|antal|kostnad|kostnader|intäkt|intäkter"
          + "|avgift|avgiften|taxa|taxan|hyra|hyran|ersättning|budget|belopp|pris|avvikelse|kvot|grad|procent|beläggning|summa|prognos"
          + "|minus|plus|nivå|värde|utfall|skattesats|täckningsgrad|investering|bidrag|anslag|sjuktal|folkmängd)(?:en|et|n|t|s|ets|ens)?";

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,4}?hur\\s+(?:mycket|många|stor|stort|stora|hög|högt|höga|låg|lågt|lång|långt|länge|gammal)(?!\\p{L})"
              + "|^(?:till\\s+)?vilket\\s+(?:belopp|pris|antal|värde)|^vad\\s+(?:kostar|kostade|kostat|betalar|betalade|betalat)(?!\\p{L})"
              + "|^(?:med\\s+)?hur\\s+många");

  private static final Pattern ASKS_NOUN =
      Pattern.compile(
          "^(?:vad|vilken|vilket|vilka|på vilket|till vilken)\\s+(?:(?:blev|blir|var|är|hade|har|uppgick|låg|ligger)\\s+)?(?:\\S+\\s+){0,4}?"
              + NOUNS
              + "(?!\\p{L})");

  private static final Pattern WENT =
      Pattern.compile("^hur\\s+(?:gick|går|ser|såg).*(?:budget|ekonomi|resultat|prognos)");
  private static final Pattern SHORT = Pattern.compile("^" + NOUNS + "(?!\\p{L})");

  private static final Pattern WANTS_SHARE =
      Pattern.compile(
          "procent|andel|%|soliditet|frånvaro|omsättning(?!en av)|grad(?!er)|beläggning|täckning|kvot");
  private static final Pattern WANTS_MONEY =
      Pattern.compile(
          "resultat|underskott|överskott|minus|plus|back|kost|pris|pengar|belopp|avgift|hyra|ersättning|budget|kronor|mnkr|tkr|betal|intäkt|anslag|bidrag|medel|summa|förlust|vinst|investering");
  private static final Pattern COUNTS = Pattern.compile("hur många\\s+(\\p{L}+)");

  private static final Pattern FORECAST =
      words(
          "prognos\\p{L}*|prognostiser\\p{L}*|helårs\\p{L}*|årsprognos\\p{L}*|beräknas?|räknar|räknade|förvänta\\p{L}*|pekar");
  private static final Pattern OUTCOME =
      words("utfall\\p{L}*|bokslut\\p{L}*|blev|uppgick|uppgår|landade|var|hade|gick");
  private static final Pattern BUDGET =
      words("budget|budgeten|budgetera\\p{L}*|årsbudget|internbudget");
  private static final Pattern TARGET =
      words("mål|målet|målvärde\\p{L}*|måltal\\p{L}*|målsättning\\p{L}*");
  private static final Pattern DEVIATION = words("\\p{L}*avvikelse\\p{L}*|diff\\p{L}*");
  private static final Pattern NEGATIVE =
      words(
          "underskott\\p{L}*|negativ\\p{L}*|minus|sämre|förlust\\p{L}*|minska\\p{L}*|minskning\\p{L}*");

  /** How many statements are looked into. */
  private static final int LOOKED_INTO = 60;

  /** Characters over which a word loses half its hold on a number. */
  private static final double HALF_HOLD = 45;

  private static final int LONGEST_QUOTE = 330;

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public AnswerKind kind() {
    return AnswerKind.FIGURE;
  }

  @Override
  public boolean strict() {
    return true;
  }

  @Override
  public double asks(Question question) {
    String text = question.lower().strip();
    if (ASKS.matcher(text).find() || WENT.matcher(text).find()) {
      return 1;
    }
    return ASKS_NOUN.matcher(text).find() || SHORT.matcher(text).find() ? 1 : 0;
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    return ranked.statements(kind(), LOOKED_INTO).stream()
        .flatMap(scored -> figures(question, scored))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static Stream<Candidate> figures(Question question, Scored scored) {
    return scored.statement().form() == Form.CELL
        ? cell(question, scored).stream()
        : prose(question, scored);
  }

  private static Stream<Candidate> prose(Question question, Scored scored) {
    String sentence = scored.statement().quote();
    List<Candidate> found = new ArrayList<>();
    for (Mention mention : NumberMentions.in(sentence)) {
      double unit = unitFit(question, mention.unit(), mention.noun());
      double hold = hold(question, sentence, mention);
      double status = statusFit(question, clause(sentence, mention));
      found.add(
          new Candidate(
              AnswerKind.FIGURE,
              figureAndQuote(mention.text(), sentence, mention.start()),
              mention.value().abs().stripTrailingZeros().toPlainString() + mention.unit(),
              List.of(scored),
              Optional.of(quantity(scored, mention, clause(sentence, mention))),
              unit * (0.55 + 0.45 * hold) * status,
              Optional.empty()));
    }
    return found.stream();
  }

  private static Optional<Candidate> cell(Question question, Scored scored) {
    CellFact cell = scored.statement().cell().orElseThrow();
    return NumberMentions.in(cell.value()).stream()
        .findFirst()
        .filter(mention -> onlyNumber(cell.value()))
        .map(mention -> {
          String unit = cell.unit().orElse("");
          String shown =
              mention.text() + (hasUnit(mention.text()) || unit.isEmpty() ? "" : " " + unit);
          BigDecimal value =
              unit.isEmpty() || hasUnit(mention.text())
                  ? mention.value()
                  : scaled(mention.value(), unit);
          String unitName = unit.isEmpty() ? mention.unit() : NumberMentions.unitOf(unit);
          String where = cell.label() + (cell.header().isBlank() ? "" : ", " + cell.header());
          return new Candidate(
              AnswerKind.FIGURE,
              shown + " (" + where + ")",
              value.abs().stripTrailingZeros().toPlainString() + unitName,
              List.of(scored),
              Optional.of(
                  new FoundQuantity(
                      Optional.of(value),
                      Optional.empty(),
                      Optional.empty(),
                      unitName,
                      Optional.empty(),
                      statusOf(cell.header()),
                      period(scored),
                      scored.view().organization())),
              unitFit(question, unitName, Optional.of(cell.label()))
                  * statusFit(question, cell.header() + " " + cell.label()),
              Optional.empty());
        });
  }

  private static BigDecimal scaled(BigDecimal value, String unit) {
    return value.multiply(NumberMentions.value("1", unit));
  }

  private static boolean hasUnit(String text) {
    return text.chars().anyMatch(Character::isLetter) || text.contains("%");
  }

  private static boolean onlyNumber(String value) {
    return value.replaceAll("(?i)[\\d\\s\\u00a0.,%+–−-]|mnkr|mkr|tkr|kr|st", "").isEmpty();
  }

  /** How well the unit is what the question wants. */
  private static double unitFit(Question question, String unit, Optional<String> noun) {
    Matcher counts = COUNTS.matcher(question.lower());
    if (counts.find() && !counts.group(1).startsWith("procent")) {
      boolean same = noun.filter(word -> alike(word, counts.group(1))).isPresent();
      return unit.equals("count") ? (same ? 1 : 0.75) : 0.25;
    }
    if (question.lower().matches(".*(hur många procent|andel).*")) {
      return unit.startsWith("percent") ? 1 : 0.2;
    }
    boolean money = question.says(WANTS_MONEY);
    boolean share = question.says(WANTS_SHARE);
    if (money == share) {
      return unit.equals("count") ? 0.8 : 1;
    }
    if (money) {
      return unit.equals("SEK") ? 1 : unit.equals("count") ? 0.7 : 0.5;
    }
    return unit.startsWith("percent") ? 1 : 0.55;
  }

  private static boolean alike(String one, String other) {
    int letters = Math.min(5, Math.min(one.length(), other.length()));
    return one.toLowerCase(Locale.ROOT).startsWith(other.substring(0, letters));
  }

  /** How near the words of the question stand to the number, 0–1. */
  private static double hold(Question question, String sentence, Mention mention) {
    double all = 0;
    double held = 0;
    for (TextSpan span : TextSpan.matched(question, sentence)) {
      all += span.weight();
      int gap =
          span.end() <= mention.start()
              ? mention.start() - span.end()
              : Math.max(0, span.start() - mention.end());
      held += span.weight() * HALF_HOLD / (HALF_HOLD + gap);
    }
    return all == 0 ? 0.5 : held / all;
  }

  private static double statusFit(Question question, String around) {
    double fit = 1;
    boolean asksForecast = question.says(FORECAST);
    boolean saysForecast = FORECAST.matcher(around).find();
    boolean asksOutcome = !asksForecast && question.says(OUTCOME);
    if (asksForecast) {
      fit *= saysForecast ? 1 : 0.75;
    } else if (asksOutcome && saysForecast) {
      fit *= 0.7;
    }
    boolean asksTarget = question.says(TARGET);
    boolean saysTarget = TARGET.matcher(around).find();
    if (asksTarget != saysTarget) {
      fit *= 0.75;
    }
    if (!question.says(BUDGET)
        && !question.says(DEVIATION)
        && BUDGET.matcher(around).find()
        && !DEVIATION.matcher(around).find()) {
      fit *= 0.85;
    }
    return fit;
  }

  private static Status statusOf(String words) {
    if (TARGET.matcher(words).find()) {
      return Status.TARGET;
    }
    if (FORECAST.matcher(words).find()) {
      return Status.FORECAST;
    }
    if (DEVIATION.matcher(words).find()) {
      return Status.DEVIATION;
    }
    if (BUDGET.matcher(words).find()) {
      return Status.BUDGET;
    }
    return OUTCOME.matcher(words).find() ? Status.OUTCOME : Status.OTHER;
  }

  /** The part of the sentence between commas in which the number stands. */
  private static String clause(String sentence, Mention mention) {
    int start =
        Math.max(
            sentence.lastIndexOf(", ", mention.start()),
            sentence.lastIndexOf("; ", mention.start()));
    int end = sentence.indexOf(", ", mention.end());
    return sentence.substring(Math.max(0, start), end < 0 ? sentence.length() : end);
  }

  private static FoundQuantity quantity(Scored scored, Mention mention, String clause) {
    boolean negative =
        mention.value().signum() > 0 && mention.money() && NEGATIVE.matcher(clause).find();
    BigDecimal value = negative ? mention.value().negate() : mention.value();
    return new FoundQuantity(
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        mention.unit(),
        mention.unit().equals("count") ? mention.noun() : Optional.empty(),
        statusOf(clause),
        period(scored),
        scored.view().organization());
  }

  private static Optional<String> period(Scored scored) {
    Statement statement = scored.statement();
    return statement.periods().stream()
        .findFirst()
        .map(p -> statement.text().substring(p.start(), p.end()));
  }

  /** The number, and the words that give it its meaning. */
  static String figureAndQuote(String figure, String sentence, int at) {
    return figure + " – ”" + Excerpt.around(sentence, at, LONGEST_QUOTE) + "”";
  }
}
