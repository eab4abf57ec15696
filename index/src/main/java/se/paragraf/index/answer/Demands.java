package se.paragraf.index.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.answer.PlaceView.Around;
import se.paragraf.index.answer.QuestionTerm.Sort;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.index.search.Place;

/**
 * Tells how well an answer bears out what a question demands beside its topic: the thing by its
 * name or number, every noun, {@code per år}, {@code den nuvarande}, the meeting.
 */
final class Demands {

  /** What is left of an answer for each demand that nothing bears out. */
  private static final double NOT_BORNE_OUT = 0.13;

  /** And for each noun of the question that stands nowhere in the place. */
  private static final double UNSAID = 0.4;

  /** How well a word must stand somewhere to be said there. */
  private static final double SAID = 0.5;

  /** Less is no part of the word even. */
  private static final double HINTED_AT = 0.22;

  /** Shorter words are endings and measures: {@code RSA:n}, {@code km}. */
  private static final int SHORTEST_NOUN = 3;

  /** {@code per år}, but not {@code per augusti} or {@code per den 30 april}. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?<!\\p{L})(?:per|varje|om|i)\\s+(året|dygnet|dagen|månaden|veckan|timmen|kvartalet)(?!\\p{L})"
              + "|(?<!\\p{L})(?:per|varje)\\s+(år|dygn|dag|månad|vecka|timme|kvartal|plats|person|invånare|elev|barn|brukare|resa|besök|kvadratmeter|bostad|lägenhet|skattekrona|tillfälle)(?!\\p{L})");

  /** What tells one thing of a sort from another, and must be said of it. */
  private static final Pattern CONTRAST =
      Pattern.compile(
          "ny|nytt|utanför|utomhus|inomhus|ordinarie|vikarierande|tillförordnad|enbart|endast|nuvarande|dåvarande|befintlig[ta]?|förr[ae]|gaml[ae]|tidigare|föregående|nästa|lägsta|högsta|största|minsta|längsta|kortaste|dyraste|billigaste|äldsta|yngsta");

  /** A word in capitals that begins no title. */
  private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{L}{2,}");

  /** {@code beslutade om}: what stands right after it was decided. */
  private static final Pattern DECIDED_ON =
      Pattern.compile(
          "(?<!\\p{L})(?:beslut\\p{L}*|beslöt|bestäm\\p{L}*|föres\\p{L}*)\\s+(?:\\S+\\s+){0,8}?om\\s+(?:(?:den|det|de|en|ett)\\s+)?(?:(?:ny|nya|nytt)\\s+)?(\\p{L}+)");

  /** {@code vad kostar en renovering}: what costs, which its sum must stand beside. */
  private static final Pattern COST_OF =
      Pattern.compile(
          "(?<!\\p{L})kost(?:ar|ade|at)\\s+(?:(?:den|det|de|en|ett)\\s+)?(?:(?:ny|nya|nytt)\\s+)?(\\p{L}+)");

  /** Those of a whole year. */
  private static final Pattern ACCOUNTS =
      Pattern.compile("(?<!\\p{L})(?:årsbokslut|bokslut|årsredovisning)");

  private static final Pattern SO_FAR =
      Pattern.compile(
          "delår|tertial|uppföljningsrapport|prognos|månader|januari\\s*[-–—]|(?<!\\p{L})jan\\s*[-–—]");

  private static final Pattern NUMBERED_REPORT =
      Pattern.compile(
          "(?<!\\p{L})(?:uppföljningsrapport|delårsrapport|delårsbokslut|delår|tertialrapport|tertial|kvartalsrapport|kvartal)(?:en|et)?\\s+([1-4])(?!\\d)");

  /** {@code bättre än i delår 1}: a report that another is held against. */
  private static final Pattern COMPARED_WITH =
      Pattern.compile("(?<!\\p{L})(?:sedan|än|mot|från|med|efter)\\s+(?:i\\s+)?$");

  /** Another report counts as so many demands. */
  private static final int OF_ANOTHER_REPORT = 3;

