package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.paragraf.index.analysis.SwedishWords;

/**
 * Takes the words of a text that tell it from others: often said in it, and seldom elsewhere.
 *
 * <p>What Lucene's MoreLikeThis does, in words that every engine understands.
 */
final class TellingWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private final SwedishWords words;
  private final PlaceIndex.Reader reader;

  TellingWords(SwedishWords words, PlaceIndex.Reader reader) {
    this.words = words;
    this.reader = reader;
  }

  /** A word with what it tells. */
  private record Told(String word, double weight) {}

  /** At most so many words in lower case, those that tell most first, with blanks between. */
  String of(String text, int most) throws IOException {
    Map<String, Long> said =
        WORD.matcher(text)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(this::lemma, LinkedHashMap::new, Collectors.counting()));
    List<String> lemmas = new ArrayList<>(said.keySet());
    List<Long> places =
        reader.counts(lemmas.stream().map(lemma -> new Key(Fields.TEXT, lemma)).toList());
    double all = Math.max(1, reader.all());
    return IntStream.range(0, lemmas.size())
        .mapToObj(at ->
            new Told(
                lemmas.get(at),
                said.getOrDefault(lemmas.get(at), 0L) * Math.log(1 + all / (1 + places.get(at)))))
        .sorted(Comparator.comparingDouble((Told told) -> -told.weight()).thenComparing(Told::word))
        .limit(most)
        .map(Told::word)
        .collect(Collectors.joining(" "));
  }

  private String lemma(String word) {
    return words.forms(word).lemmas().stream().findFirst().orElse(word);
  }
}
