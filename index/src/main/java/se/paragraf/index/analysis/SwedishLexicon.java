package se.paragraf.index.analysis;

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
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Swedish full-form lexicon: which base forms a printed word can be a form of.
 *
 * <p>Read from the language-sv jar (LGPL, beside ours) and from our own list of words of public
 * administration that it lacks. Thread-safe.
 */
public final class SwedishLexicon {

  private static final String DICTIONARY = "/org/languagetool/resource/sv/swedish.dict";
  private static final String METADATA = "/org/languagetool/resource/sv/swedish.info";
  private static final String MORE_WORDS = "fler-ord.txt";

  private final ThreadLocal<DictionaryLookup> lookup;
  private final SpellingWords spelling = SpellingWords.load();
  private final Map<String, List<Reading>> more = new HashMap<>();

  private SwedishLexicon(Dictionary dictionary) {
    this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /**
   * A way to understand a form.
   *
   * @param lemma base form in lower case
   * @param compoundHead whether the form can begin a compound as it stands: a noun or adjective in
   *     its base form, the stem of a verb
   */
  public record Reading(String lemma, WordClass wordClass, boolean compoundHead) {}

  /** Loads the lexicon; about a tenth of a second. */
  public static SwedishLexicon load() {
    try (InputStream dictionary = open(SwedishLexicon.class, DICTIONARY);
        InputStream metadata = open(SwedishLexicon.class, METADATA)) {
      SwedishLexicon lexicon = new SwedishLexicon(Dictionary.read(dictionary, metadata));
      lexicon.readMore();
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException("the Swedish lexicon is part of the program", e);
    }
  }

  static InputStream open(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResourceAsStream(name), name);
  }

  private void readMore() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                open(SwedishLexicon.class, MORE_WORDS), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] forms = line.strip().split("\\s+");
        if (!line.startsWith("#") && !forms[0].isEmpty()) {
          for (String form : forms) {
            Reading reading = new Reading(forms[0], WordClass.NOUN, form.equals(forms[0]));
            more.merge(form, List.of(reading), SwedishLexicon::joined);
          }
        }
      }
    }
  }

  private static List<Reading> joined(List<Reading> a, List<Reading> b) {
    List<Reading> both = new ArrayList<>(a);
    both.addAll(b);
    return List.copyOf(both);
  }

  /**
   * The readings of a form in lower case; nouns first, then adjectives, verbs and the rest; empty
   * when the form is unknown.
   */
  public List<Reading> readings(String form) {
    List<Reading> known = more.get(form);
    if (known != null) {
      return known;
    }
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.get().lookup(form)) {
      merge(readings, reading(data));
    }
    if (readings.isEmpty()) {
      spelling
          .base(form)
          .map(base -> new Reading(base.lemma(), base.wordClass(), base.lemma().equals(form)))
          .ifPresent(readings::add);
    }
    readings.sort(Comparator.comparing(Reading::wordClass));
    return List.copyOf(readings);
  }

  private static void merge(List<Reading> readings, Reading reading) {
    for (int at = 0; at < readings.size(); at++) {
      Reading other = readings.get(at);
      if (other.lemma().equals(reading.lemma()) && other.wordClass() == reading.wordClass()) {
        boolean head = other.compoundHead() || reading.compoundHead();
        readings.set(at, new Reading(other.lemma(), other.wordClass(), head));
        return;
      }
    }
    readings.add(reading);
  }

  private static Reading reading(WordData data) {
    String tag = data.getTag() == null ? "" : data.getTag().toString();
    String lemma = data.getStem() == null ? data.getWord().toString() : data.getStem().toString();
    return new Reading(lemma.toLowerCase(java.util.Locale.ROOT), wordClass(tag), isHead(tag));
  }

  private static WordClass wordClass(String tag) {
    return switch (tag.length() < 2 ? tag : tag.substring(0, 2)) {
      case "NN" -> WordClass.NOUN;
      case "PM" -> WordClass.NAME;
      case "JJ" -> WordClass.ADJECTIVE;
      case "VB" -> WordClass.VERB;
      default -> WordClass.OTHER;
    };
  }

  private static boolean isHead(String tag) {
    return tag.startsWith("NN:OF:SIN:NOM")
        || tag.startsWith("JJ:PU")
        || tag.equals("VB:IMP")
        || tag.startsWith("PM:NOM");
  }

  /** Whether the form is known. */
  public boolean knows(String form) {
    return !readings(form).isEmpty();
  }
}
