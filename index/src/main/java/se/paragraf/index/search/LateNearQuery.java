package se.paragraf.index.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Counts 1 where words stand near each other and 0 where they stand in the same place far apart, so
 * that their positions are read only in places that can still be among the best.
 *
 * <p>Lucene reads them in every place that holds the words when it looks for the next match, also
 * in those that are out of the race. Only for one of several ways to match, with a collector that
 * leaves out what scores 0.
 */
final class LateNearQuery extends Query {

  private final Query near;

  LateNearQuery(Query near) {
    this.near = near;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = near.rewrite(searcher);
    return rewritten.equals(near) ? this : new LateNearQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return new LateWeight(near.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1), boost);
  }

  private final class LateWeight extends Weight {
    private final Weight exact;
    private final float worth;

    LateWeight(Weight exact, float worth) {
      super(LateNearQuery.this);
      this.exact = exact;
      this.worth = worth;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier inner = exact.scorerSupplier(leaf);
      if (inner == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new LateScorer(inner.get(leadCost), worth);
        }

        @Override
        public long cost() {
          return inner.cost();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
      return exact.explain(leaf, doc);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
      return false;
    }
  }

  private static final class LateScorer extends Scorer {
    private final DocIdSetIterator candidates;
    private final TwoPhaseIterator near;
    private final float worth;
    private int judged = -1;
    private float score;

    LateScorer(Scorer exact, float worth) {
      this.near = twoPhase(exact);
      this.candidates = near.approximation();
      this.worth = worth;
    }

    private static TwoPhaseIterator twoPhase(Scorer exact) {
      TwoPhaseIterator own = exact.twoPhaseIterator();
      return own == null ? always(exact.iterator()) : own;
    }

    /** One word of which any form stands is near itself. */
    private static TwoPhaseIterator always(DocIdSetIterator all) {
      return new TwoPhaseIterator(all) {
        @Override
        public boolean matches() {
          return true;
        }

        @Override
        public float matchCost() {
          return 1;
        }
      };
    }

    @Override
    public float score() throws IOException {
      if (judged != docID()) {
        judged = docID();
        score = near.matches() ? worth : 0;
      }
      return score;
    }

    @Override
    public int docID() {
      return candidates.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return candidates;
    }

    @Override
    public float getMaxScore(int upTo) {
      return worth;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    near.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "late(" + near.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LateNearQuery late && near.equals(late.near);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + near.hashCode();
  }
}
