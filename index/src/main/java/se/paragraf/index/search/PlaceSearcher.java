package se.paragraf.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.SparseFixedBitSet;

/**
 * Searches an index of places at one moment, its parts shared out among cores, and knows which
 * places stand back: few, and asked for by nearly every search, so they are listed once.
 */
final class PlaceSearcher extends IndexSearcher {

  private final Map<Object, BitSet> standingBack = new HashMap<>();

  PlaceSearcher(IndexReader reader, Executor cores) throws IOException {
    super(reader, cores);
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<BitSet> some = standingBack(leaf.reader());
      some.ifPresent(docs -> standingBack.put(leaf.id(), docs));
    }
  }

  /** The documents of a part of the index that stand back; empty when none does. */
  Optional<BitSet> standingBack(LeafReaderContext leaf) {
    return Optional.ofNullable(standingBack.get(leaf.id()));
  }

  private static Optional<BitSet> standingBack(LeafReader reader) throws IOException {
    NumericDocValues marks = reader.getNumericDocValues(Fields.SECONDARY);
    SparseFixedBitSet docs = new SparseFixedBitSet(Math.max(1, reader.maxDoc()));
    if (marks != null) {
      for (int doc = marks.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = marks.nextDoc()) {
        if (marks.longValue() == 1) {
          docs.set(doc);
        }
      }
    }
    return docs.approximateCardinality() == 0 ? Optional.empty() : Optional.of(docs);
  }
}
