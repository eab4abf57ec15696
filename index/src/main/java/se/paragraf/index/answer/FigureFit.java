package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordForms;
import se.paragraf.index.answer.Statement.CellFact;
import se.paragraf.model.Quantity.Status;

/** Tells how well a figure is the one that a question asks for, 0–1. */
final class FigureFit {

  private static final double OTHER_STATUS = 0.25;
  private static final double UNASKED_STATUS = 0.6;
  private static final double UNSURE = 0.75;
  private static final double UNSURE_PART = 0.9;
  private static final double OTHER_PERIOD = 0.1;
  private static final double MORE_SPECIAL = 0.1;
  private static final double UNASKED_UNIT = 0.6;

  /** What a number in a table that tells no unit is worth as an amount. */
  private static final double UNIT_UNKNOWN = 0.45;

  private static final double COLUMN_UNKNOWN = 0.3;

  private static final double NOT_NAMED = 0.8;

  /** {@code 14 st nya bojar}: what is counted stands anywhere around. */
  private static final Pattern PIECES = Pattern.compile("^\\s*(?:(?:st|stycken)(?!\\p{L})|$)");

  private static final Pattern SHARE_OF_IT =
      Pattern.compile("(?iU)(?<!\\p{L})av\\s+(?:under|över)skottet(?!\\p{L})");
  private static final Pattern ASKS_TOTAL =
      Pattern.compile("(?<!\\p{L})(?:totalt|sammanlagt|sammantaget)(?!\\p{L})");
  private static final Pattern SAYS_TOTAL = Pattern.compile("(?i)total|summa|sammanlag");
  private static final Pattern TOTAL = Pattern.compile("(?i)^(?:total|summa)");

  private static final Pattern DURATION =
      Pattern.compile("^(?:år|månad|dag|dygn|vecka|veckor|timm|minut)");
  private static final Pattern LENGTH = Pattern.compile("^(?:kilometer|km|meter|mil|m)(?!\\p{L})");

  private static final Pattern BELOW_ZERO =
      Pattern.compile("(?<!\\p{L})(?:minus|back|\\p{L}*underskott\\p{L}*|förlust)(?!\\p{L})");

  private static final Pattern RESULT =
      Pattern.compile("resultat|budget|prognos|ekonomi|utfall|bokslut");

  /** Words of indicators that tell nothing of what is measured. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "\\p{L}*(?:avvikelse|budget|resultat|underskott|överskott|kostnad|andel|antal|prognos|utfall|nettokostnad|verksamhet|helår|period|negativ|positiv)\\p{L}*");

  /** Words of so few letters tell nothing of what is measured, or of whom. */
  private static final int SHORT_WORD = 4;

  private static final double OTHER_INDICATOR = 0.8;
  private static final double OTHER_MEASURE = 0.6;

  private final Question question;
  private final FigureAsked asked;
  private final PeriodFit periods;
  private final LatestFigure latest;
  private final SwedishWords swedish;
  private final List<QuestionTerm> counted;
  private final List<QuestionTerm> unitsAsked;
  private final FigureInSentence sentence;

  /**
   * @param figures all that may answer
   */
  FigureFit(Question question, SwedishWords swedish, List<Figure> figures) {
    this.question = question;
    this.asked = FigureAsked.of(question);
    this.periods = new PeriodFit(question);
    this.latest = new LatestFigure(!question.when().asked().isEmpty(), figures);
    this.swedish = swedish;
    this.counted =
        question.terms().stream()
            .filter(
                term -> asked.counted().filter(words -> words.contains(term.text())).isPresent())
            .toList();
    this.unitsAsked = unitsAsked(figures);
    this.sentence = new FigureInSentence(question, asked, swedish);
  }

  Question question() {
    return question;
  }

  double of(Figure figure, Scored scored) {
    return unit(figure, scored)
        * status(figure, scored)
        * period(figure, scored)
        * latest.of(figure)
        * organization(figure, scored)
        * total(scored)
        * column(figure, scored)
        * indicator(figure)
        * measured(figure, scored)
        * deviatesUnasked(figure, scored)
        * sentence.fit(figure, scored);
  }

  private double unit(Figure figure, Scored scored) {
    boolean cell = scored.statement().cell().isPresent();
    return switch (asked.measure()) {
      case MONEY -> figure.isMoney() ? 1 : figure.isCount() && cell ? UNIT_UNKNOWN : 0;
      case PROBABLY_MONEY ->
          figure.isMoney() ? 1 : figure.isCount() ? (cell ? UNIT_UNKNOWN : 0.1) : 0.4;
      case PERCENT -> figure.isShare() ? 1 : figure.isCount() && cell ? 0.5 : 0;
      case SHARE -> figure.isShare() ? 1 : figure.isCount() && cell ? 0.5 : 0.3;
      case COUNT -> figure.isCount() ? counted(figure, scored) : 0;
      case DURATION -> figure.noun().filter(DURATION.asPredicate()).isPresent() ? 1 : 0;
      case AGE -> 0;
      case LENGTH -> figure.noun().filter(LENGTH.asPredicate()).isPresent() ? 1 : 0;
      case ANY -> 1;
    };
  }

