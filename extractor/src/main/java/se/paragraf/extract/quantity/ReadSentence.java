package se.paragraf.extract.quantity;

import java.util.List;
import java.util.stream.Stream;
import se.paragraf.extract.language.FindNounPhrases;
import se.paragraf.extract.language.NounPhrase;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.language.SwedishLexicon;

/** Reads a sentence: its numbers, times, segments and noun phrases. */
final class ReadSentence {

  private final ReadTimes times = new ReadTimes();
  private final ReadNumbers numbers;
  private final FindNounPhrases phrases;

  ReadSentence(SwedishLexicon lexicon) {
    this.numbers = new ReadNumbers(new CountNouns(lexicon));
    this.phrases = new FindNounPhrases(lexicon);
  }

  Sentence read(String text, Setting setting) {
    List<TimeMention> found = times.read(text, setting);
    List<Span> masked =
        Stream.concat(found.stream().map(TimeMention::span), NotQuantities.in(text).stream())
            .toList();
    List<Mention> mentions = numbers.read(text, masked);
    List<NounPhrase> nouns = mentions.isEmpty() ? List.of() : phrases.find(text);
    return new Sentence(text, found, mentions, Segment.split(text, mentions), nouns);
  }

  /** The noun phrases of a sentence that holds no number. */
  List<NounPhrase> phrases(String text) {
    return phrases.find(text);
  }
}
