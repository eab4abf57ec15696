package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.answer.PlaceView.Around;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.search.Role;

/** {@code Varför}, {@code hur kommer sig}, {@code vad säger}: a sentence or two. */
final class PassageAnswers implements Answering {

  /** An answer is no longer than this, in characters. */
  private static final int LONGEST = 590;

  private static final int LOOKED_INTO = 40;

  /** Who tells of something does not say what. */
  private static final Pattern ONLY_NAMES_IT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:informerar|informerade|berättar|redogör|rapporterar|föredrar|reserverar sig|anmäler)\\s+(?:kort\\s+)?(?:om|för|skriftligt|mot|sig)(?!\\p{L})");

  private static final double NO_CONTENT = 0.25;

  private static final int LONG_WORD = 4;

  /** A sentence that tells something has at least so many words of its own. */
  private static final double ENOUGH_NEW_WORDS = 3;

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:men |och )?(?:varför|hur kommer|vad beror|vad berodde|vad ligger bakom|vad förklarar|hur förklarar|hur motiver|vad är (?:skälet|orsaken|anledningen|syftet)|vad innebär|vad menas|vad säger|vad tycker|hur (?:arbetar|jobbar|fungerar|ser|påverk)|på vilket sätt|vilka (?:effekter|orsaker|skäl|erfarenheter|risker|åtgärder)|vad hade)");

  /** {@code Vilken metod}, {@code genom vilka rapporter}: a thing that a sentence names. */
  private static final Pattern ASKS_THING =
      Pattern.compile(
          "^(?:\\p{L}+\\s+)?(?:vilken|vilket|vilka|hur|vart|varifrån)(?!\\p{L})|^(?:\\p{L}+\\s+)?vad(?!\\p{L})");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})\\p{L}*(?:chef|chefen|chefer|ordförande|ordföranden|direktör|direktören|sekreterare|sekreteraren|handläggare|handläggaren|rektor|rektorn|ansvarig|utskottet|presidiet|nämnden|styrelsen|delegat|delegaten|samordnare|jurist|läkare|sjuksköterska)(?!\\p{L})");

  private static final Pattern HOW_OFTEN = Pattern.compile("hur ofta|hur många gånger");

  /** {@code en gång var tredje vecka}, {@code 1 gång/år}, {@code årligen}. */
  private static final Pattern TIMES =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:gång|gånger|ggr|årligen|månatligen|månadsvis|veckovis|kvartalsvis|dagligen|löpande|varje|vart|varannan|vartannat|per\\s+(?:år|månad|vecka|dag|kvartal|tertial))(?!\\p{L})"
              + "|(?<!\\p{L})(?:var|vart)\\s+(?:tredje|fjärde|femte|sjätte|tionde)(?!\\p{L})");

  private static final double MAY_BE = 0.65;
  private static final double SOMETIMES = 0.5;
  private static final double SELDOM = 0.35;

  private static final Pattern ASKS_WHY =
      Pattern.compile("varför|beror|bakom|förklara|orsak|skäl|anledning|motiver|hur kommer");

  private static final Pattern GIVES_REASON =
      Pattern.compile(
          "(?<!\\p{L})(?:på grund av|pga|p\\.g\\.a|beror (?:främst |bland annat |till stor del |i huvudsak )?på|beroende på|eftersom|därför|förklaras|förklaring\\p{L}*|orsak\\p{L}*|anledning\\p{L}*|till följd av|till (?:fördel|förmån) (?:av|för)|med anledning av|tack vare|genom att|varför|så|mot bakgrund av|(?:som )?en (?:följd|effekt|konsekvens) av|bakgrunden|medför\\p{L}*|innebär|bidra\\p{L}*|skäl\\p{L}*|motiver\\p{L}*|i syfte|för att|så att|vilket|då|leder till|skapar)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What stands before it has its reason in what stands after it. */
  private static final Pattern BECAUSE_OF =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:förklaras|beror|orsakas|är en följd|är en effekt)\\s+(?:\\p{L}+\\s+){0,3}?(?:av|på)(?!\\p{L})");

  private static final double OTHER_WAY = 0.1;

  /** How well a word must stand in a sentence to be told of there. */
  private static final double TOLD = 0.6;

  /** What a reason is asked of stands after it: {@code hur motiverar nämnden att avgiften höjs}. */
  private static final String THAT = " att ";

  /** Letters of an ending: {@code underskott-et}. */
  private static final int ENDING = 3;

  @Override
  public AnswerKind kind() {
    return AnswerKind.PASSAGE;
  }

  @Override
  public boolean strict() {
    return false;
  }

  @Override
  public double asks(Question question) {
    if (ASKS.matcher(question.asking()).find() || PersonAnswers.asksOffice(question)) {
      return 1;
    }
    if (!ASKS_THING.matcher(question.asking()).find()) {
      return SELDOM;
    }
    return DecisionAnswers.isAsked(question) ? SOMETIMES : MAY_BE;
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    boolean why = question.says(ASKS_WHY);
    return ranked.statements(kind(), LOOKED_INTO).stream()
        .filter(scored -> scored.statement().form() == Form.SENTENCE)
        .filter(scored ->
            scored.statement().role() != Role.TITLE && scored.statement().role() != Role.CAPTION)
        .filter(scored -> scored.statement().quote().length() >= 25)
        .map(scored -> passage(question, scored, why))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  private static Candidate passage(Question question, Scored scored, boolean why) {
    List<Statement> taken = window(scored);
    String text = taken.stream().map(Statement::quote).collect(Collectors.joining(" "));
    boolean reason =
        taken.stream()
            .filter(statement -> statement.order() >= scored.statement().order())
            .limit(2)
            .anyMatch(statement -> GIVES_REASON.matcher(statement.quote()).find());
    double role = scored.statement().role() == Role.FORMALITY ? 0.3 : 1;
    return new Candidate(
        AnswerKind.PASSAGE,
        Excerpt.around(text, 0, LONGEST),
        scored.view().place().identity() + "#" + taken.getFirst().order(),
        taken.stream()
            .map(statement -> statement == scored.statement() ? scored : scored.with(statement))
            .sorted(Comparator.comparing(s -> s != scored))
            .toList(),
        Optional.empty(),
        (tellsOffice(question, scored.statement()) ? 1 : OTHER_WAY)
            * (why && !reason ? 0 : 1)
            * (why && isTheReason(question, scored.statement()) ? OTHER_WAY : 1)
            * (why && !tellsOfEffect(question, scored, taken) ? OTHER_WAY : 1)
            * role
            * (tellsHowOften(question, scored.statement()) ? 1 : OTHER_WAY)
            * (PersonAnswers.asksOffice(question) ? 1 : news(question, scored, taken))
            * (ONLY_NAMES_IT.matcher(scored.statement().quote()).find() ? NO_CONTENT : 1),
        Optional.empty());
  }

  /** {@code avvikelsen beror på underskottet} is no reason for the deficit. */
  private static boolean isTheReason(Question question, Statement statement) {
    Matcher because = BECAUSE_OF.matcher(statement.quote());
    if (!because.find()) {
      return false;
    }
    String effect = statement.quote().substring(0, because.start());
    String reason = statement.quote().substring(because.end());
    return !names(effect, question) && names(reason, question);
  }

  /** Whether a sentence says how often, where that is asked. */
  private static boolean tellsHowOften(Question question, Statement statement) {
    return !question.says(HOW_OFTEN) || TIMES.matcher(statement.quote()).find();
  }

  /** Whether a sentence names an office, where one is asked for. */
  private static boolean tellsOffice(Question question, Statement statement) {
    return !PersonAnswers.asksOffice(question) || OFFICE.matcher(statement.quote()).find();
  }

  /** Whether a text holds a word of the question as typed, up to its ending. */
  private static boolean names(String text, Question question) {
    String lower = text.toLowerCase(Locale.ROOT);
    return question.terms().stream()
        .filter(term -> term.is(QuestionTerm.Sort.WORD))
        .anyMatch(term -> lower.contains(stem(term.text())));
  }

  private static String stem(String word) {
    return word.substring(0, Math.max(Math.min(word.length(), LONG_WORD), word.length() - ENDING));
  }

  /** Whether what a reason is asked of is told of in what is taken, or in the title above. */
  private static boolean tellsOfEffect(Question question, Scored scored, List<Statement> taken) {
    PlaceView view = scored.view();
    int from = Math.max(question.lower().indexOf(THAT), 0);
    return question.terms().stream()
        .filter(term -> term.is(QuestionTerm.Sort.WORD))
        .filter(term -> question.lower().indexOf(term.text(), from) >= 0)
        .findFirst()
        .map(effect -> view.words().strengths(effect))
        .map(at ->
            at[view.position(Around.TITLE)] >= TOLD
                || taken.stream().anyMatch(statement -> at[statement.order()] >= TOLD))
        .orElse(true);
  }

  /** Words of the sentence, and of the list after it, that the question does not say, 0–1. */
  private static double news(Question question, Scored scored, List<Statement> taken) {
    boolean announces = scored.statement().quote().endsWith(":");
    String text =
        taken.stream()
            .filter(statement -> announces || statement == scored.statement())
            .map(Statement::quote)
            .collect(Collectors.joining(" "));
    long said = TextSpan.matched(question, text).size();
    long words = Words.in(text).stream().filter(PassageAnswers::tells).count();
    return Math.clamp((double) (words - said) / ENOUGH_NEW_WORDS, 0, 1);
  }

  private static boolean tells(String word) {
    return word.length() >= LONG_WORD && Character.isLetter(word.charAt(0));
  }

  /** The sentence, what it announces with a colon, and its neighbours as far as there is room. */
  private static List<Statement> window(Scored scored) {
    PlaceView view = scored.view();
    List<Statement> taken = new ArrayList<>(List.of(scored.statement()));
    int room = LONGEST - scored.statement().quote().length();
    boolean list = scored.statement().quote().endsWith(":");
    int next = scored.statement().order() + 1;
    for (int more = 0; more < (list ? 12 : 2); more++) {
      Optional<Statement> after = view.at(next).filter(PassageAnswers::prose);
      if (after.isEmpty() || after.get().quote().length() + 1 > room) {
        break;
      }
      taken.add(after.get());
      room -= after.get().quote().length() + 1;
      next++;
    }
    Optional<Statement> before =
        view.at(scored.statement().order() - 1).filter(PassageAnswers::prose);
    if (!list && before.isPresent() && before.get().quote().length() + 1 <= room) {
      taken.addFirst(before.get());
    }
    return taken;
  }

  private static boolean prose(Statement statement) {
    return statement.form() == Form.SENTENCE
        && statement.role() != Role.TITLE
        && statement.role() != Role.CAPTION;
  }
}
