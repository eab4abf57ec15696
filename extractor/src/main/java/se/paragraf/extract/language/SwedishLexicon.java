package se.paragraf.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Lemmas and parts of speech of Swedish words.
 *
 * <p>Reads the dictionary of LanguageTool's Swedish module (about 295,000 forms, LGPL), which stays
 * a jar of its own on the class path. A compound that it does not know is read by its last part:
 * {@code bemanningskostnaderna} by {@code kostnaderna}. Without that jar every word is unknown.
 *
 * <p>Thread-safe; loading takes some 150 ms, so one instance serves a whole process.
 */
public final class SwedishLexicon {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final String DATA = "/org/languagetool/resource/sv/swedish.dict";
  private static final String METADATA = "/org/languagetool/resource/sv/swedish.info";

  /** Letters that the last part of a compound has at least; shorter ones are mostly chance. */
  private static final int MIN_LAST_PART = 4;

  /** Letters that stand before the last part at least. */
  private static final int MIN_FIRST_PART = 2;

  private static final List<String> DEFINITE_ENDINGS = List.of("na", "en", "et", "n", "t");

  /** Words remembered; a long report holds some 5,000 different ones. */
  private static final int MAX_REMEMBERED = 50_000;

  private final Optional<Dictionary> dictionary;
  private final Map<String, List<WordReading>> remembered = new ConcurrentHashMap<>();
  private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

  private SwedishLexicon(Optional<Dictionary> dictionary) {
    this.dictionary = dictionary;
  }

  /** The lexicon on the class path, or one that knows no word when there is none. */
  public static SwedishLexicon load() {
    try (InputStream data = SwedishLexicon.class.getResourceAsStream(DATA);
        InputStream metadata = SwedishLexicon.class.getResourceAsStream(METADATA)) {
      return data == null || metadata == null
          ? new SwedishLexicon(Optional.empty())
          : new SwedishLexicon(Optional.of(Dictionary.read(data, metadata)));
    } catch (IOException e) {
      throw new UncheckedIOException("the Swedish lexicon on the class path is damaged", e);
    }
  }

  /** Every reading of the word, in the dictionary's order; empty when it is unknown. */
  public List<WordReading> readings(String word) {
    String key = word.toLowerCase(SWEDISH);
    List<WordReading> known = remembered.get(key);
    if (known != null) {
      return known;
    }
    List<WordReading> found = read(key);
    if (remembered.size() < MAX_REMEMBERED) {
      remembered.put(key, found);
    }
    return found;
  }

  /**
   * Whether this is a Swedish word as spelt: in the dictionary, or a compound whose parts both are.
   * Sterner than {@link #readings}, which guesses at any compound by its last part.
   */
  public boolean isWord(String word) {
    if (dictionary.isEmpty() || word.isEmpty()) {
      return false;
    }
    String lower = word.toLowerCase(SWEDISH);
    Boolean known = judged.get(lower);
    if (known != null) {
      return known;
    }
    DictionaryLookup lookup = new DictionaryLookup(dictionary.get());
    boolean found = isEntry(lookup, lower) || isCompound(lookup, lower);
    if (judged.size() < MAX_REMEMBERED) {
      judged.put(lower, found);
    }
    return found;
  }

  private static boolean isCompound(DictionaryLookup lookup, String word) {
    for (int at = MIN_FIRST_PART; at <= word.length() - MIN_LAST_PART; at++) {
      String first = word.substring(0, at);
      boolean joined =
          isEntry(lookup, first)
              || isEntry(lookup, first + "a")
              || (first.length() > MIN_FIRST_PART
                  && (first.endsWith("s") || first.endsWith("-"))
                  && isEntry(lookup, first.substring(0, at - 1)));
      if (joined
          && (isEntry(lookup, word.substring(at)) || isCompound(lookup, word.substring(at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntry(DictionaryLookup lookup, String word) {
    return !lookup.lookup(word).isEmpty();
  }

  /**
   * Whether it is a noun like {@code lärare}, plural like singular, which the lexicon knows only as
   * a form of an adjective that there is not.
   */
  public boolean isAgent(String word) {
    List<WordReading> readings = readings(word);
    return word.endsWith("are")
        && !readings.isEmpty()
        && readings.stream()
            .allMatch(r -> r.wordClass() == WordClass.ADJECTIVE && readings(r.lemma()).isEmpty());
  }

  /** Whether some reading has one of these classes. */
  public boolean can(String word, WordClass wordClass) {
    return readings(word).stream().anyMatch(reading -> reading.wordClass() == wordClass);
  }

  /** The lemma of the word read as this class; the word in lower case when it has no such. */
  public String lemma(String word, WordClass wordClass) {
    return readings(word).stream()
        .filter(reading -> reading.wordClass() == wordClass)
        .map(WordReading::lemma)
        .findFirst()
        .orElse(word.toLowerCase(SWEDISH));
  }

  private List<WordReading> read(String word) {
    if (dictionary.isEmpty() || word.isEmpty()) {
      return List.of();
    }
    DictionaryLookup lookup = new DictionaryLookup(dictionary.get());
    List<WordReading> whole = readings(lookup, word, "");
    if (!whole.isEmpty()) {
      return whole;
    }
    List<WordReading> compound = byLastPart(lookup, word);
    return compound.isEmpty() ? byEnding(lookup, word) : compound;
  }

  /** {@code nivån}: the definite form of a noun that is known only without its ending. */
  private static List<WordReading> byEnding(DictionaryLookup lookup, String word) {
    for (String ending : DEFINITE_ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + MIN_FIRST_PART) {
        String stem = word.substring(0, word.length() - ending.length());
        List<WordReading> nouns =
            Stream.concat(readings(lookup, stem, "").stream(), byLastPart(lookup, stem).stream())
                .filter(reading -> reading.wordClass() == WordClass.NOUN && !reading.definite())
                .map(WordReading::asDefinite)
                .toList();
        if (!nouns.isEmpty()) {
          return nouns;
        }
      }
    }
    return GuessInflection.of(word).stream().toList();
  }

  /** The longest last part that is a noun or adjective decides; the part before it is kept. */
  private static List<WordReading> byLastPart(DictionaryLookup lookup, String word) {
    int hyphen = word.lastIndexOf('-');
    for (int at = Math.max(MIN_FIRST_PART, hyphen + 1); at <= word.length() - MIN_LAST_PART; at++) {
      List<WordReading> readings =
          readings(lookup, word.substring(at), word.substring(0, at)).stream()
              .filter(reading -> reading.wordClass().canEndCompound())
              .toList();
      if (!readings.isEmpty()) {
        return readings;
      }
    }
    return List.of();
  }

  private static List<WordReading> readings(DictionaryLookup lookup, String word, String before) {
    return lookup.lookup(word).stream().map(data -> reading(data, before)).distinct().toList();
  }

  private static WordReading reading(WordData data, String before) {
    CharSequence tag = data.getTag();
    return WordReading.of(before + data.getStem(), tag == null ? "" : tag.toString());
  }
}
