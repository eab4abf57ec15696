package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How much it says that a place speaks of a concept: more when few do. */
final class Rarity {

  private Rarity() {}

  /**
   * One value for each concept, {@code > 0}: the inverse document frequency of its commonest word.
   */
  static double[] of(List<Concept> concepts, PlaceIndex.Reader reader) throws IOException {
    List<Key> keys = new ArrayList<>();
    concepts.forEach(concept -> tokens(concept).forEach(token -> keys.add(key(token))));
    List<Long> counts = reader.counts(keys);
    long all = Math.max(1, reader.all());
    double[] rarity = new double[concepts.size()];
    int next = 0;
    for (int at = 0; at < rarity.length; at++) {
      int after = next + tokens(concepts.get(at)).size();
      long most = counts.subList(next, after).stream().mapToLong(Long::longValue).max().orElse(0);
      rarity[at] = Math.log(1 + (all - most + 0.5) / (most + 0.5));
      next = after;
    }
    return rarity;
  }

  private static List<String> tokens(Concept concept) {
    return concept.ways().getFirst().allTokens().toList();
  }

  private static Key key(String token) {
    return new Key(Fields.TEXT, token);
  }
}
