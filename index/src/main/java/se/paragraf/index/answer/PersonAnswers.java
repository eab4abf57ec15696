package se.paragraf.index.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.answer.Statement.Form;
import se.paragraf.index.search.Role;

/** {@code Vem}, {@code vilken ledamot}, {@code vilka reserverade sig}: a name as printed. */
final class PersonAnswers implements Answering {

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,2}?(?:vem|vems)(?!\\p{L})|(?<!\\p{L})i\\s+så\\s+fall\\s+(?:vem|vilka|vilken)(?!\\p{L})|^vilka\\s+(?:som\\s+)?(?:(?:två|tre|fyra|fem|sex)\\s+)?(?:fick\\s+i\\s+uppdrag|fick\\s+uppdraget|reserverade|yrkade|röstade|deltog|närvarade|var\\s+(?:med|närvarande|frånvarande)|justerade|satt)"
              + "|^vad\\s+heter\\s+(?:(?:den|de|det)\\s+)?(?:\\p{L}+\\s+){0,2}?[\\p{L}-]*(?:ledamot|ledamoten|ledaren|politikern|ersättaren|personen|chefen|chef|direktören|direktör|samordnaren|samordnare|handläggaren|strategen|utredaren|sekreteraren|ordföranden|ordförande|justeraren|rektorn|läkaren|juristen|controllern|som)(?!\\p{L})|^(?:vilken|vilka|vilket)\\s+(?:\\p{L}+\\s+)?[\\p{L}-]*(?:ledamot|ledamöter|ledare|politiker|vice|förtroendevald|förtroendevalda|anställd|medarbetare|inspektör|arkitekt|ingenjör|författare|undertecknare|ersättare|person|personer|politiker|tjänsteperson|tjänsteman|chef|chefen|direktör|samordnare|handläggare|controller|strateg|utredare|sekreterare|ordförande|råd|samordnaren|parti|partier|justerare|företrädare|utvecklare|specialist|revisor|revisorer|konsult|sjuksköterska|läkare|rektor|jurist)(?!\\p{L})");

  /** {@code Vem får}, {@code vem ansvarar}: whoever holds an office, told in a sentence. */
  private static final Pattern ASKS_OFFICE =
      Pattern.compile(
          "^(?:\\p{L}+\\s+){0,1}?vem\\s+(?:får|har\\s+rätt|kan|ska|skall|bör|ansvarar|beslutar|bestämmer|är\\s+\\p{L}*(?:ansvarig|behörig))(?!\\p{L})");

  private static final double MAY_BE = 0.7;

  private static final String NAME_WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

  /** Two or three capitalised words, and the party after them. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}-])("
              + NAME_WORD
              + "(?:\\s(?:af|von|de|la|el|al))?(?:\\s"
              + NAME_WORD
              + "){1,2})(?![\\p{L}-])(?:\\s\\((\\p{Lu}\\p{L}{0,4})\\)|\\s(\\p{Lu}{1,2}|KD|MP|SD|SoL|SP)(?![\\p{L}]))?");

  /** Words of bodies, places and sentences that look like names. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:nämnden|nämnd|styrelsen|landstinget|landsting|bolaget|föreningen|förbundet|stiftelsen|fullmäktige|utskottet|kommun|kommuns|region|regionen|förvaltningen|förvaltning|sjukhus|protokoll|beslut|sverige|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|boende|skola|skolan|(?<!\\p{L})gård|gården|(?<!\\p{L})ab|enheten|(?<!\\p{L})plan|rapport|datum|handläggare|mottagare)$",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "Den",
          "Det",
          "De",
          "En",
          "Ett",
          "Enligt",
          "För",
          "Med",
          "Inom",
          "Under",
          "Efter",
          "Vid",
          "Av",
          "Och",
          "Att",
          "Som",
          "Region",
          "Nya",
          "Särskilt",
          "Hur",
          "När",
          "Sedan",
          "Ordförande",
          "Ledamot",
          "Ersättare",
          "Sekreterare",
          "Protokoll",
          "Justerare",
          "Handläggare",
          "Beslut",
          "Nämnden",
          "Verksamhetschef",
          "Förvaltningschef",
          "Enhetschef");

  /** What a statement of something else that the person did is worth. */
  private static final double OTHER_DEED = 0.5;

  /** What a deed is worth that has nothing to do with somebody named in the question. */
  private static final double OF_ANOTHER = 0.1;

  private static final double PROSE = 1;

  /** Who approves the minutes beside the chair is not the chair. */
  private static final Pattern BESIDE_THE_CHAIR = Pattern.compile("(?i)jämte\\s+ordförande");

  /** Who gives in a note gives nothing else. */
  private static final Pattern GIVES =
      Pattern.compile(
          "(?i)(?<!\\p{L})lämna(?:r|de|t)\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}*(?:anteckning|yttrande)");

  private static final Pattern VOTED =
      Pattern.compile("(?<!\\p{L})rösta\\p{L}*\\s+(?:(ja|nej)(?!\\p{L})|för|mot|emot)");

  /** What running text is worth where a list on the front page may say it. */
  private static final double PROSE_FOR_DEED = 0.9;

  private static final int NAMES_OF_A_ROLL = 4;
  private static final int LOOKED_INTO = 60;
  private static final int LONGEST_QUOTE = 300;

  @Override
  public AnswerKind kind() {
    return AnswerKind.PERSON;
  }

  @Override
  public boolean strict() {
    return true;
  }

  @Override
  public double asks(Question question) {
    if (asksOffice(question)) {
      return MAY_BE;
    }
    return ASKS.matcher(question.asking()).find() || VoteOf.of(question).isPresent() ? 1 : 0;
  }

  /** Whether whoever holds an office is asked for; a sentence tells it, and no name. */
  static boolean asksOffice(Question question) {
    return ASKS_OFFICE.matcher(question.asking()).find();
  }

  @Override
  public List<Candidate> candidates(Question question, Ranked ranked) {
    Optional<VoteOf> vote = VoteOf.of(question);
    if (vote.isPresent()) {
      return vote.get().candidates(ranked);
    }
    Set<String> asked =
        Stream.concat(
                question.terms().stream().map(QuestionTerm::text),
                Words.in(question.lower()).stream())
            .collect(Collectors.toSet());
    return ranked.statements(kind(), LOOKED_INTO).stream()
        .filter(scored -> !isRoll(scored.statement()))
        .flatMap(scored -> people(question, scored, asked))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .toList();
  }

  /** A roll of names says of none of them what they did; each has a statement of its own. */
  private static boolean isRoll(Statement statement) {
    return statement.role() == Role.FORMALITY
        && statement.facts().deed().isEmpty()
        && NAME.matcher(statement.quote()).results().count() >= NAMES_OF_A_ROLL;
  }

  private static Stream<Candidate> people(Question question, Scored scored, Set<String> asked) {
    String quote = scored.statement().quote();
    return NAME.matcher(quote)
        .results()
        .filter(match -> scored.statement().form() == Form.PERSON || isName(match))
        .filter(match -> !inQuestion(match.group(1), asked))
        .map(match -> candidate(question, scored, match));
  }

  private static Candidate candidate(Question question, Scored scored, MatchResult match) {
    String quote = scored.statement().quote();
    String name = match.group();
    return new Candidate(
        AnswerKind.PERSON,
        name.equals(quote)
            ? name
            : name + " – ”" + Excerpt.around(quote, match.start(), LONGEST_QUOTE) + "”",
        match.group(1).toLowerCase(Locale.ROOT),
        List.of(scored),
        Optional.empty(),
        relation(question, scored)
            * (0.55 + 0.45 * TextSpan.hold(question, quote, match.start(1), match.end(1))),
        Optional.empty());
  }

  /** Whether the statement tells of the very thing that the person is asked for. */
  private static double relation(Question question, Scored scored) {
    Optional<Deed> deed = scored.statement().facts().deed();
    if (deed.isPresent()) {
      if (deed.get() == Deed.VOTES && votedOtherwise(question, scored.statement().quote())) {
        return 0;
      }
      double did = deed.get().askedBy(question) ? 1 : OTHER_DEED * scored.own();
      return named(question, scored) ? did : OF_ANOTHER * did;
    }
    if (BESIDE_THE_CHAIR.matcher(scored.statement().quote()).find()
        && Deed.CHAIRS.askedBy(question)) {
      return 0;
    }
    if (GIVES.matcher(scored.statement().quote()).find() && !Deed.NOTES.askedBy(question)) {
      return OF_ANOTHER;
    }
    boolean meetsDeed = Stream.of(Deed.values()).anyMatch(any -> any.askedBy(question));
    double told = meetsDeed ? PROSE_FOR_DEED : PROSE;
    return told
        * (0.3 + 0.7 * Math.min(scored.words().verb() + 0.1, 1))
        * (0.4 + 0.6 * scored.own());
  }

  /** Of who voted no, nobody who voted yes; whom a vote was for, no list of votes tells. */
  private static boolean votedOtherwise(Question question, String quote) {
    Matcher asked = VOTED.matcher(question.lower());
    return asked.find() && (asked.group(1) == null || !quote.endsWith(asked.group(1)));
  }

  /** {@code Vem ersatte Per Ek}: what others did on the same page is no answer. */
  private static boolean named(Question question, Scored scored) {
    return question.terms().stream()
        .filter(term -> term.is(QuestionTerm.Sort.NAME))
        .allMatch(term -> scored.view().tells(scored.statement(), term));
  }

  /** Whether it is a person's: a party stands behind it, or nothing tells that it is no name. */
  private static boolean isName(MatchResult match) {
    boolean party = match.group(2) != null || match.group(3) != null;
    String name = match.group(1);
    return party
        || !FIRST_WORDS.contains(name.split("\\s")[0])
            && Stream.of(name.split("\\s")).noneMatch(word -> NO_NAME.matcher(word).find());
  }

  /** Whoever is named in the question is not the one asked for. */
  private static boolean inQuestion(String name, Set<String> asked) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]"))
        .allMatch(word -> asked.stream().anyMatch(term -> sameName(word, term)));
  }

  /** In spite of a genitive or of one letter at the end. */
  private static boolean sameName(String word, String term) {
    int shared = Math.min(word.length(), term.length());
    boolean begins = word.regionMatches(0, term, 0, Math.max(3, shared - 1));
    return word.equals(term) || begins && Math.abs(word.length() - term.length()) <= 2;
  }
}
