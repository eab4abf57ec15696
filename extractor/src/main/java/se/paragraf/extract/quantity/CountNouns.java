package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.paragraf.extract.language.FunctionWords;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.language.WordClass;
import se.paragraf.extract.language.WordReading;

/** Finds the noun that a number counts: {@code 295 fler tillsvidareanställda medarbetare}. */
final class CountNouns {

  private static final Pattern WORD =
      Pattern.compile("\\G\\s?([\\p{L}][\\p{L}\\p{N}-]*)(/\\p{L}+)?");
  private static final Pattern PIECES =
      Pattern.compile("\\G\\s?(?:stycken|st\\.(?=\\s?\\p{Ll})|st)(?![\\p{L}\\p{N}])");
  private static final Pattern SHORT_MEASURE =
      Pattern.compile(
          "\\G\\s?(h|tim|min|kWh|MWh|GWh|kvm|m2|m²|m3|m³|km|kg|ton|ha|dB|MW|kW)(?![\\p{L}\\p{N}])");

  /** {@code Antalet besök uppgår till 73 410}. */
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "antal(?:et)? (\\p{L}+(?: \\p{L}+)?).*\\s(?:till|är|var|blev|blir|överstiger|om|på)(?: cirka| drygt| knappt| ca)? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Adjectives and comparatives that may stand between number and noun. */
  private static final int MAX_WORDS_BETWEEN = 3;

  /** Plurals that are no count even after a number. */
  private static final Set<String> NO_COUNT =
      Set.of(
          "procent",
          "gång",
          "gånger",
          "kap",
          "kapitel",
          "paragrafer",
          "kr",
          "års",
          "års-",
          "st",
          "mån",
          "juni",
          "juli");

  /** Letters in which plurals of unknown words end. */
  private static final List<String> PLURAL_ENDINGS = List.of("er", "ar", "or", "are");

  private final SwedishLexicon lexicon;

  CountNouns(SwedishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A noun as printed.
   *
   * @param end position after its last character
   */
  record Noun(String text, int end) {}

  /** The unit made of the noun that follows the number ending at {@code at}. */
  Optional<UnitForms.Found> after(String sentence, int at, Numeral numeral) {
    Matcher pieces = PIECES.matcher(sentence).region(at, sentence.length());
    if (pieces.lookingAt()) {
      Optional<Noun> noun = countedAfter(sentence, pieces.end());
      return Optional.of(
          new UnitForms.Found(
              Unit.count(noun.map(Noun::text).orElse("st"), 1),
              noun.map(Noun::end).orElse(pieces.end())));
    }
    Matcher measure = SHORT_MEASURE.matcher(sentence).region(at, sentence.length());
    if (measure.lookingAt()) {
      return Optional.of(new UnitForms.Found(Unit.count(measure.group(1), 1), measure.end()));
    }
    boolean one = numeral.magnitude().intValue() == 1 && !numeral.hasDecimals();
    return noun(sentence, at, one)
        .map(noun -> new UnitForms.Found(Unit.count(noun.text(), 1), noun.end()));
  }

  /** The counted noun that begins at {@code at}, adjectives before it skipped. */
  Optional<Noun> countedAfter(String sentence, int at) {
    return noun(sentence, at, false);
  }

  /** The noun of {@code antalet besök … uppgår till} before a number without unit. */
  Optional<UnitForms.Found> named(String sentence, Numeral numeral) {
    Matcher before = NUMBER_OF.matcher(sentence.substring(0, numeral.span().from()));
    if (!before.find() || numeral.hasDecimals()) {
      return Optional.empty();
    }
    return List.of(before.group(1).split(" ")).stream()
        .filter(this::isPlural)
        .findFirst()
        .map(word -> new UnitForms.Found(Unit.count(lower(word), 1), numeral.span().to()));
  }

  private Optional<Noun> noun(String sentence, int at, boolean singular) {
    Matcher word = WORD.matcher(sentence).region(at, sentence.length());
    for (int skipped = 0; skipped <= MAX_WORDS_BETWEEN && word.find(); skipped++) {
      String text = word.group(1);
      if (NO_COUNT.contains(lower(text))
          || isFunctionWord(text)
          || Character.isUpperCase(text.codePointAt(0))) {
        return Optional.empty();
      }
      if (isPlural(text) || singular && isSingular(text)) {
        return Optional.of(new Noun(lower(text), word.end()));
      }
      if (!describes(text)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code fler} and {@code olika} may stand before the noun; the rest end the search. */
  private static boolean isFunctionWord(String word) {
    String lower = lower(word);
    return FunctionWords.contains(lower)
        && !FunctionWords.isDeterminer(lower)
        && !lower.equals("fler")
        && !lower.equals("färre");
  }

  private boolean isPlural(String word) {
    List<WordReading> readings = lexicon.readings(word);
    if (readings.isEmpty()) {
      String lower = lower(word);
      return word.length() > 4 && PLURAL_ENDINGS.stream().anyMatch(lower::endsWith);
    }
    return lexicon.isAgent(word)
        || readings.stream()
            .anyMatch(r -> r.wordClass() == WordClass.NOUN && r.plural() && !r.genitive());
  }

  private boolean isSingular(String word) {
    return lexicon.readings(word).stream()
        .anyMatch(
            r -> r.wordClass() == WordClass.NOUN && !r.plural() && !r.genitive() && !r.definite());
  }

  private boolean describes(String word) {
    return FunctionWords.contains(word)
        || lexicon.can(word, WordClass.ADJECTIVE)
        || lexicon.can(word, WordClass.PARTICIPLE);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.of("sv"));
  }
}
