package se.paragraf.index.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much it says that a place speaks of a concept: more when few do. */
final class Rarity {

  private Rarity() {}

  /**
   * One value for each concept, {@code > 0}: the inverse document frequency of its commonest word.
   */
  static double[] of(List<Concept> concepts, IndexReader reader) throws IOException {
    double[] rarity = new double[concepts.size()];
    int all = Math.max(1, reader.numDocs());
    for (int at = 0; at < rarity.length; at++) {
      int most = 0;
      for (String token : concepts.get(at).ways().getFirst().allTokens().toList()) {
        most = Math.max(most, reader.docFreq(new Term(Fields.TEXT, token)));
      }
      rarity[at] = Math.log(1 + (all - most + 0.5) / (most + 0.5));
    }
    return rarity;
  }
}