  private final Question question;
  private final Optional<QuestionTerm> decidedOn;
  private final Optional<QuestionTerm> costOf;
  private final Optional<Pattern> rate;

  Demands(Question question) {
    this.question = question;
    this.decidedOn = named(DECIDED_ON, question);
    this.costOf = named(COST_OF, question);
    this.rate = rate(question);
  }

  /** 1 when nothing is left open. */
  double borneOutBy(Candidate candidate) {
    Scored best = candidate.best();
    long unsaid = question.terms().stream().filter(term -> isUnsaid(term, best)).count();
    long open =
        question.terms().stream().filter(term -> !borneOut(term, candidate)).count()
            + (ofAnotherReport(candidate) ? OF_ANOTHER_REPORT : 0)
            + (rate.isPresent() && !tellsRate(candidate) ? 1 : 0)
            + (candidate.kind() == AnswerKind.PERSON && ofAnotherDay(best) ? 1 : 0);
    return Math.pow(UNSAID, unsaid) * Math.pow(NOT_BORNE_OUT, open);
  }

  /** Whether a thing goes by no word of the place; people and documents have many for one. */
  private boolean isUnsaid(QuestionTerm term, Scored best) {
    return (term.is(Sort.SOURCE) || term.is(Sort.WORD) && term.text().length() >= SHORTEST_NOUN)
        && !anywhere(term, best);
  }

  private boolean borneOut(QuestionTerm term, Candidate candidate) {
    return switch (term.sort()) {
      case NAME -> candidate.kind() == AnswerKind.PERSON || named(term, candidate);
      case NUMBER -> beside(term, candidate);
      case WORD ->
          (!CONTRAST.matcher(term.text()).matches() || beside(term, candidate))
              && (!decidedOn.equals(Optional.of(term)) || decided(term, candidate))
              && (!costOf.equals(Optional.of(term)) || beside(term, candidate));
      case QUALITY -> !CONTRAST.matcher(term.text()).matches() || beside(term, candidate);
      case SOURCE, VERB, ACRONYM -> true;
    };
  }

  /** What the question word belongs to may go by another word: it is what is asked for. */
  private boolean anywhere(QuestionTerm term, Scored scored) {
    PlaceView view = scored.view();
    double[] strengths = view.words().strengths(term);
    return question.focus().equals(Optional.of(term))
        || strengths != null
            && (strengths[view.position(Around.TITLE)] >= HINTED_AT
                || strengths[view.position(Around.ALL)] >= HINTED_AT
                || strengths[view.position(Around.DOCUMENT)] >= SAID);
  }

  /**
   * Whether a name stands in the title, in what is quoted, or beside it where nothing else is
   * named. A reason is given after who gave it.
   */
  private static boolean named(QuestionTerm term, Candidate candidate) {
    Scored best = candidate.best();
    PlaceView view = best.view();
    double[] strengths = view.words().strengths(term);
    int order = best.statement().order();
    if (strengths == null || order < 0 || candidate.kind() == AnswerKind.DECISION) {
      return beside(term, candidate);
    }
    boolean next = candidate.kind() != AnswerKind.PASSAGE;
    return strengths[view.position(Around.TITLE)] >= SAID
        || strengths[order] >= SAID
        || !namesItsMatter(best)
            && (order > 0 && strengths[order - 1] >= SAID
                || next && order + 1 < view.statements().size() && strengths[order + 1] >= SAID);
  }

  /** Whether it holds a name that the title holds too. */
  private static boolean namesItsMatter(Scored scored) {
    String title = scored.view().place().paragraph().flatMap(ParagraphRef::title).orElse("");
    return NAME.matcher(title)
        .results()
        .anyMatch(name -> scored.statement().quote().contains(name.group()));
  }

  /** Whether it stands in the title, in what is quoted, or in a sentence right beside it. */
  private static boolean beside(QuestionTerm term, Candidate candidate) {
    return candidate.sources().stream().anyMatch(scored -> beside(term, scored));
  }