  /** Whether it is a number of just those things that the question counts. */
  private double counted(Figure figure, Scored scored) {
    if (counted.isEmpty()) {
      return UNSURE;
    }
    boolean cell = scored.statement().cell().isPresent();
    String about = cell ? scored.statement().text() : figure.noun().orElse("");
    String read = figure.read().flatMap(quantity -> quantity.noun()).orElse("");
    if (holdsAll(about + " " + read)) {
      return !cell && moreSpecial(about) ? MORE_SPECIAL : 1;
    }
    if (!cell && partOf(figure, scored.statement().quote())) {
      return UNSURE_PART;
    }
    String indicator = figure.read().flatMap(quantity -> quantity.indicator()).orElse("");
    boolean nounless = figure.noun().filter(noun -> !PIECES.matcher(noun).find()).isEmpty();
    return holdsAll(indicator) ? 0.9 : nounless && holdsAll(figure.around()) ? UNSURE : 0;
  }

  /** {@code Av hamnens 9 kajer är 7 lagade}: the parts count the same as the whole. */
  private boolean partOf(Figure figure, String quote) {
    return FigureInSentence.whole(quote)
        .filter(whole -> whole.length() < figure.start() && holdsAll(whole))
        .isPresent();
  }

  /** {@code fyra korttidsplatser} are not all the places. */
  private boolean moreSpecial(String about) {
    return Words.in(about).stream()
        .map(swedish::forms)
        .filter(noun -> noun.parts().size() > 1)
        .anyMatch(noun ->
            counted.stream().anyMatch(term -> endsIn(noun, term))
                && question.terms().stream()
                    .noneMatch(term -> holds(noun.parts().getFirst(), term)));
  }

  private static boolean endsIn(WordForms compound, QuestionTerm term) {
    return term.words().stream()
        .anyMatch(word ->
            word.lemmas().contains(compound.parts().getLast())
                && word.lemmas().stream().noneMatch(compound.lemmas()::contains));
  }

  private boolean holdsAll(String text) {
    return counted.stream().allMatch(term -> holds(text, term));
  }

  private boolean holds(String text, QuestionTerm term) {
    return WordIndex.holds(text, term, swedish);
  }

  private double status(Figure figure, Scored scored) {
    Optional<Status> status =
        carried(scored).or(figure::status).or(() -> FigureAsked.statusOf(figure.around()));
    double fit =
        asked.deviation() && (figure.isMoney() || figure.isCell()) && !deviates(figure)
            ? OTHER_STATUS
            : 1;
    if (asked.change() && status.filter(Status.CHANGE::equals).isPresent()) {
      return fit;
    }
    if (asked.statuses().isEmpty()) {
      boolean odd =
          status
              .filter(s ->
                  s == Status.TARGET || s == Status.BUDGET && !asksBudget() || s == Status.CHANGE)
              .isPresent();
      return fit * (odd ? UNASKED_STATUS : 1);
    }
    return fit
        * status
            .map(found ->
                asked.statuses().contains(found)
                    ? 1
                    : found == Status.DEVIATION && asked.deviation() ? UNSURE : OTHER_STATUS)
            .orElse(UNSURE);
  }

  /** {@code hur stor budget}: then a budgeted figure is the one meant. */
  private boolean asksBudget() {
    return question.focus().filter(focus -> focus.text().contains("budget")).isPresent();
  }

  /** {@code svarar för 61 mnkr av underskottet}: of the sort that the sentence before tells of. */
  private static Optional<Status> carried(Scored scored) {
    return Optional.of(scored.statement())
        .filter(statement -> SHARE_OF_IT.matcher(statement.quote()).find())
        .flatMap(statement -> scored.view().at(statement.order() - 1))
        .flatMap(before -> FigureAsked.statusOf(before.quote()));
  }

  /** Whether it is a deviation, by the words right by it; a table's title names no one column. */
  private boolean deviates(Figure figure) {
    Optional<Status> status = figure.status();
    if (figure.value().signum() < 0 && question.says(BELOW_ZERO)) {
      return true;
    }
    boolean column =
        figure.isCell()
            && status
                .filter(s -> s == Status.FORECAST || s == Status.BUDGET || s == Status.OUTCOME)
                .isPresent();
    String indicator = figure.read().flatMap(quantity -> quantity.indicator()).orElse("");
    return status.filter(Status.DEVIATION::equals).isPresent()
        || FigureAsked.saysDeviation(figure.around())
        || !column && FigureAsked.saysDeviation(indicator);
  }

  /** What the extractor knows of its period, else what the statement says. */
  private double period(Figure figure, Scored scored) {
    if (question.when().asked().isEmpty() || figure.period().isEmpty()) {
      return 1;
    }
    double told = figure.period().map(periods::of).orElse(0.0);
    double day = figure.asOf().map(periods::of).orElse(0.0);
    double ofDay = figure.asOf().isPresent() && told < 1 ? day : Math.max(told, day);
    double best = asksDay() ? ofDay : Math.max(told, Math.min(day, told > OTHER_PERIOD ? 1 : 0));
    return scored.when(AnswerKind.FIGURE) < OTHER_PERIOD ? Math.min(best, UNSURE) : best;
  }

