package se.paragraf.index.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.WordForms;

/** How people ask for what documents say otherwise; read from {@code vardagsord.txt}. */
final class EverydayWords {

  private static final Comparator<Expression> LONGEST_FIRST =
      Comparator.comparingInt(expression -> -expression.words().size());

  private final Map<String, List<Expression>> byFirstWord = new HashMap<>();

  private EverydayWords() {}

  /**
   * An everyday expression.
   *
   * @param words base forms, in the order they are said
   * @param meanings what documents write instead
   */
  record Expression(List<String> words, List<String> meanings) {}

  static EverydayWords load(SwedishWords swedish) {
    EverydayWords everyday = new EverydayWords();
    lines("vardagsord.txt").forEach(line -> everyday.add(line, swedish));
    return everyday;
  }

  /** Words that say nothing of what a question is about. */
  static Set<String> lightWords() {
    return lines("latta-ord.txt")
        .flatMap(line -> Stream.of(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(EverydayWords.class.getResourceAsStream(resource), resource);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return in.lines().toList().stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the program: " + resource, e);
    }
  }

  private void add(String line, SwedishWords swedish) {
    int equals = line.indexOf('=');
    List<String> words = Words.in(line.substring(0, equals));
    List<String> meanings =
        Stream.of(line.substring(equals + 1).split(";")).map(String::strip).toList();
    Expression expression = new Expression(words, meanings);
    for (String lemma : swedish.forms(words.getFirst()).lemmas()) {
      byFirstWord.computeIfAbsent(lemma, key -> new ArrayList<>()).add(expression);
    }
  }

  /** What documents write for an everyday word, when it is known as one word. */
  List<String> saying(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(expression -> expression.words().equals(List.of(word)))
        .flatMap(expression -> expression.meanings().stream())
        .toList();
  }

  /** The expressions that can begin with this word, those of most words first. */
  List<Expression> beginningWith(WordForms word) {
    return word.lemmas().stream()
        .flatMap(lemma -> byFirstWord.getOrDefault(lemma, List.of()).stream())
        .distinct()
        .sorted(LONGEST_FIRST)
        .toList();
  }
}
