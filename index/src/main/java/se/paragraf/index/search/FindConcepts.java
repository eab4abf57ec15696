package se.paragraf.index.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.analysis.Synonyms.Synonym;
import se.paragraf.index.analysis.WordForms;

/** Finds what the plain words of a query ask for. */
final class FindConcepts {

  /** Words that may stand between the words of an expression. */
  private static final int EXPRESSION_SLOP = 2;

  private static final int PARTS_SLOP = 3;

  private static final CharArraySet STOP_WORDS = SwedishAnalyzer.getDefaultStopSet();

  private final SwedishWords words;
  private final Synonyms synonyms;
  private final Weights.Match weights;

  FindConcepts(SwedishWords words, Synonyms synonyms, Weights.Match weights) {
    this.words = words;
    this.synonyms = synonyms;
    this.weights = weights;
  }

  /**
   * Finds them.
   *
   * @param typed words in the order typed
   * @return one concept for each word that says something, or for each word when none does
   */
  List<Concept> find(List<String> typed) {
    List<String> normal = typed.stream().map(SwedishWords::normal).toList();
    List<WordForms> forms = normal.stream().map(words::forms).toList();
    List<Concept> concepts = new ArrayList<>();
    boolean onlyStopWords = normal.stream().allMatch(STOP_WORDS::contains);
    for (int at = 0; at < typed.size(); at++) {
      if (onlyStopWords || !STOP_WORDS.contains(normal.get(at))) {
        concepts.add(concept(normal, forms, at));
      }
    }
    return concepts;
  }

  private Concept concept(List<String> typed, List<WordForms> forms, int at) {
    List<Concept.Way> ways = new ArrayList<>();
    WordForms word = forms.get(at);
    ways.add(new Concept.Word(itself(typed.get(at), word), 1));
    parts(word, ways);
    joinedWithNext(typed, forms, at, ways);
    for (Synonyms.Match match : synonyms.at(forms, at)) {
      match.synonyms().forEach(synonym -> ways.add(way(synonym)));
    }
    return new Concept(typed.get(at), ways);
  }

  private Map<String, Float> itself(String typed, WordForms word) {
    Map<String, Float> tokens = new LinkedHashMap<>();
    float lemmaWeight = 1;
    for (String lemma : word.lemmas()) {
      tokens.put(lemma, lemmaWeight);
      tokens.put(SwedishTextAnalyzer.PART + lemma, lemmaWeight * weights.partOfCompound());
      lemmaWeight = weights.otherLemma();
    }
    word.roots().stream()
        .limit(word.parts().isEmpty() ? Long.MAX_VALUE : word.lemmas().size())
        .forEach(root -> tokens.put(SwedishTextAnalyzer.ROOT + root, weights.root()));
    boolean maybeWithoutDots = SwedishWords.fold(typed).equals(typed) && !words.knows(typed);
    float fold = maybeWithoutDots ? 1 : weights.fold();
    word.folds().forEach(form -> tokens.put(SwedishTextAnalyzer.FOLD + form, fold));
    return tokens;
  }

  /** A compound can also be said by its parts. */
  private void parts(WordForms word, List<Concept.Way> ways) {
    List<String> parts = word.parts();
    if (parts.size() > 1) {
      List<Set<String>> together = parts.stream().map(this::anyForm).toList();
      ways.add(new Concept.Expression(together, PARTS_SLOP, false, weights.partsTogether()));
    }
    for (int part = 0; part < parts.size(); part++) {
      float weight = part == parts.size() - 1 ? weights.lastPart() : weights.otherPart();
      ways.add(new Concept.Word(part(parts.get(part)), weight));
    }
  }

  private Map<String, Float> part(String lemma) {
    return Map.of(lemma, 1f, SwedishTextAnalyzer.PART + lemma, 0.7f);
  }

  private Set<String> anyForm(String lemma) {
    Set<String> tokens = new LinkedHashSet<>();
    WordForms forms = words.forms(lemma);
    forms.lemmas().forEach(tokens::add);
    tokens.add(SwedishTextAnalyzer.PART + lemma);
    forms.roots().stream().limit(1).forEach(root -> tokens.add(SwedishTextAnalyzer.ROOT + root));
    return tokens;
  }

  /** What a word in quotes can be: any form of the same word, but no part of another. */
  Set<String> anyFormTyped(String typed) {
    WordForms forms = words.forms(SwedishWords.normal(typed));
    Set<String> tokens = new LinkedHashSet<>(forms.lemmas());
    if (SwedishWords.fold(typed).equals(typed)) {
      forms.folds().forEach(fold -> tokens.add(SwedishTextAnalyzer.FOLD + fold));
    }
    return tokens;
  }

  /** Two words typed apart can be one in the text: {@code intern kontroll}. */
  private void joinedWithNext(
      List<String> typed, List<WordForms> forms, int at, List<Concept.Way> ways) {
    if (at + 1 >= typed.size()) {
      return;
    }
    Map<String, Float> joined = new LinkedHashMap<>();
    for (String joint : List.of("", "s")) {
      String whole = typed.get(at) + joint + typed.get(at + 1);
      String lemma = words.forms(whole).lemmas().getFirst();
      joined.put(lemma, 1f);
      joined.put(SwedishTextAnalyzer.PART + lemma, weights.partOfCompound());
    }
    ways.add(new Concept.Word(joined, 1));
  }

  /**
   * What the program's own list says may stand in a compound, or in a word of the same root; a
   * general thesaurus is far enough off by itself: {@code arvode} is no {@code ersättare}.
   */
  private Concept.Way way(Synonym synonym) {
    float weight =
        switch (synonym.source()) {
          case LIST -> weights.synonym();
          case THESAURUS -> weights.thesaurus();
        };
    List<WordForms> expression = synonym.expression();
    if (expression.size() == 1) {
      WordForms word = expression.getFirst();
      Map<String, Float> tokens = new LinkedHashMap<>();
      String lemma = word.lemmas().getFirst();
      tokens.put(lemma, 1f);
      if (synonym.source() == Synonyms.Source.LIST) {
        tokens.put(SwedishTextAnalyzer.PART + lemma, weights.partOfCompound());
        word.roots().stream()
            .limit(1)
            .forEach(root -> tokens.put(SwedishTextAnalyzer.ROOT + root, weights.root()));
      }
      return new Concept.Word(tokens, weight);
    }
    List<Set<String>> sequence =
        expression.stream()
            .filter(word -> !STOP_WORDS.contains(word.lemmas().getFirst()))
            .map(word -> anyForm(word.lemmas().getFirst()))
            .collect(Collectors.toList());
    return new Concept.Expression(sequence, EXPRESSION_SLOP, true, weight);
  }
}
