package se.paragraf.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the noun phrases of a sentence by parts of speech: adjectives and genitives, a noun, and
 * complements led by {@code för}, {@code av}, {@code i} or {@code inom}.
 */
public final class FindNounPhrases {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}-]*|\\S");
  private static final Set<String> COMPLEMENT_LEADS =
      Set.of("för", "av", "i", "inom", "avseende", "gällande", "med", "på", "bland");

  /** Past tenses that look like nouns. */
  private static final Set<String> STRONG_PAST = Set.of("steg", "gick", "låg", "stod", "fick");

  /** Complements that one phrase takes; more are mostly adverbials of the sentence. */
  private static final int MAX_COMPLEMENTS = 2;

  private final SwedishLexicon lexicon;

  public FindNounPhrases(SwedishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private enum Role {
    DETERMINER,
    ADJECTIVE,
    NOUN,
    NAME,
    LEAD,
    AND,
    HALF,
    OTHER
  }

  private record Token(String text, Span span, Role role) {}

  /** In the order of the text; not overlapping. */
  public List<NounPhrase> find(String sentence) {
    List<Token> tokens = tokens(sentence);
    List<NounPhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int start = at;
      Optional<Core> core = core(tokens, at);
      if (core.isEmpty()) {
        at++;
        continue;
      }
      int end = withComplements(tokens, core.get().end());
      phrases.add(phrase(tokens.subList(start, end), core.get().head()));
      at = end;
    }
    return List.copyOf(phrases);
  }

  /** A noun phrase without complements: {@code end} is the token after its last. */
  private record Core(Token head, int end) {}

  private static Optional<Core> core(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isBeforeNoun(tokens.get(at).role())) {
      at++;
    }
    Optional<Token> head = Optional.empty();
    while (at < tokens.size() && isNoun(tokens.get(at).role())) {
      head = Optional.of(tokens.get(at));
      at++;
    }
    int end = at;
    return head.map(token -> new Core(token, end));
  }

  private int withComplements(List<Token> tokens, int from) {
    int end = from;
    for (int count = 0; count < MAX_COMPLEMENTS && end < tokens.size(); count++) {
      if (tokens.get(end).role() != Role.LEAD && tokens.get(end).role() != Role.AND) {
        break;
      }
      Optional<Core> next = core(tokens, end + 1);
      if (next.isEmpty() || isOtherThing(tokens, end) || isNextSubject(tokens, end, next.get())) {
        break;
      }
      end = next.get().end();
    }
    return end;
  }

  /** {@code en budget med ett resultat}: a thing of its own, not what sort of budget. */
  private static boolean isOtherThing(List<Token> tokens, int lead) {
    return tokens.get(lead).text().equals("med") && tokens.get(lead + 1).role() == Role.DETERMINER;
  }

  /** {@code mot budget och prognosen är …}: only like is joined to like. */
  private boolean isNextSubject(List<Token> tokens, int and, Core next) {
    return tokens.get(and).role() == Role.AND
        && isDefinite(next.head().text())
        && !isDefinite(tokens.get(and - 1).text())
        && !lexicon.readings(tokens.get(and - 1).text()).isEmpty();
  }

  private static boolean isBeforeNoun(Role role) {
    return role == Role.DETERMINER || role == Role.ADJECTIVE || role == Role.HALF;
  }

  private static boolean isNoun(Role role) {
    return role == Role.NOUN || role == Role.NAME;
  }

  private List<Token> tokens(String sentence) {
    List<Span> spans =
        TOKEN.matcher(sentence).results().map(r -> new Span(r.start(), r.end())).toList();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      String word = spans.get(i).of(sentence);
      Optional<String> next =
          i + 1 < spans.size() ? Optional.of(spans.get(i + 1).of(sentence)) : Optional.empty();
      Role before = tokens.isEmpty() ? Role.OTHER : tokens.getLast().role();
      tokens.add(new Token(word, spans.get(i), role(word, next, before)));
    }
    return tokens;
  }

  private Role role(String word, Optional<String> next, Role before) {
    if (!Character.isLetter(word.codePointAt(0))) {
      return Role.OTHER;
    }
    if (word.endsWith("-")) {
      return Role.HALF;
    }
    if (before == Role.HALF && word.equals("och")) {
      return Role.HALF;
    }
    if (COMPLEMENT_LEADS.contains(word)) {
      return isNoun(before) ? Role.LEAD : Role.OTHER;
    }
    if (word.equals("och") && isNoun(before)) {
      return Role.AND;
    }
    if (FunctionWords.isDeterminer(word)) {
      return Role.DETERMINER;
    }
    return FunctionWords.contains(word) ? Role.OTHER : openRole(word, next, before);
  }

  private Role openRole(String word, Optional<String> next, Role before) {
    List<WordReading> readings = lexicon.readings(word);
    Set<WordClass> classes =
        readings.stream().map(WordReading::wordClass).collect(Collectors.toSet());
    if (readings.isEmpty()) {
      return Character.isUpperCase(word.codePointAt(0)) ? Role.NAME : Role.NOUN;
    }
    if (lexicon.isAgent(word)) {
      return Role.NOUN;
    }
    boolean describes =
        classes.contains(WordClass.ADJECTIVE) || classes.contains(WordClass.PARTICIPLE);
    boolean verb =
        classes.contains(WordClass.VERB)
            && before != Role.DETERMINER
            && next.filter(this::isDefinite).isPresent();
    if (describes && !verb && next.filter(this::canBeNoun).isPresent()) {
      return Role.ADJECTIVE;
    }
    if (classes.contains(WordClass.NOUN) || classes.contains(WordClass.NAME)) {
      if (classes.contains(WordClass.VERB) && isNoun(before) && STRONG_PAST.contains(word)) {
        return Role.OTHER;
      }
      boolean expected = before != Role.OTHER && before != Role.AND;
      return classes.contains(WordClass.VERB) && !expected && isVerbForm(word)
          ? Role.OTHER
          : Role.NOUN;
    }
    return Role.OTHER;
  }

  private boolean isDefinite(String word) {
    return lexicon.readings(word).stream().anyMatch(WordReading::definite);
  }

  private boolean canBeNoun(String word) {
    return Character.isLetter(word.codePointAt(0))
        && !FunctionWords.contains(word)
        && (lexicon.readings(word).isEmpty()
            || lexicon.can(word, WordClass.NOUN)
            || lexicon.can(word, WordClass.ADJECTIVE)
            || lexicon.can(word, WordClass.PARTICIPLE));
  }

  /** Present and past tense; an infinitive ends in {@code a}. */
  private static boolean isVerbForm(String word) {
    return word.endsWith("ar")
        || word.endsWith("er")
        || word.endsWith("ade")
        || word.endsWith("as");
  }

  private NounPhrase phrase(List<Token> tokens, Token head) {
    List<Token> words =
        tokens.stream().dropWhile(token -> token.role() == Role.DETERMINER).toList();
    String text =
        words.stream()
            .filter(token -> token.role() != Role.DETERMINER)
            .map(token -> isNoun(token.role()) ? indefinite(token.text()) : lower(token.text()))
            .collect(Collectors.joining(" "));
    boolean proper = words.stream().anyMatch(token -> token.role() == Role.NAME);
    return new NounPhrase(
        new Span(words.getFirst().span().from(), tokens.getLast().span().to()),
        head.span(),
        text,
        lexicon.lemma(head.text(), WordClass.NOUN),
        proper);
  }

  /** {@code skatteintäkterna} is {@code skatteintäkter}, {@code resultatet} is {@code resultat}. */
  private String indefinite(String word) {
    List<WordReading> nouns =
        lexicon.readings(word).stream().filter(r -> r.wordClass() == WordClass.NOUN).toList();
    if (nouns.isEmpty() || !nouns.stream().allMatch(WordReading::definite)) {
      return lower(word);
    }
    WordReading reading = nouns.getFirst();
    if (!reading.plural() || reading.genitive()) {
      return reading.genitive() ? lower(word) : reading.lemma();
    }
    String lower = lower(word);
    return List.of("na", "en", "a").stream()
        .filter(lower::endsWith)
        .map(ending -> lower.substring(0, lower.length() - ending.length()))
        .filter(this::isPlural)
        .findFirst()
        .orElse(reading.lemma());
  }

  private boolean isPlural(String word) {
    return lexicon.readings(word).stream()
        .anyMatch(r -> r.wordClass() == WordClass.NOUN && r.plural() && !r.definite());
  }

  private static String lower(String word) {
    return word.toLowerCase(SWEDISH);
  }
}
