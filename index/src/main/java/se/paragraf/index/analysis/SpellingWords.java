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
import java.util.regex.Pattern;

/**
 * Base forms of the Swedish spelling dictionary: more words than the lexicon, but without their
 * forms, which are guessed from the endings of nouns.
 */
final class SpellingWords {

  private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE.dic";

  /** Lower-case words that may stand alone and are not to be avoided. */
  private static final Pattern ENTRY = Pattern.compile("([a-zåäöéàü]{2,})/([^ Z!%]+)");

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

  private final Map<String, WordClass> words;

  private SpellingWords(Map<String, WordClass> words) {
    this.words = words;
  }

  private record Ending(String printed, String base, String otherBase) {}

  /** A base form. */
  record Base(String lemma, WordClass wordClass) {}

  static SpellingWords load() {
    Map<String, WordClass> words = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                SwedishLexicon.open(SpellingWords.class, DICTIONARY), StandardCharsets.UTF_8))) {
      in.lines()
          .map(ENTRY::matcher)
          .filter(java.util.regex.Matcher::matches)
          .forEach(entry -> words.put(entry.group(1), wordClass(entry.group(2))));
      return new SpellingWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException("the spelling dictionary is part of the program", e);
    }
  }

  /** The flags stand for sets of endings: those of adjectives, of verbs, else of nouns. */
  private static WordClass wordClass(String flags) {
    if (flags.contains("O")) {
      return WordClass.ADJECTIVE;
    }
    return flags.matches(".*[mNR].*") && !flags.contains("E") ? WordClass.VERB : WordClass.NOUN;
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
