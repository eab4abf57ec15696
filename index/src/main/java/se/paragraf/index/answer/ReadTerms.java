package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.analysis.WordClass;
import se.paragraf.index.analysis.WordForms;
import se.paragraf.index.answer.EverydayWords.Expression;
import se.paragraf.index.answer.QuestionTerm.Sort;

/** Takes the words of a question, with everything that may be written in their stead. */
final class ReadTerms {

  /** How far apart the words of one expression may stand, in words. */
  private static final int WIDEST_EXPRESSION = 9;

  private static final double NAME_WEIGHT = 1.4;
  private static final double NUMBER_WEIGHT = 0.6;
  private static final double EXPRESSION_WEIGHT = 0.8;
  private static final double VERB_WEIGHT = 0.7;
  private static final double SOURCE_WEIGHT = 0.7;
  private static final double QUALITY_WEIGHT = 1;

  /** How surely an alternative means the same. */
  private static final double SYNONYM = 0.85;

  private static final double THESAURUS = 0.6;

  /**
   * A compound with one of its parts said otherwise: {@code säbohyra}, hyra för särskilt boende.
   */
  private static final double PART_OTHERWISE = 0.75;

  /** More words than these of a general thesaurus lead astray. */
  private static final int MOST_OF_THESAURUS = 8;

  /** Letters of a part of a compound that everyday language has a word of its own for. */
  private static final int SHORTEST_PART = 4;

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+(?:[.,:]\\p{N}+)*");