  private static boolean beside(QuestionTerm term, Scored scored) {
    PlaceView view = scored.view();
    double[] strengths = view.words().strengths(term);
    if (strengths == null) {
      return false;
    }
    int order = scored.statement().order();
    return strengths[view.position(Around.TITLE)] >= SAID
        || order < 0 && strengths[view.position(Around.DECISION)] >= SAID
        || Stream.of(order - 1, order, order + 1)
            .filter(at -> order >= 0 && at >= 0 && at < view.statements().size())
            .anyMatch(at -> strengths[at] >= SAID);
  }

  /** Whether a decision is about it: it stands in the title or in what is decided. */
  private static boolean decided(QuestionTerm term, Candidate candidate) {
    return candidate.kind() != AnswerKind.DECISION
        || candidate.sources().stream()
            .filter(source -> source.statement().order() < 0)
            .anyMatch(source -> beside(term, source));
  }

  /** The word of the question that a pattern captures. */
  private static Optional<QuestionTerm> named(Pattern pattern, Question question) {
    Matcher matcher = pattern.matcher(question.lower());
    return matcher.find()
        ? question.terms().stream()
            .filter(term -> term.is(Sort.WORD) && term.text().equals(matcher.group(1)))
            .findFirst()
        : Optional.empty();
  }

  /** A figure so far where the one of the whole year's accounts is asked for. */
  private boolean ofAnotherReport(Candidate candidate) {
    Scored best = candidate.best();
    Place place = best.view().place();
    String told =
        Stream.of(
                Stream.of(best.statement().text(), place.document().title().orElse("")),
                place.paragraph().stream().flatMap(paragraph -> paragraph.title().stream()),
                place.heading().stream().flatMap(heading -> heading.path().stream()))
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    return isOtherNumber(told)
        || candidate.kind() == AnswerKind.FIGURE
            && ACCOUNTS.matcher(question.lower()).find()
            && !ACCOUNTS.matcher(told).find()
            && SO_FAR.matcher(told).find();
  }

  /** {@code uppföljningsrapport 2} where only {@code uppföljningsrapport 1} is told of. */
  private boolean isOtherNumber(String told) {
    Matcher asked = NUMBERED_REPORT.matcher(question.lower());
    if (!asked.find()) {
      return false;
    }
    Map<Boolean, Set<String>> numbers =
        NUMBERED_REPORT
            .matcher(told)
            .results()
            .collect(
                Collectors.partitioningBy(
                    found -> COMPARED_WITH.matcher(told.substring(0, found.start())).find(),
                    Collectors.mapping(found -> found.group(1), Collectors.toSet())));
    Set<String> own = numbers.getOrDefault(false, Set.of());
    Set<String> compared = numbers.getOrDefault(true, Set.of());
    return !own.contains(asked.group(1)) && (!own.isEmpty() || compared.contains(asked.group(1)));
  }

  /** {@code per år} is said by {@code årligen} and {@code årshyra} too. */
  private static Optional<Pattern> rate(Question question) {
    Matcher matcher = RATE.matcher(question.lower());
    if (!matcher.find()) {
      return Optional.empty();
    }
    String unit = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    String stem = unit.replaceFirst("(?:et|en|an|me|men)$", "");
    return Optional.of(
        Pattern.compile(
            "(?iU)(?:per|/|varje|om|i)\\s*" + stem + "|(?<!\\p{L})" + stem + "s?\\p{L}{2,}"));
  }

  private boolean tellsRate(Candidate candidate) {
    return candidate.kind() != AnswerKind.FIGURE
        || rate.orElseThrow().matcher(candidate.best().statement().text()).find();
  }

  /** Whether a day is asked for, and it was on another day that the person did it. */
  private boolean ofAnotherDay(Scored scored) {
    return question.when().asked().stream()
        .filter(asked -> asked.isDay() && asked.firstYear().isPresent())
        .anyMatch(asked ->
            scored.view().day().filter(day -> !asked.contains(day)).isPresent()
                && scored.view().statements().stream()
                    .flatMap(statement -> statement.periods().stream())
                    .filter(Period::isDay)
                    .noneMatch(asked::overlaps));
  }
}
