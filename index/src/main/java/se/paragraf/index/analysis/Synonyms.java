package se.paragraf.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that mean much the same, for queries only: the index does not know them, so that a list can
 * grow without a new index. Thread-safe, immutable once read.
 *
 * <p>A line {@code a, b, c d} lets each find the others; {@code a => b, c} lets a find b and c but
 * not the other way. {@code #} begins a comment. A word stands for all its forms.
 */
public final class Synonyms {

  private static final String BUILT_IN = "synonymer.txt";
  private static final String THESAURUS = "folkets-synonymer.txt";

  private static final String ARROW = "=>";

  private final SwedishWords words;
  private final Map<String, String> thesaurus = new HashMap<>();
  private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();

  private Synonyms(SwedishWords words) {
    this.words = words;
  }

  /** How sure it is that two expressions mean the same. */
  public enum Source {
    /** Written for public administration, or by the user. */
    LIST,
    /** A general thesaurus. */
    THESAURUS
  }

  /**
   * Something to look for instead.
   *
   * @param expression its words, in order; non-empty
   */
  public record Synonym(List<WordForms> expression, Source source) {
    public Synonym {
      expression = List.copyOf(expression);
    }
  }

  /**
   * Synonyms of some words of a text.
   *
   * @param words how many words they replace, {@code >= 1}
   */
  public record Match(int words, List<Synonym> synonyms) {
    public Match {
      synonyms = List.copyOf(synonyms);
    }
  }

  private record Entry(List<WordForms> expression, Set<Synonym> synonyms) {}

  /** No synonyms at all. */
  public static Synonyms none(SwedishWords words) {
    return new Synonyms(words);
  }

  /**
   * The lists of the program, and one of the user's.
   *
   * @param own a file that need not exist
   */
  public static Synonyms load(SwedishWords words, Path own) throws IOException {
    Synonyms synonyms = new Synonyms(words);
    lines(BUILT_IN).forEach(synonyms::add);
    lines(THESAURUS).forEach(synonyms::addToThesaurus);
    if (Files.exists(own)) {
      Files.readAllLines(own, StandardCharsets.UTF_8).forEach(synonyms::add);
    }
    return synonyms;
  }

  private static List<String> lines(String resource) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SwedishLexicon.open(Synonyms.class, resource), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list is part of the program: " + resource, e);
    }
  }

  /** Kept as printed until somebody asks: analysing all of it would slow every start. */
  private void addToThesaurus(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow > 0 && !line.startsWith("#")) {
      thesaurus.put(
          SwedishWords.normal(line.substring(0, arrow).strip()),
          line.substring(arrow + ARROW.length()));
    }
  }

  private void add(String line) {
    String text = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
    int arrow = text.indexOf(ARROW);
    if (arrow >= 0) {
      List<List<WordForms>> targets = expressions(text.substring(arrow + ARROW.length()));
      expressions(text.substring(0, arrow)).forEach(from -> add(from, targets));
    } else {
      List<List<WordForms>> group = expressions(text);
      group.forEach(from -> add(from, group));
    }
  }

  private List<List<WordForms>> expressions(String list) {
    List<List<WordForms>> expressions = new ArrayList<>();
    for (String expression : list.split(",")) {
      List<WordForms> forms = words.ofExpression(expression);
      if (!forms.isEmpty()) {
        expressions.add(forms);
      }
    }
    return expressions;
  }

  private void add(List<WordForms> from, List<List<WordForms>> targets) {
    Entry entry = entry(from);
    targets.stream()
        .filter(target -> !target.equals(from))
        .forEach(target -> entry.synonyms().add(new Synonym(target, Source.LIST)));
  }

  private Entry entry(List<WordForms> expression) {
    List<Entry> entries =
        byFirstLemma.computeIfAbsent(
            expression.getFirst().lemmas().getFirst(), key -> new ArrayList<>());
    for (Entry entry : entries) {
      if (entry.expression().equals(expression)) {
        return entry;
      }
    }
    Entry entry = new Entry(expression, new LinkedHashSet<>());
    entries.add(entry);
    return entry;
  }

  /** Synonyms of the words that begin at {@code at}, longest expression first. */
  public List<Match> at(List<WordForms> text, int at) {
    List<Match> matches = new ArrayList<>();
    for (String lemma : text.get(at).lemmas()) {
      for (Entry entry : byFirstLemma.getOrDefault(lemma, List.of())) {
        if (stands(entry.expression(), text, at)) {
          matches.add(new Match(entry.expression().size(), List.copyOf(entry.synonyms())));
        }
      }
    }
    fromThesaurus(text.get(at)).ifPresent(matches::add);
    matches.sort((a, b) -> Integer.compare(b.words(), a.words()));
    return matches;
  }

  private Optional<Match> fromThesaurus(WordForms word) {
    List<Synonym> synonyms =
        word.lemmas().stream()
            .flatMap(lemma -> Stream.ofNullable(thesaurus.get(lemma)))
            .flatMap(targets -> expressions(targets).stream())
            .distinct()
            .map(target -> new Synonym(target, Source.THESAURUS))
            .toList();
    return synonyms.isEmpty() ? Optional.empty() : Optional.of(new Match(1, synonyms));
  }

  private static boolean stands(List<WordForms> expression, List<WordForms> text, int at) {
    if (at + expression.size() > text.size()) {
      return false;
    }
    for (int word = 0; word < expression.size(); word++) {
      String wanted = expression.get(word).lemmas().getFirst();
      if (!text.get(at + word).lemmas().contains(wanted)) {
        return false;
      }
    }
    return true;
  }
}