  /** {@code i delårsrapporten}: the document to look in, not what to look for. */
  private static final Pattern IN_DOCUMENT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:i|ur|på|till)\\s\\p{L}*(?:(?:rapporten|bokslutet|skrivelsen|protokollet|undersökningen|delåret|redovisningen|svaret)|(?:rapport|bokslut|delår|tertial|budget)(?:\\s\\d)?)$");

  /** Nouns that say nothing in such company. */
  private static final Pattern LIGHT_PHRASE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:med\\s+hjälp\\s+av|vid\\s+sidan\\s+(?:om|av)|i\\s+centrum|i\\s+snitt|i\\s+fråga\\s+om|i\\s+så\\s+fall|i\\s+form\\s+av|i\\s+samband\\s+med|till\\s+följd\\s+av"
              + "|på\\s+grund\\s+av|i\\s+(?:början|slutet|mitten)\\s+av|när\\s+det\\s+gäller|i\\s+vägen\\s+framåt|med\\s+anledning\\s+av|för\\s+att\\s+kunna)(?!\\p{L})");

  private static final Pattern BEGINS_SOURCE = Pattern.compile("enligt");

  private final SwedishWords swedish;
  private final Synonyms synonyms;
  private final EverydayWords everyday;
  private final Set<String> light;

  ReadTerms(SwedishWords swedish, Synonyms synonyms, Set<String> light) {
    this.swedish = swedish;
    this.synonyms = synonyms;
    this.everyday = EverydayWords.load(swedish);
    this.light = light;
  }

  /** The words that are not yet understood otherwise. */
  List<QuestionTerm> of(Understood understood) {
    List<Token> tokens = tokens(understood);
    List<QuestionTerm> terms = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (!tokens.get(at).used()) {
        boolean source = tokens.get(at).source();
        term(tokens, at)
            .filter(term -> !source || !term.is(Sort.QUALITY))
            .map(term -> source ? term.withSort(Sort.SOURCE, SOURCE_WEIGHT) : term)
            .ifPresent(terms::add);
      }
    }
    return terms;
  }

  /** A name with its forms, however it is called. */
  QuestionTerm named(String text, Stream<String> otherNames, Sort sort) {
    List<QuestionTerm> names = otherNames.map(name -> phrase(name, 1)).toList();
    return new QuestionTerm(text.toLowerCase(Locale.ROOT), forms(text), names, 1, sort);
  }

  /** What a body with this name is called in short; no single letters. */
  Stream<String> inShort(String name) {
    return Words.abbreviations(name, swedish).stream().filter(letters -> letters.length() > 1);
  }

  private Optional<QuestionTerm> term(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.name()) {
      boolean says = !light.contains(token.lower());
      for (Expression expression : everyday.beginningWith(token.forms())) {
        if (!says && expression.words().size() == 1) {
          continue;
        }
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
    Stream<QuestionTerm> itself =
        oneWord ? Stream.of() : Stream.of(phrase(String.join(" ", expression.words()), 1));
    List<QuestionTerm> meanings =
        Stream.concat(itself, expression.meanings().stream().map(words -> phrase(words, SYNONYM)))
            .toList();
    return new QuestionTerm(
        oneWord ? first.lower() : String.join(" ", expression.words()),
        oneWord && !light.contains(first.lower()) ? List.of(first.forms()) : List.of(),
        meanings,
        EXPRESSION_WEIGHT,
        expression.words().size() > 1 || isVerb(first.lower()) ? Sort.VERB : Sort.WORD);
  }

  private QuestionTerm phrase(String words, double weight) {
    return new QuestionTerm(
        words.toLowerCase(Locale.ROOT), forms(words), List.of(), weight, Sort.WORD);
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
    return new QuestionTerm(text, synonym.expression(), List.of(), weight, Sort.WORD);
  }

  private List<WordForms> forms(String text) {
    return Words.in(text).stream().map(swedish::forms).toList();
  }

  private QuestionTerm single(Token token, List<QuestionTerm> meanings) {
    Sort sort = sort(token);
    double weight =
        switch (sort) {
          case NAME -> NAME_WEIGHT;
          case NUMBER -> NUMBER_WEIGHT;
          case VERB -> VERB_WEIGHT;
          case QUALITY -> QUALITY_WEIGHT;
          case WORD, ACRONYM, SOURCE -> 1;
        };
    List<QuestionTerm> all = new ArrayList<>(meanings);
    all.addAll(otherwise(token));
    OtherNames.of(token.lower()).map(name -> phrase(name, SYNONYM)).forEach(all::add);
    if (sort == Sort.NUMBER) {
      NumberMentions.inWords(token.lower()).ifPresent(word -> all.add(phrase(word, 1)));
    }
    return new QuestionTerm(token.lower(), List.of(token.forms()), all, weight, sort);
  }

  private Sort sort(Token token) {
    if (token.acronym()) {
      return Sort.ACRONYM;
    }
    if (token.name()) {
      return Sort.NAME;
    }
    if (Character.isDigit(token.lower().charAt(0))) {
      return Sort.NUMBER;
    }
    if (isVerb(token.lower())) {
      return Sort.VERB;
    }
    return isQuality(token.lower()) ? Sort.QUALITY : Sort.WORD;
  }

  private boolean isQuality(String word) {
    Set<WordClass> classes = swedish.classes(word);
    return !classes.isEmpty()
        && !classes.contains(WordClass.NOUN)
        && !classes.contains(WordClass.NAME);
  }

  private boolean isVerb(String word) {
    Set<WordClass> classes = swedish.classes(word);
    return classes.contains(WordClass.VERB)
        && !classes.contains(WordClass.NOUN)
        && !classes.contains(WordClass.ADJECTIVE);
  }

  /** A compound that begins with an everyday word, with what documents write for that word. */
  private List<QuestionTerm> otherwise(Token token) {
    String word = token.lower();
    for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      String first = word.substring(0, end);
      String rest = word.substring(end);
      if (swedish.knows(rest)) {
        List<QuestionTerm> found =
            Stream.of(first, first.replaceFirst("s$", ""))
                .distinct()
                .flatMap(said -> everyday.saying(said).stream())
                .map(meaning -> phrase(meaning + " " + rest, PART_OTHERWISE))
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Token> tokens(Understood understood) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(understood.text());
    boolean first = true;
    boolean source = false;
    LIGHT_PHRASE
        .matcher(understood.text())
        .results()
        .forEach(phrase -> understood.take(phrase.start(), phrase.end()));
    while (matcher.find()) {
      if (endsAbbreviation(matcher.start(), understood.text())) {
        continue;
      }
      source |= BEGINS_SOURCE.matcher(matcher.group()).matches();
      boolean document = IN_DOCUMENT.matcher(understood.text().substring(0, matcher.end())).find();
      boolean begins = first || beginsSentence(matcher.start(), understood.text());
      first = false;
      if (!understood.has(matcher.start())) {
        tokens.add(token(matcher.group(), begins, understood.joined(matcher), source || document));
      }
    }
    return tokens;
  }

  private static boolean beginsSentence(int start, String text) {
    return start > 1
        && Character.isWhitespace(text.charAt(start - 1))
        && ".!?".indexOf(text.charAt(start - 2)) >= 0;
  }

  /** {@code n} of {@code RSA:n}. */
  private static boolean endsAbbreviation(int start, String text) {
    return start > 1
        && text.charAt(start - 1) == ':'
        && Character.isUpperCase(text.charAt(start - 2));
  }

  private Token token(String word, boolean begins, String withDigits, boolean source) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean acronym = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT)) && capital;
    String spelled = acronym ? withDigits.toLowerCase(Locale.ROOT) : lower;
    return new Token(spelled, swedish.forms(spelled), capital && !begins, acronym, source, false);
  }

  private record Token(
      String lower, WordForms forms, boolean name, boolean acronym, boolean source, boolean used) {
    Token taken() {
      return new Token(lower, forms, name, acronym, source, true);
    }

    boolean means(String word) {
      return lower.equals(word) || forms.lemmas().contains(word);
    }
  }
}
