package se.paragraf.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Base forms of the Swedish spelling dictionary: more words than the lexicon, but without their
 * forms, which are guessed from the endings of nouns.
 */
final class SpellingWords {

  private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE.dic";

  /** Endings of nouns and what the base form has instead; longer before shorter. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("arna", "", "e"),
          new Ending("erna", "", "e"),
          new Ending("orna", "a", ""),
          new Ending("ena", "", "e"),
          new Ending("rna", "", ""),
          new Ending("or", "a", ""),
          new Ending("ar", "", "e"),
          new Ending("er", "", "e"),
          new Ending("en", "", "e"),
          new Ending("et", "", "e"),
          new Ending("na", "", ""),
          new Ending("n", "", ""),
          new Ending("t", "", ""),
          new Ending("r", "", ""));

  private static final int SHORTEST_BASE = 2;
  private static final int MOST_WORDS = 250_000;

  private final Map<String, WordClass> words;

  private SpellingWords(Map<String, WordClass> words) {
    this.words = words;
  }

  private record Ending(String printed, String base, String otherBase) {}

  /** A base form. */
  record Base(String lemma, WordClass wordClass) {}

  static SpellingWords load() {
    Map<String, WordClass> words = new HashMap<>(MOST_WORDS);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SwedishLexicon.open(SpellingWords.class, DICTIONARY), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int slash = line.indexOf('/');
        if (slash >= SHORTEST_BASE && isPlain(line, slash)) {
          words.put(line.substring(0, slash), wordClass(line, slash));
        }
      }
      return new SpellingWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException("the spelling dictionary is part of the program", e);
    }
  }

  /** Lower-case letters only, that may stand alone (flag Z says not) and are not to be avoided. */
  private static boolean isPlain(String line, int slash) {
    for (int at = 0; at < slash; at++) {
      if (!Character.isLowerCase(line.charAt(at))) {
        return false;
      }
    }
    return !hasFlag(line, slash, 'Z') && !hasFlag(line, slash, '!') && !hasFlag(line, slash, '%');
  }

  private static boolean hasFlag(String line, int slash, char flag) {
    return line.indexOf(flag, slash) > 0;
  }

  /** The flags stand for sets of endings: those of adjectives, of verbs, else of nouns. */
  private static WordClass wordClass(String line, int slash) {
    if (hasFlag(line, slash, 'O')) {
      return WordClass.ADJECTIVE;
    }
    boolean verb =
        hasFlag(line, slash, 'm') || hasFlag(line, slash, 'N') || hasFlag(line, slash, 'R');
    return verb && !hasFlag(line, slash, 'E') ? WordClass.VERB : WordClass.NOUN;
  }

  /** The base form of a form in lower case, when the dictionary has it. */
  Optional<Base> base(String form) {
    return plain(form).or(() -> inflected(form)).or(() -> genitive(form));
  }

  private Optional<Base> genitive(String form) {
    return form.endsWith("s") && form.length() > SHORTEST_BASE + 1
        ? plain(cut(form, 1)).or(() -> inflected(cut(form, 1)))
        : Optional.empty();
  }

  private Optional<Base> plain(String form) {
    return Optional.ofNullable(words.get(form)).map(wordClass -> new Base(form, wordClass));
  }

  private Optional<Base> inflected(String form) {
    for (Ending ending : ENDINGS) {
      if (form.endsWith(ending.printed())
          && form.length() - ending.printed().length() >= SHORTEST_BASE) {
        String stem = cut(form, ending.printed().length());
        Optional<Base> base = noun(stem + ending.base()).or(() -> noun(stem + ending.otherBase()));
        if (base.isPresent()) {
          return base;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Base> noun(String form) {
    return plain(form).filter(base -> base.wordClass() == WordClass.NOUN);
  }

  private static String cut(String form, int letters) {
    return form.substring(0, form.length() - letters);
  }
}
