package se.paragraf.extract.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.FindNounPhrases;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.language.SwedishLexicon;

/** Reads a sentence: its numbers and times, and when they matter its segments and noun phrases. */
final class ReadSentence {

  /** A label of a chart or a cell is no sentence. */
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private static final Pattern UNIT_WORD =
      Pattern.compile("(?:procent|mnkr|mkr|tkr|mdkr|kronor|sek)", Pattern.CASE_INSENSITIVE);

  /** Characters within which a sentence says what it is about. */
  private static final int BEGINNING = 80;

  private final ReadTimes times = new ReadTimes();
  private final ReadNumbers numbers;
  private final FindNounPhrases phrases;

  ReadSentence(SwedishLexicon lexicon) {
    this.numbers = new ReadNumbers(new CountNouns(lexicon));
    this.phrases = new FindNounPhrases(lexicon);
  }

  private static boolean hasWords(String text) {
    return WORD.matcher(text)
        .results()
        .anyMatch(word -> !UNIT_WORD.matcher(word.group()).matches());
  }

  /**
   * The numbers of a sentence, before anything else of it is read.
   *
   * @param times in the order of the text; none without mentions
   * @param mentions in the order of the text
   */
  record Figures(String text, List<TimeMention> times, List<Mention> mentions) {

    static Figures none(String text) {
      return new Figures(text, List.of(), List.of());
    }

    boolean isEmpty() {
      return mentions.isEmpty();
    }
  }

  /**
   * What most sentences are asked for only.
   *
   * @param around the unit of money that the text around the sentence uses
   */
  Figures figures(String text, Setting setting, Optional<Unit> around) {
    if (!Numeral.mayBeIn(text) || !hasWords(text)) {
      return Figures.none(text);
    }
    List<Numeral> numerals = Numeral.in(text);
    if (!numbers.mayBeIn(text, numerals, around)) {
      assert numbers.read(text, numerals, List.of(), around).isEmpty() : text;
      return Figures.none(text);
    }
    List<TimeMention> found = times.read(text, setting);
    List<Span> masked =
        Stream.concat(found.stream().map(TimeMention::span), NotQuantities.in(text).stream())
            .toList();
    List<Mention> mentions = numbers.read(text, numerals, masked, around);
    return mentions.isEmpty() ? Figures.none(text) : new Figures(text, found, mentions);
  }

  /** The rest of the sentence. */
  Sentence read(Figures figures) {
    String text = figures.text();
    List<Mention> mentions = figures.mentions();
    return figures.isEmpty()
        ? withoutNumbers(text)
        : new Sentence(
            text,
            figures.times(),
            mentions,
            Segment.split(text, mentions),
            phrases.find(withoutShares(text, mentions)));
  }

  /** {@code en tredjedel av eleverna}: the pupils are the phrase, not the third. */
  private static String withoutShares(String text, List<Mention> mentions) {
    StringBuilder masked = new StringBuilder(text);
    for (Mention mention : mentions) {
      Span words = mention.digits();
      if (!Character.isDigit(text.charAt(words.to() - 1))) {
        masked.replace(words.from(), words.to(), "%".repeat(words.to() - words.from()));
      }
    }
    return masked.toString();
  }

  /** Of a sentence without numbers only what it is about matters: its beginning. */
  private Sentence withoutNumbers(String text) {
    int end = text.indexOf(' ', Math.min(text.length(), BEGINNING));
    String beginning = end < 0 ? text : text.substring(0, end);
    return new Sentence(
        beginning,
        List.of(),
        List.of(),
        Segment.split(beginning, List.of()),
        phrases.find(beginning));
  }
}
