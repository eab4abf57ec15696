package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.Period;
import se.paragraf.index.analysis.SwedishPeriods;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.analysis.WordForms;
import se.paragraf.index.answer.EverydayWords.Expression;

/** Understands a question as far as it goes: what it is about, when, who, which §. */
final class ReadQuestion {

  /** How far apart the words of one expression may stand, in words. */
  private static final int WIDEST_EXPRESSION = 9;

  private static final double NAME_WEIGHT = 1.4;
  private static final double NUMBER_WEIGHT = 0.6;
  private static final double EXPRESSION_WEIGHT = 0.8;

  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          "[,;]?\\s*(?:och|samt)\\s+(?:(?:har|blev|är)\\s+(?:det|detta|den|de|beslutet|uppdraget)\\s+(?:blivit\\s+)?"
              + "(?:följts?\\s+upp|uppföljt|genomförts?|redovisats?|verkställts?|gjorts?)|vad\\s+(?:har\\s+hänt|hände)"
              + "\\s+(?:sedan|därefter|efteråt)|hur\\s+(?:har\\s+det|följdes\\s+det)\\s+(?:följts\\s+upp|upp)).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PARAGRAPH = Pattern.compile("(?:§|paragraf)\\s*(\\d{1,4})(?!\\d)");

  private static final Pattern CASE_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-ZÅÄÖ]{2,6}\\s?\\d{6}|(?:[A-ZÅÄÖ]{2,6}[ /-]?)?(?:19|20)\\d{2}[/:]\\d{1,6})(?!\\d)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+(?:[.,:]\\p{N}+)*");

  /** How surely an alternative means the same. */
  private static final double SYNONYM = 0.85;

  private static final double THESAURUS = 0.6;

  /** More words than these of a general thesaurus lead astray. */
  private static final int MOST_OF_THESAURUS = 8;

  private final SwedishWords swedish;
  private final Synonyms synonyms;
  private final EverydayWords everyday;
  private final FindFocus findFocus;
  private final Set<String> light = EverydayWords.lightWords();

  ReadQuestion(SwedishWords swedish, Synonyms synonyms) {
    this.swedish = swedish;
    this.synonyms = synonyms;
    this.everyday = EverydayWords.load(swedish);
    this.findFocus = new FindFocus(swedish, light);
  }

  Question read(String typed, KnownNames names) {
    Matcher followUp = FOLLOW_UP.matcher(typed);
    boolean asksFollowUp = followUp.find();
    String text = asksFollowUp ? typed.substring(0, followUp.start()) + "?" : typed;
    List<KnownNames.Body> bodies = names.bodiesIn(text);
    List<KnownNames.Place> places = names.organizationsIn(text);
    List<Period> periods = SwedishPeriods.in(text);
    Spans taken = new Spans(text);
    bodies.forEach(body -> taken.take(body.start(), body.end()));
    places.stream()
        .filter(place -> !namesPartOfIt(place, text))
        .forEach(place -> taken.take(place.start(), place.end()));
    periods.forEach(period -> taken.take(period.start(), period.end()));
    Optional<Integer> paragraph = first(PARAGRAPH, text, taken).map(Integer::valueOf);
    Optional<String> caseNumber = first(CASE_NUMBER, text, taken);
    boolean named = bodies.stream().anyMatch(body -> !body.generic());
    List<Token> tokens = tokens(taken);
    List<QuestionTerm> terms = terms(tokens);
    return new Question(
        typed,
        text.toLowerCase(Locale.ROOT),
        terms,
        findFocus.in(text, terms),
        periods,
        meanings(bodies, named),
        !named,
        bodies.stream().filter(body -> !body.generic()).map(this::bodyTerm).toList(),
        organizations(places),
        paragraph,
        caseNumber,
        asksFollowUp);
  }

  /** {@code Hallands sjukhus} is a name of its own, {@code Region Hallands sjukhus} is not. */
  private static boolean namesPartOfIt(KnownNames.Place place, String text) {
    String before = text.substring(0, place.start()).toLowerCase(Locale.ROOT);
    return text.substring(0, place.end()).endsWith("s")
        && !before.endsWith("region ")
        && NOUN_AFTER.matcher(text.substring(place.end())).lookingAt();
  }

  private static final Pattern NOUN_AFTER = Pattern.compile("\\s\\p{Ll}");

  private static Set<String> meanings(List<KnownNames.Body> bodies, boolean named) {
    Set<String> meanings = new TreeSet<>();
    bodies.stream()
        .filter(body -> body.generic() != named)
        .forEach(body -> meanings.addAll(body.bodies()));
    return meanings;
  }

  private static Set<String> organizations(List<KnownNames.Place> places) {
    Set<String> names = new TreeSet<>();
    places.forEach(place -> names.add(place.organization()));
    return names;
  }

  private QuestionTerm bodyTerm(KnownNames.Body body) {
    List<QuestionTerm> fullNames = body.bodies().stream().map(name -> phrase(name, 1)).toList();
    return new QuestionTerm(
        body.text(), forms(body.text()), fullNames, 1, body.text().indexOf(' ') < 0, false);
  }

  private static Optional<String> first(Pattern pattern, String text, Spans taken) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    taken.take(matcher.start(), matcher.end());
    return Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
  }

  /** The words of the question that are not yet understood otherwise. */
  private List<QuestionTerm> terms(List<Token> tokens) {
    List<QuestionTerm> terms = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).used()) {
        term(tokens, at).ifPresent(terms::add);
      }
    }
    return terms;
  }

  private Optional<QuestionTerm> term(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.name()) {
      for (Expression expression : everyday.beginningWith(token.forms())) {
        List<Integer> positions = positions(expression, tokens, at);
        if (!positions.isEmpty()) {
          positions.forEach(position -> tokens.set(position, tokens.get(position).taken()));
          return Optional.of(expressed(expression, token));
        }
      }
    }
    return light.contains(token.lower()) && !token.name()
        ? Optional.empty()
        : Optional.of(single(token, synonyms(tokens, at)));
  }

  private List<Integer> positions(Expression expression, List<Token> tokens, int start) {
    List<Integer> positions = new ArrayList<>(List.of(start));
    int at = start;
    for (String word : expression.words().subList(1, expression.words().size())) {
      int from = at + 1;
      int found = -1;
      for (int next = from; next < Math.min(tokens.size(), from + WIDEST_EXPRESSION); next++) {
        if (!tokens.get(next).used() && tokens.get(next).means(word)) {
          found = next;
          break;
        }
      }
      if (found < 0) {
        return List.of();
      }
      positions.add(found);
      at = found;
    }
    return positions;
  }

  private QuestionTerm expressed(Expression expression, Token first) {
    boolean oneWord = expression.words().size() == 1;
    List<QuestionTerm> meanings =
        expression.meanings().stream().map(words -> phrase(words, SYNONYM)).toList();
    return new QuestionTerm(
        oneWord ? first.lower() : String.join(" ", expression.words()),
        oneWord && !light.contains(first.lower()) ? List.of(first.forms()) : List.of(),
        meanings,
        EXPRESSION_WEIGHT,
        false,
        false);
  }

  private QuestionTerm phrase(String words, double weight) {
    return new QuestionTerm(
        words.toLowerCase(Locale.ROOT), forms(words), List.of(), weight, false, false);
  }

  /** What the synonym lists give for a word of the question. */
  private List<QuestionTerm> synonyms(List<Token> tokens, int at) {
    if (tokens.get(at).name()) {
      return List.of();
    }
    List<WordForms> forms = tokens.stream().map(Token::forms).toList();
    List<Synonyms.Synonym> found =
        synonyms.at(forms, at).stream()
            .filter(match -> match.words() == 1)
            .flatMap(match -> match.synonyms().stream())
            .toList();
    List<QuestionTerm> meanings = new ArrayList<>();
    found.stream()
        .filter(synonym -> synonym.source() == Synonyms.Source.LIST)
        .forEach(synonym -> meanings.add(meaning(synonym, SYNONYM)));
    found.stream()
        .filter(synonym -> synonym.source() == Synonyms.Source.THESAURUS)
        .limit(MOST_OF_THESAURUS)
        .forEach(synonym -> meanings.add(meaning(synonym, THESAURUS)));
    return meanings;
  }

  private static QuestionTerm meaning(Synonyms.Synonym synonym, double weight) {
    String text =
        synonym.expression().stream()
            .map(forms -> forms.lemmas().getFirst())
            .collect(Collectors.joining(" "));
    return new QuestionTerm(text, synonym.expression(), List.of(), weight, false, false);
  }

  private List<WordForms> forms(String text) {
    return Words.in(text).stream().map(swedish::forms).toList();
  }

  private static QuestionTerm single(Token token, List<QuestionTerm> meanings) {
    boolean number = Character.isDigit(token.lower().charAt(0));
    double weight = token.name() ? NAME_WEIGHT : number ? NUMBER_WEIGHT : 1;
    return new QuestionTerm(
        token.lower(),
        List.of(token.forms()),
        meanings,
        weight,
        token.acronym(),
        token.name() && !token.acronym());
  }

  private List<Token> tokens(Spans taken) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(taken.text());
    boolean first = true;
    while (matcher.find()) {
      boolean begins = first;
      first = false;
      if (!taken.has(matcher.start())) {
        tokens.add(token(matcher.group(), begins, taken.joined(matcher)));
      }
    }
    return tokens;
  }

  private Token token(String word, boolean begins, String withDigits) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean acronym = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT)) && capital;
    String spelled = acronym ? withDigits.toLowerCase(Locale.ROOT) : lower;
    return new Token(spelled, swedish.forms(spelled), capital && !begins, acronym, false);
  }

  private record Token(String lower, WordForms forms, boolean name, boolean acronym, boolean used) {
    Token taken() {
      return new Token(lower, forms, name, acronym, true);
    }

    boolean means(String word) {
      return lower.equals(word) || forms.lemmas().contains(word);
    }
  }

  /** The text and which of its characters are understood already. */
  private static final class Spans {
    private final String text;
    private final boolean[] taken;

    Spans(String text) {
      this.text = text;
      this.taken = new boolean[text.length()];
    }

    String text() {
      return text;
    }

    void take(int start, int end) {
      for (int at = start; at < end; at++) {
        taken[at] = true;
      }
    }

    boolean has(int at) {
      return taken[at];
    }

    /** The word with the digits set tight after it: {@code UR1}. */
    String joined(Matcher word) {
      int end = word.end();
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        taken[end] = true;
        end++;
      }
      return text.substring(word.start(), end);
    }
  }
}
