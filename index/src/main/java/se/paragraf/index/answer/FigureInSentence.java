package se.paragraf.index.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.SwedishWords;

/** Tells how well a figure is the one asked for by where it stands in its sentence, 0–1. */
final class FigureInSentence {

  /** How much of the fit is by the words beside the number. */
  private static final double BY_HOLD = 0.45;

  private static final double PART_OF_IT = 0.3;
  private static final double ONLY_PART = 0.1;
  private static final double OTHER_THAN_ASKED = 0.25;
  private static final double LEFT_BEHIND = 0.9;

  /** Letters of a word that tell it in spite of its ending. */
  private static final int STEM = 7;

  private static final Pattern WHEREOF =
      Pattern.compile("(?iU)(?<!\\p{L})(?:varav|därav)(?!\\p{L})");

  private static final Pattern FROM = Pattern.compile("(?iU)(?<!\\p{L})från\\s+$");
  private static final Pattern TO = Pattern.compile("(?iU)(?:\\s+\\p{L}+){0,3}?\\s+till\\s+\\d");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:var|hade|före|innan|tidigare|förut|från|gaml[ae]|kostade)(?!\\p{L})");

  private static final Pattern OF_THESE =
      Pattern.compile("(?iU)^(?:av\\s+(?:dessa|dem|de)|varav|därav)(?!\\p{L})");

  private static final Pattern ASKS_OF_THESE =
      Pattern.compile("(?<!\\p{L})(?:av (?:dessa|dem|de)|varav|därav)(?!\\p{L})");

  private static final Pattern OUT_OF =
      Pattern.compile(
          "(?U)^Av\\s+(?:(?:de|den|det|dessa|totalt|samtliga|\\p{L}+s|\\d+)\\s+){0,3}\\p{L}{2,}");

  private static final Pattern HOW_MANY_OF = Pattern.compile("hur många av");

  private static final String COMPARES = "(?:fler|färre|mer|mindre|högre|lägre)(?!\\p{L})";

  private static final Pattern MORE_THAN = Pattern.compile("(?iU)^\\s*(?:\\p{L}+\\s+)?" + COMPARES);

  private static final Pattern ASKS_HOW_MUCH_MORE = Pattern.compile("(?<!\\p{L})" + COMPARES);

  private static final Pattern NEXT_NAME = Pattern.compile("(?U)(?:och|samt|,)\\s+\\p{Lu}\\p{Ll}+");

  private final Question question;
  private final FigureAsked asked;
  private final SwedishWords swedish;

  FigureInSentence(Question question, FigureAsked asked, SwedishWords swedish) {
    this.question = question;
    this.asked = asked;
    this.swedish = swedish;
  }

  /** 1 for a cell of a table. */
  double fit(Figure figure, Scored scored) {
    String quote = scored.statement().quote();
    return part(quote)
        * (figure.isCell()
            ? 1
            : whole(figure, quote)
                * ofThese(quote)
                * outOf(figure, quote)
                * ofAnother(figure, quote)
                * difference(figure, quote)
                * leftBehind(figure, quote)
                * (1
                    - BY_HOLD
                    + BY_HOLD * TextSpan.hold(question, quote, figure.start(), figure.end())));
  }

  /** {@code Av hamnens 9 kajer är 7 lagade}: the whole that a sentence tells the parts of. */
  static Optional<String> whole(String quote) {
    Matcher matcher = OUT_OF.matcher(quote);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** {@code inom investeringsramen}: the figure is of a part of what is asked for. */
  private double part(String quote) {
    return question
        .focus()
        .map(focus -> focus.text().substring(0, Math.min(STEM, focus.text().length())))
        .map(stem ->
            Pattern.compile("(?:inom|ur|utöver|utanför)\\s+(?:\\p{L}+\\s+)?" + Pattern.quote(stem)))
        .filter(inside -> inside.matcher(quote.toLowerCase(Locale.ROOT)).find())
        .map(partly -> ONLY_PART)
        .orElse(1.0);
  }

  /** {@code 139 mnkr, varav kliniken 58}: the whole is no answer to a question of the part. */
  private double whole(Figure figure, String quote) {
    Matcher matcher = WHEREOF.matcher(quote);
    if (!matcher.find(figure.end())) {
      return 1;
    }
    String before = quote.substring(0, matcher.start());
    String after = quote.substring(matcher.end());
    boolean ofPart =
        question.terms().stream()
            .filter(term -> !term.is(QuestionTerm.Sort.VERB) && !term.is(QuestionTerm.Sort.SOURCE))
            .anyMatch(term -> holds(after, term) && !holds(before, term));
    return ofPart ? PART_OF_IT : 1;
  }

  private boolean holds(String text, QuestionTerm term) {
    return WordIndex.holds(text, term, swedish);
  }

  /** {@code Av dessa gick 41 till …}: a part of what the sentence before counts. */
  private double ofThese(String quote) {
    return OF_THESE.matcher(quote).find() && !question.says(ASKS_OF_THESE) ? PART_OF_IT : 1;
  }

  /** {@code hur många av 9 kajer}: the whole that the question names is no answer. */
  private double outOf(Figure figure, String quote) {
    boolean inWhole = whole(quote).filter(whole -> whole.length() > figure.start()).isPresent();
    return inWhole && question.says(HOW_MANY_OF) ? ONLY_PART : 1;
  }

  /** {@code Tuvan fick 3 200 kr och Åsen 4 700 kr}: a figure told of another by name. */
  private double ofAnother(Figure figure, String quote) {
    String lower = quote.toLowerCase(Locale.ROOT);
    List<Integer> names =
        question.terms().stream()
            .filter(term -> term.is(QuestionTerm.Sort.NAME))
            .flatMap(term -> asWord(term).matcher(lower).results())
            .map(MatchResult::start)
            .toList();
    return !names.isEmpty() && names.stream().allMatch(name -> isParted(name, figure, quote))
        ? PART_OF_IT
        : 1;
  }

  private static Pattern asWord(QuestionTerm term) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(term.text()) + "(?!\\p{L})");
  }

  /** Whether another figure of the sort, and then another name, part a name from a figure. */
  private static boolean isParted(int name, Figure figure, String quote) {
    return NumberMentions.in(quote).stream()
        .filter(other -> other.unit().equals(figure.unit()))
        .filter(other -> name < other.start() && other.end() <= figure.start())
        .anyMatch(other -> NEXT_NAME.matcher(quote.substring(other.end(), figure.start())).find());
  }

  /** {@code 12 fler turer än planerat}: by how many more, where it is asked how many. */
  private double difference(Figure figure, String quote) {
    boolean askedFor = asked.change() || asked.deviation() || question.says(ASKS_HOW_MUCH_MORE);
    return !askedFor && MORE_THAN.matcher(quote.substring(figure.end())).find()
        ? OTHER_THAN_ASKED
        : 1;
  }

  /** {@code höjs från 640 kronor till 720}: what it is raised from is no more what it is. */
  private double leftBehind(Figure figure, String quote) {
    boolean from =
        FROM.matcher(quote.substring(0, figure.start())).find()
            && TO.matcher(quote.substring(figure.end())).lookingAt();
    return from && !question.says(BEFORE) ? LEFT_BEHIND : 1;
  }
}