  private boolean asksDay() {
    return question.when().asked().stream().anyMatch(p -> p.isDay());
  }

  /**
   * A figure of a part of the organisation that the question does not name is another; so is one of
   * the whole, where the question names a part that figures are told of.
   */
  private double organization(Figure figure, Scored scored) {
    Optional<String> unit = figure.unitOfOrganization();
    if (unit.isPresent()) {
      boolean ownPrice =
          !sumsUp()
              && scored.words().weakest() >= Relevance.IN_PLACE
              && unit.equals(scored.view().place().document().body());
      return ownPrice || names(unit.get()) ? 1 : UNASKED_UNIT;
    }
    return unitsAsked.stream().allMatch(term -> scored.view().tells(scored.statement(), term))
        ? 1
        : UNASKED_UNIT;
  }

  /** Whether it asks for what the whole and its parts each have one of, as a result. */
  private boolean sumsUp() {
    return asked.deviation() || question.says(RESULT) || asked.counts();
  }

  /** The words of the question that are units which these figures are told of. */
  private List<QuestionTerm> unitsAsked(List<Figure> figures) {
    Set<String> units =
        figures.stream()
            .flatMap(figure -> figure.unitOfOrganization().stream())
            .collect(Collectors.toSet());
    return question.terms().stream()
        .filter(term -> units.stream().anyMatch(unit -> holds(unit, term) && isAsked(unit)))
        .toList();
  }

  /** Whether every word of a unit's name stands in the question. */
  private boolean isAsked(String unit) {
    return Words.in(unit).stream()
        .filter(word -> word.length() > SHORT_WORD)
        .allMatch(word -> question.terms().stream().anyMatch(term -> holds(word, term)));
  }

  private boolean names(String unit) {
    return question.terms().stream().anyMatch(term -> holds(unit, term))
        || question.who().bodies().stream().anyMatch(body -> holds(unit, body.term()));
  }

  /** A figure of something more special than the question names is another. */
  private double indicator(Figure figure) {
    String indicator = figure.read().flatMap(quantity -> quantity.indicator()).orElse("");
    boolean special =
        Words.in(indicator).stream()
            .filter(word -> word.length() > SHORT_WORD && !GENERAL.matcher(word).matches())
            .anyMatch(word -> question.terms().stream().noneMatch(term -> holds(word, term)));
    return special ? OTHER_INDICATOR : 1;
  }

  /** A figure that is not told of the very thing asked for may be of another. */
  private double measured(Figure figure, Scored scored) {
    boolean share = asked.measure() == FigureAsked.Measure.PERCENT || asked.counts();
    String indicator = figure.read().flatMap(quantity -> quantity.indicator()).orElse("");
    return share || question.focus().isEmpty() || !asked.statuses().isEmpty()
        ? 1
        : question
            .focus()
            .filter(focus -> !holds(scored.statement().text() + " " + indicator, focus))
            .filter(focus -> !scored.view().tells(scored.statement(), focus))
            .map(other -> OTHER_MEASURE)
            .orElse(1.0);
  }

  /** {@code 61 mnkr av underskottet} is no figure of what else the question asks for. */
  private double deviatesUnasked(Figure figure, Scored scored) {
    return !asked.deviation()
            && !question.says(RESULT)
            && FigureAsked.saysDeviation(figure.around())
            && question
                .focus()
                .filter(focus -> !holds(scored.statement().text(), focus))
                .isPresent()
        ? OTHER_STATUS
        : 1;
  }

  /** Of the rows of a table that fit alike, the total is the one meant. */
  private double total(Scored scored) {
    if (question.says(ASKS_TOTAL)) {
      return totalAsked(scored);
    }
    return scored
        .statement()
        .cell()
        .map(cell ->
            TOTAL.matcher(cell.label()).find()
                    || question.terms().stream().anyMatch(term -> holds(cell.label(), term))
                ? 1
                : NOT_NAMED)
        .orElse(1.0);
  }

  private static double totalAsked(Scored scored) {
    return scored
        .statement()
        .cell()
        .filter(cell -> !SAYS_TOTAL.matcher(cell.label() + " " + cell.header()).find())
        .map(cell -> NOT_NAMED)
        .orElse(1.0);
  }

  /** Of several cells of a row, none whose column has no head is known to be the one. */
  private static double column(Figure figure, Scored scored) {
    return scored
        .statement()
        .cell()
        .filter(cell -> figure.isCount())
        .filter(cell -> cell.header().isBlank() && hasNeighbours(scored, cell))
        .map(cell -> COLUMN_UNKNOWN)
        .orElse(1.0);
  }

  private static boolean hasNeighbours(Scored scored, CellFact cell) {
    return scored.view().statements().stream()
        .filter(other -> other != scored.statement())
        .flatMap(other -> other.cell().stream())
        .anyMatch(other -> other.label().equals(cell.label()));
  }
}
