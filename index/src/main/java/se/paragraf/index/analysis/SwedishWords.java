package se.paragraf.index.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.SwedishStemmer;
import se.paragraf.index.analysis.SplitCompound.Split;
import se.paragraf.index.analysis.SwedishLexicon.Reading;

/**
 * Knows what a Swedish word can be found by: its base forms, its parts, its root, and how it looks
 * without dots. Thread-safe; remembers words it has seen.
 */
public final class SwedishWords {

  /** Words remembered before it starts afresh: about 40 MB. */
  private static final int MOST_REMEMBERED = 200_000;

  /** More readings than this say nothing. */
  private static final int MOST_LEMMAS = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private final SwedishLexicon lexicon;
  private final SplitCompound splitCompound;
  private final AnalysisOptions options;
  private final Map<String, Known> remembered = new ConcurrentHashMap<>();

  private record Known(WordForms forms, Set<String> tokens) {}

  public SwedishWords(SwedishLexicon lexicon, AnalysisOptions options) {
    this.lexicon = lexicon;
    this.splitCompound = new SplitCompound(lexicon);
    this.options = options;
  }

  /** With its own lexicon and everything on. */
  public static SwedishWords load() {
    return new SwedishWords(SwedishLexicon.load(), AnalysisOptions.ALL);
  }

  /** What a word in lower case can be found by. */
  public WordForms forms(String word) {
    return known(word).forms();
  }

  /** The tokens that the index keeps for a word in lower case, base forms first; distinct. */
  public Set<String> tokens(String word) {
    return known(word).tokens();
  }

  private Known known(String word) {
    Known known = remembered.get(word);
    if (known != null) {
      return known;
    }
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    WordForms forms = analyse(word);
    Known fresh = new Known(forms, SwedishTextAnalyzer.tokens(forms));
    remembered.put(word, fresh);
    return fresh;
  }

  /** Whether the lexicon knows the word, or can take it apart into words it knows. */
  public boolean knows(String word) {
    return lexicon.knows(word)
        || splitCompound.split(word).filter(split -> split.unknownHead().isEmpty()).isPresent();
  }

  /** How a word in lower case is put together, when it is a compound. */
  public Optional<Split> split(String word) {
    return splitCompound.split(word);
  }

  /** The classes that a word in lower case can be of; of an unknown compound that of its end. */
  public Set<WordClass> classes(String word) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    lexicon.readings(word).forEach(reading -> classes.add(reading.wordClass()));
    if (classes.isEmpty() && splitCompound.split(word).isPresent()) {
      classes.add(WordClass.NOUN);
    }
    return classes;
  }

  private WordForms analyse(String word) {
    if (!LETTERS.matcher(word).matches()) {
      return new WordForms(List.of(word), List.of(), List.of(), List.of());
    }
    List<Reading> readings = options.lemmas() ? lexicon.readings(word) : List.of();
    Optional<Split> split = options.compounds() ? splitCompound.split(word) : Optional.empty();
    List<String> lemmas = lemmas(word, readings, split);
    List<String> parts = split.map(this::partsOf).orElse(List.of());
    return new WordForms(
        lemmas,
        parts,
        options.roots() ? roots(lemmas, parts) : List.of(),
        options.folds() ? folds(word, lemmas) : List.of());
  }

  /** The parts, each followed by its own parts. */
  private List<String> partsOf(Split split) {
    Set<String> parts = new LinkedHashSet<>();
    for (String part : split.parts()) {
      parts.add(part);
      splitCompound.split(part).ifPresent(inner -> parts.addAll(inner.parts()));
    }
    return List.copyOf(parts);
  }

  private List<String> lemmas(String word, List<Reading> readings, Optional<Split> split) {
    if (!readings.isEmpty()) {
      return readings.stream().map(Reading::lemma).distinct().limit(MOST_LEMMAS).toList();
    }
    return List.of(split.map(Split::lemma).orElseGet(() -> stem(word)));
  }

  private static List<String> roots(List<String> lemmas, List<String> parts) {
    Set<String> roots = new LinkedHashSet<>();
    lemmas.forEach(lemma -> roots.add(WordRoot.of(lemma)));
    parts.forEach(part -> roots.add(WordRoot.of(part)));
    return List.copyOf(roots);
  }

  private static List<String> folds(String word, List<String> lemmas) {
    Set<String> folds = new LinkedHashSet<>();
    folds.add(stem(fold(word)));
    lemmas.forEach(lemma -> folds.add(stem(fold(lemma))));
    return List.copyOf(folds);
  }

  /** Without dots, rings and accents: {@code sjukvard}. */
  public static String fold(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** As the index has it: composed, lower case. */
  public static String normal(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  static String stem(String word) {
    SwedishStemmer stemmer = new SwedishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Forms of every word of an expression, in order. */
  public List<WordForms> ofExpression(String expression) {
    List<WordForms> forms = new ArrayList<>();
    for (String word : normal(expression).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        forms.add(forms(word));
      }
    }
    return forms;
  }
}
