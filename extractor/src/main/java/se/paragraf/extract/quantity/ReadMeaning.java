package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Cue.Family;
import se.paragraf.extract.quantity.Mention.Mark;
import se.paragraf.extract.quantity.Segment.Opening;
import se.paragraf.model.Quantity.Status;

/** Tells status and sign of a number from the words beside it in its sentence. */
final class ReadMeaning {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** {@code 42 mnkr sämre än …}, {@code 295 fler medarbetare än …}. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "^(?:\\s(?!eller|och|som|att)[\\p{L}]+){0,2}?\\s(?:(?<more>bättre|högre|mer|fler|större)|(?<less>sämre|lägre|mindre|färre))(?<rest>\\s.*|[.,]?)$",
          FLAGS | Pattern.DOTALL);

  private static final Pattern THAN_PLANNED =
      Pattern.compile(
          "^[^,;.]*?\\s(?:än|mot|jämfört med|i förhållande till|i relation till)\\s(?:\\p{L}+\\s){0,3}?(?:\\p{L}*(?:budget|plan(?!et))\\p{L}*|(?:års|del|resultat|kvalitets)?mål(?:et|en|värdet?|nivån?|sättning(?:en)?)?(?!\\p{L}))",
          FLAGS);
  private static final Pattern AGAINST_BUDGET =
      Pattern.compile(
          "^\\s(?:mot|jämfört med|gentemot|i förhållande till|i relation till)\\s(?:\\p{L}+\\s){0,2}?\\p{L}*budget(?:en)?(?=[\\s,.;)]|$)(?!\\s(?:på|om|\\d))",
          FLAGS);

  private static final Pattern THAN = Pattern.compile("^[^,;.]*?\\sän(?!\\p{L})", FLAGS);

  /** How a noun or verb of change takes its amount. */
  private static final Pattern CHANGES_BY =
      Pattern.compile(
          "^\\s*(?:[\\p{L}-]+\\s)*?(?:(?:med|på|om|av)|(?:uppgår|uppgick|uppgå) till|är|var|blev)\\s$|^\\s*\\(?$|^\\s+\\p{L}+\\s\\($",
          FLAGS);

  private static final Pattern CHANGES_WITH =
      Pattern.compile("^(?:\\s.*)?\\s(?:med|motsvarande)\\s$|^\\s$", FLAGS);

  /** {@code försämringen återfinns inom … (5 mnkr)}: how much of the change lies where. */
  private static final Pattern CHANGE_IS_FOUND =
      Pattern.compile("^\\s(?:återfinns|finns|ligger|härrör|uppstår)\\s.*\\($", FLAGS);

  private static final Set<String> TIMES =
      Set.of(
          "dagar",
          "vardagar",
          "arbetsdagar",
          "dygn",
          "timmar",
          "minuter",
          "veckor",
          "månader",
          "år");

  private static final Pattern SETS_LIMIT =
      Pattern.compile(
          "(?:inom|(?:kortare|längre|mer|mindre|senare|senast) än|efter|senast|\\()\\s?$", FLAGS);

  /** Words behind which a cue has no more to say. */
  private static final Pattern BARRIER =
      Pattern.compile(
          "(?<!\\p{L})(?:beror på|beroende på|förklaras av|förklaras främst av|består av|orsakas av|till följd av|(?<!vad )gäller|avser)(?!\\p{L})",
          FLAGS);

  private final Sentence sentence;
  private final List<Cue> cues;

  ReadMeaning(Sentence sentence) {
    this.sentence = sentence;
    this.cues = Cue.in(sentence.text());
  }

  /**
   * Meaning of a mention of the sentence.
   *
   * @param before what the mention before it in the sentence means
   * @param fallback status when no word says one
   */
  Meaning of(Mention mention, Optional<Meaning> before, Status fallback) {
    if (isLimit(mention)) {
      return Meaning.of(Status.OTHER, 1);
    }
    if (NumberWords.isChange(mention, sentence.text())) {
      int sign = mention.mark() == Mark.MINUS ? -1 : 1;
      return new Meaning(Status.CHANGE, sign, isPlanned(mention, Status.CHANGE));
    }
    Optional<Meaning> compared = compared(mention).or(() -> againstBudget(mention));
    Optional<Cue> change =
        compared.isPresent() || isLikeStateBefore(mention, before)
            ? Optional.empty()
            : change(mention);
    Status status =
        compared
            .map(Meaning::status)
            .or(() -> change.map(this::ofChange))
            .or(() -> joinedTo(mention, before).map(Meaning::status))
            .or(() -> byCues(mention))
            .orElse(fallback);
    int sign =
        switch (mention.mark()) {
          case PLUS, PLUS_MINUS -> 1;
          case MINUS -> -1;
          case NONE ->
              compared
                  .map(Meaning::sign)
                  .or(() -> change.map(Cue::polarity))
                  .or(() -> joinedTo(mention, before).map(Meaning::sign))
                  .orElseGet(() -> polarity(mention));
        };
    Status told = forecastIfSo(mention, status);
    return new Meaning(told, signOf(mention, told, sign), isPlanned(mention, told));
  }

  private boolean isPlanned(Mention mention, Status status) {
    return switch (status) {
      case FORECAST, BUDGET, TARGET -> true;
      case CHANGE -> left(mention, true, false).anyMatch(cue -> cue.family() == Family.FORECAST);
      case OUTCOME, DEVIATION, OTHER -> false;
    };
  }

  /** {@code inom 90 dagar}, {@code mer än 30 dagar}: a limit in time that is set, not measured. */
  boolean isLimit(Mention mention) {
    boolean time = mention.unit().noun().filter(TIMES::contains).isPresent();
    return time && SETS_LIMIT.matcher(sentence.text().substring(0, mention.digits().from())).find();
  }

  /** A count has a sign only when it is a difference. */
  private static int signOf(Mention mention, Status status, int sign) {
    boolean difference = status == Status.CHANGE || status == Status.DEVIATION;
    boolean signed = !mention.unit().isCount() || difference || mention.mark() == Mark.MINUS;
    return signed && sign < 0 ? -1 : 1;
  }

  /** {@code minskade till 8,1 procent (9,4 procent 2022)}: a bracket tells the same of a time. */
  private boolean isLikeStateBefore(Mention mention, Optional<Meaning> before) {
    Segment segment = sentence.segmentOf(mention);
    boolean ofATime =
        sentence.times().stream().anyMatch(time -> segment.span().contains(time.span()));
    return segment.opening() == Opening.BRACKET
        && ofATime
        && before.filter(meaning -> meaning.status() != Status.CHANGE).isPresent();
  }

  /** {@code utfallet är +2 150 tkr mot budget}. */
  private Optional<Meaning> againstBudget(Mention mention) {
    String after = sentence.text().substring(mention.span().to(), nextMention(mention));
    return mention.mark() != Mark.NONE && AGAINST_BUDGET.matcher(after).find()
        ? Optional.of(Meaning.of(Status.DEVIATION, mention.mark() == Mark.MINUS ? -1 : 1))
        : Optional.empty();
  }

  private Optional<Meaning> compared(Mention mention) {
    String after = sentence.text().substring(mention.digits().to(), nextMention(mention));
    String printedUnit = sentence.text().substring(mention.digits().to(), mention.span().to());
    Matcher matcher =
        COMPARED.matcher(
            mention.unit().isCount() || printedUnit.isEmpty()
                ? after
                : after.substring(printedUnit.length()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int sign = matcher.group("less") == null ? 1 : -1;
    String rest = matcher.group("rest");
    if (THAN_PLANNED.matcher(rest).find()) {
      return Optional.of(Meaning.of(Status.DEVIATION, sign));
    }
    boolean overTime =
        sentence.times().stream().anyMatch(time -> time.span().from() >= mention.digits().to());
    boolean groups = THAN.matcher(rest).find() && !overTime;
    return Optional.of(Meaning.of(groups ? Status.OTHER : Status.CHANGE, sign));
  }

  private int nextMention(Mention mention) {
    return sentence.mentions().stream()
        .mapToInt(other -> other.span().from())
        .filter(from -> from >= mention.span().to())
        .findFirst()
        .orElse(sentence.text().length());
  }

  /** The word of change whose amount the mention is. */
  private Optional<Cue> change(Mention mention) {
    boolean inBracket = sentence.segmentOf(mention).opening() == Opening.BRACKET;
    return left(mention, inBracket)
        .filter(cue -> cue.family() != Family.SIGN && cue.family() != Family.PAST)
        .findFirst()
        .filter(cue -> cue.family() == Family.CHANGE)
        .filter(cue -> !isTotalOfForecast(cue, mention))
        .filter(cue -> inBracket && !mention.unit().isMoney() || takes(cue, mention));
  }

  /** {@code den budgeterade kostnadsökningen} is budgeted. */
  private Status ofChange(Cue change) {
    boolean budgeted =
        cues.stream()
            .anyMatch(cue ->
                cue.family() == Family.BUDGET && cue.span().to() == change.span().from() - 1);
    return budgeted ? Status.BUDGET : Status.CHANGE;
  }

  /** {@code ökningarna uppgår till 5 mnkr i årsprognosen}: what the increases come to. */
  private boolean isTotalOfForecast(Cue cue, Mention mention) {
    String between = sentence.text().substring(cue.span().to(), mention.span().from());
    return between.contains(" till ")
        && right(mention).anyMatch(other -> other.family() == Family.FORECAST);
  }

  private boolean takes(Cue cue, Mention mention) {
    String between = sentence.text().substring(cue.span().to(), mention.span().from());
    String word = cue.span().of(sentence.text());
    boolean noun = word.matches("(?iu).*(?:ing|ingen|ingar|ång|ången|växt|växten)");
    return (noun ? CHANGES_BY : CHANGES_WITH).matcher(between).find()
        || noun && CHANGE_IS_FOUND.matcher(between).matches();
  }

  /** {@code 19 mnkr eller 26 procent}: the second says the same as the first. */
  private Optional<Meaning> joinedTo(Mention mention, Optional<Meaning> before) {
    String text = sentence.before(mention).of(sentence.text());
    boolean sameChange =
        before.filter(meaning -> meaning.status() == Status.CHANGE).isPresent()
            && text.matches("(?iu)(?:och|samt)\\s(?:[\\p{L}-]+\\s){1,4}med\\s");
    boolean bare = text.matches("(?iu)(?:eller|och|respektive|samt)\\s");
    return sameChange || bare ? before : Optional.empty();
  }

  private Optional<Status> byCues(Mention mention) {
    return status(ownLeft(mention))
        .or(() -> status(right(mention)))
        .or(() -> status(left(mention, true)));
  }

  private static Optional<Status> status(Stream<Cue> nearestFirst) {
    List<Cue> cues =
        nearestFirst
            .filter(cue -> cue.family() != Family.CHANGE && cue.family() != Family.SIGN)
            .toList();
    return cues.stream()
        .filter(cue -> cue.family() != Family.PAST)
        .findFirst()
        .or(() -> cues.stream().findFirst())
        .map(cue -> status(cue.family()));
  }

  private static Status status(Family family) {
    return switch (family) {
      case OUTCOME, PAST, SIGN -> Status.OUTCOME;
      case BUDGET -> Status.BUDGET;
      case FORECAST -> Status.FORECAST;
      case DEVIATION -> Status.DEVIATION;
      case TARGET -> Status.TARGET;
      case CHANGE -> Status.CHANGE;
      case GRANT -> Status.OTHER;
    };
  }

  /** A deviation from the budget that is told of the whole year to come is a forecast. */
  private Status forecastIfSo(Mention mention, Status status) {
    if (status != Status.DEVIATION) {
      return status;
    }
    boolean forecast = left(mention, true, false).anyMatch(cue -> cue.family() == Family.FORECAST);
    return forecast && !saysPeriod(mention) ? Status.FORECAST : status;
  }

  private boolean saysPeriod(Mention mention) {
    Segment segment = sentence.segmentOf(mention);
    return sentence.times().stream()
        .anyMatch(time ->
            time.kind() == TimeMention.Kind.CURRENT && segment.span().contains(time.span()));
  }

  private int polarity(Mention mention) {
    Segment segment = sentence.segmentOf(mention);
    boolean listed =
        segment.opening() == Opening.BRACKET
            || segment.opening() == Opening.COMMA
            || segment.opening() == Opening.AND
            || segment.opening() == Opening.RELATIVE && namesNothing(mention);
    return left(mention, listed)
        .filter(cue -> cue.polarity() != 0 && cue.family() != Family.CHANGE)
        .findFirst()
        .map(Cue::polarity)
        .orElse(1);
  }

  /** {@code som tillsammans uppgår till 5 mnkr}: the clause is about what stands before it. */
  private boolean namesNothing(Mention mention) {
    Span before = sentence.before(mention);
    return sentence.phrases().stream().noneMatch(phrase -> before.contains(phrase.head()));
  }

  private Stream<Cue> ownLeft(Mention mention) {
    return left(mention, false);
  }

  /**
   * Cues before the mention, nearest first.
   *
   * @param back whether those of earlier segments count, up to a contrast
   */
  private Stream<Cue> left(Mention mention, boolean back) {
    return left(mention, back, true);
  }

  /**
   * @param cutOff whether words of cause end what a cue before them has to say
   */
  private Stream<Cue> left(Mention mention, boolean back, boolean cutOff) {
    int own = sentence.segmentAt(mention.digits().from());
    int first = back ? firstInScope(own) : own;
    int from = sentence.segments().get(first).span().from();
    Predicate<Cue> inScope =
        cue -> {
          int segment = sentence.segmentAt(cue.span().from());
          return segment == own
              || sentence.segments().get(segment).opening() != Opening.COMPARISON
              || segment == 0;
        };
    return cues.reversed().stream()
        .filter(cue -> cue.span().to() <= mention.span().from() && cue.span().from() >= from)
        .filter(inScope)
        .filter(cue -> !cutOff || !isCutOff(cue, mention));
  }

  private int firstInScope(int own) {
    int first = own;
    while (first > 0 && sentence.segments().get(first).opening() != Opening.CONTRAST) {
      first--;
    }
    return first;
  }

  private boolean isCutOff(Cue cue, Mention mention) {
    String between = sentence.text().substring(cue.span().to(), mention.span().from());
    return BARRIER.matcher(between).find();
  }

  private Stream<Cue> right(Mention mention) {
    int end = sentence.after(mention).to();
    return cues.stream()
        .filter(cue -> cue.span().from() >= mention.span().to() && cue.span().to() <= end)
        .filter(ReadMeaning::mayFollow);
  }

  private static boolean mayFollow(Cue cue) {
    return switch (cue.family()) {
      case FORECAST, BUDGET, OUTCOME -> true;
      case PAST, DEVIATION, TARGET, CHANGE, GRANT, SIGN -> false;
    };
  }
}
