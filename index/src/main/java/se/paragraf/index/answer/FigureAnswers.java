package se.paragraf.index.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Statement.CellFact;
import se.paragraf.index.search.Role;
import se.paragraf.model.Quantity.Status;

/** {@code Hur mycket}, {@code hur många procent}, {@code vilket resultat}: a figure as printed. */
final class FigureAnswers implements Answering {

  private static final String NOUNS =
      "\\p{L}*(?:resultat|underskott|överskott|soliditet|likviditet|omsättning|frånvaro|andel|antal|kostnad|kostnader|intäkt|intäkter"
          + "|avgift|avgiften|taxa|taxan|hyra|hyran|ersättning|budget|belopp|pris|avvikelse|kvot|grad|procent|beläggning|summa|prognos"
          + "|minus|plus|nivå|värde|utfall|skattesats|täckningsgrad|investering|bidrag|anslag|sjuktal|folkmängd)(?:en|et|n|t|s|ets|ens)?";

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,4}?hur\\s+(?:mycket|många|stor|stort|stora|hög|högt|höga|låg|lågt|lång|långt|länge|gammal|gammalt|gamla)(?!\\p{L})"
              + "|^(?:till\\s+)?vilket\\s+(?:belopp|pris|antal|värde)|^vad\\s+(?:kostar|kostade|kostat|betalar|betalade|betalat)(?!\\p{L})"
              + "|^(?:med\\s+)?hur\\s+många");

  private static final Pattern ASKS_NOUN =
      Pattern.compile(
          "^(?:vad\\s+(?:blev|blir|var|är|hade|har|uppgick|låg|ligger|beräknas|väntas|förväntas)|vilken|vilket|vilka|på vilket|till vilken)\\s+(?:\\S+\\s+){0,4}?"
              + NOUNS
              + "(?!\\p{L})|^vad\\s+(?:\\S+\\s+){1,9}?kosta(?:de|r|t)?(?!\\p{L})"
              + "|^vad\\s+(?:\\S+\\s+){1,12}?(?:sluta|slutar|slutade|landa|landar|landade|hamna|hamnar|hamnade|stanna|stannar|stannade)\\s+på(?!\\p{L})"
              + "|^vad\\s+(?:hade|har)\\s+(?:\\S+\\s+){1,8}?i\\s+(?:\\S+\\s+)?(?:tillgångar|skulder|lån|kassan|"
              + NOUNS
              + ")(?!\\p{L})"
              + "|^vad\\s+(?:får|fick|ska|skulle)\\s+(?:\\S+\\s+){1,12}?(?:betala|i\\s+(?:timmen|månaden|dygnet|hyra|ersättning|arvode|lön|bidrag))(?!\\p{L})"
              + "|(?<!\\p{L})i\\s+(?:kronor|kr|tkr|mnkr|procent)\\s*\\??$"
              + "|^vad\\s+(?:räknar|räknade)\\s+(?:\\S+\\s+){1,3}?med\\s+i\\s+(?:\\S+\\s+)?"
              + NOUNS
              + "(?!\\p{L})");

  /** {@code vad blev nämndens beslut om budgeten}. */
  private static final Pattern ASKS_DECISION =
      Pattern.compile(
          "^vad\\s+(?:blev|var|är|lyder|löd)\\s+(?:\\S+\\s+){0,3}?beslut(?:et)?(?!\\p{L})");

  private static final Pattern WENT =
      Pattern.compile(
          "^hur\\s+(?:gick|går|ser|såg|blev|blir|är|var).*(?:budget|ekonomi|resultat|prognos|utfall)");
  private static final Pattern SHORT = Pattern.compile("^" + NOUNS + "(?!\\p{L})");

  private static final Pattern TELLS_MEASURE =
      Pattern.compile("(?<!\\p{L})" + NOUNS + "(?!\\p{L})");

  /** How likely words that name a measure and ask nothing ask for its figure. */
  private static final double MAY_BE = 0.9;

  /** And such as only name a thing and a time. */
  private static final double PERHAPS = 0.8;

  /** How many statements are looked into. */
  private static final int LOOKED_INTO = 60;

  private static final String WITHOUT_UNIT = "Tabellen anger ingen enhet för talet.";

  private static final int LONGEST_QUOTE = 330;

  private final SwedishWords swedish;

  FigureAnswers(SwedishWords swedish) {
    this.swedish = swedish;
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
    String text = question.asking();
    if (ASKS_DECISION.matcher(text).find()) {
      return 0;
    }
    if (ASKS.matcher(text).find() || WENT.matcher(text).find()) {
      return 1;
    }
    if (ASKS_NOUN.matcher(text).find() || SHORT.matcher(text).find()) {
      return 1;
    }
    if (AskingClause.isIn(text)) {
      return 0;
    }
    return TELLS_MEASURE.matcher(text).find() ? MAY_BE : namesThingInTime(question) ? PERHAPS : 0;
  }

  /** {@code upplåning 30 juni 2031}: keywords of which none tells of a doing. */
  private static boolean namesThingInTime(Question question) {
    return !question.when().asked().isEmpty()
        && question.terms().stream()
            .noneMatch(
                term -> term.is(QuestionTerm.Sort.VERB) || term.is(QuestionTerm.Sort.SOURCE));
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    FigureAsked asked = FigureAsked.of(question);
    List<ToldFigure> told = told(question, ranked, asked.counts());
    FigureFit fit =
        new FigureFit(question, swedish, told.stream().map(ToldFigure::figure).toList());
    Stream<Candidate> spans =
        ranked.statements(kind(), LOOKED_INTO).stream()
            .flatMap(scored -> TimeSpans.in(scored, asked));
    return Stream.concat(told.stream().map(one -> candidate(one, fit)), spans)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static List<ToldFigure> told(Question question, Ranked ranked, boolean wordsToo) {
    Set<BigDecimal> known =
        NumberMentions.in(question.text()).stream()
            .map(mention -> mention.value().abs().stripTrailingZeros())
            .collect(Collectors.toSet());
    List<ToldFigure> told =
        ranked.statements(AnswerKind.FIGURE, LOOKED_INTO).stream()
            .filter(scored ->
                scored.statement().role() != Role.CELLS || scored.statement().cell().isPresent())
            .flatMap(scored ->
                ReadFigures.of(scored.statement(), wordsToo).stream()
                    .filter(figure -> !known.contains(figure.value().abs().stripTrailingZeros()))
                    .map(figure -> new ToldFigure(figure, List.of(scored))))
            .toList();
    UnitFromText units = new UnitFromText(told);
    return told.stream().map(units::of).toList();
  }

  private static Candidate candidate(ToldFigure told, FigureFit fit) {
    Figure figure = told.figure();
    Scored scored = told.scored();
    return new Candidate(
        AnswerKind.FIGURE,
        shown(figure, scored.statement()),
        figure.value().abs().stripTrailingZeros().toPlainString() + figure.unit(),
        told.sources(),
        Optional.of(quantity(figure, scored)),
        fit.of(figure, scored) * Standing.of(scored, fit.question()),
        figure.isCell() && figure.isCount() ? Optional.of(WITHOUT_UNIT) : Optional.empty());
  }

  /** The number, and the words that give it its meaning. */
  private static String shown(Figure figure, Statement statement) {
    return statement
        .cell()
        .map(cell -> figure.shown() + " (" + where(cell) + ")")
        .orElseGet(() ->
            figure.shown()
                + " – ”"
                + Excerpt.around(statement.quote(), figure.start(), LONGEST_QUOTE)
                + "”");
  }

  private static String where(CellFact cell) {
    return cell.label() + (cell.header().isBlank() ? "" : ", " + cell.header());
  }

  private static FoundQuantity quantity(Figure figure, Scored scored) {
    Statement statement = scored.statement();
    Optional<BigDecimal> upTo = NumberMentions.endOfRange(figure.shown());
    return new FoundQuantity(
        upTo.isPresent() ? Optional.empty() : Optional.of(figure.value()),
        upTo.map(end -> figure.value()),
        upTo,
        figure.unit(),
        figure.isCount() ? figure.noun() : Optional.empty(),
        figure.status().or(() -> FigureAsked.statusOf(figure.around())).orElse(Status.OTHER),
        figure
            .read()
            .flatMap(read -> read.period())
            .or(() ->
                SwedishPeriods.in(statement.quote()).stream()
                    .findFirst()
                    .map(p -> statement.quote().substring(p.start(), p.end()))),
        figure.read().flatMap(read -> read.organization()).or(() -> scored.view().organization()));
  }
}
