package se.paragraf.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.analysis.SwedishWords;

/** Mends words of a query that nothing in the archive matches: {@code menade du}. */
final class MendSpelling {

  private static final int SHORTEST_WORD = 4;
  private static final int CANDIDATES = 10;
  private static final float LIKENESS = 0.65f;
  private static final List<String> SPOKEN =
      List.of(Fields.TITLE, Fields.DECISION, Fields.TEXT, Fields.CONTEXT);

  private final PlaceIndex.Reader reader;

  MendSpelling(PlaceIndex.Reader reader) {
    this.reader = reader;
  }

  /** The query with misspelt words mended; empty when there is nothing to mend. */
  Optional<String> mend(String typed, List<Concept> concepts) throws IOException {
    String mended = typed;
    for (Concept concept : concepts) {
      if (concept.typed().length() >= SHORTEST_WORD && isNowhere(concept)) {
        Optional<String> near = near(concept.typed());
        if (near.isPresent()) {
          mended = mended.replace(concept.typed(), near.get());
        }
      }
    }
    return mended.equals(typed) ? Optional.empty() : Optional.of(mended);
  }

  private boolean isNowhere(Concept concept) throws IOException {
    List<Key> keys =
        concept
            .ways()
            .getFirst()
            .allTokens()
            .flatMap(token -> SPOKEN.stream().map(field -> new Key(field, token)))
            .toList();
    return reader.counts(keys).stream().allMatch(count -> count == 0);
  }

  private Optional<String> near(String typed) throws IOException {
    Key word = new Key(Fields.TEXT, SwedishWords.normal(typed));
    return reader
        .spelling(word, new PlaceIndex.Spelling(CANDIDATES, LIKENESS, SHORTEST_WORD))
        .stream()
        .filter(each -> Character.isLetter(each.charAt(0)))
        .findFirst();
  }
}
