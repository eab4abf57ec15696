package se.paragraf.index.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

/** Finds the places that stand back, as a {@link PlaceSearcher} has listed them. */
final class StandsBackQuery extends Query {

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    if (!(searcher instanceof PlaceSearcher places)) {
      throw new IllegalArgumentException("only a searcher of places knows which stand back");
    }
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int docs = leaf.reader().maxDoc();
        return places
            .standingBack(leaf)
            .map(set ->
                ConstantScoreScorerSupplier.fromIterator(
                    new BitSetIterator(set, set.approximateCardinality()),
                    score(),
                    scoreMode,
                    docs))
            .orElse(null);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "StandsBack";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return sameClassAs(other);
  }

  @Override
  public int hashCode() {
    return classHash();
  }
}
