package se.paragraf.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the labels of the places that a query finds. */
final class CountFacets {

  private final IndexSearcher searcher;

  CountFacets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Map<String, Long> count(Query query) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<Counter, Map<String, Long>>() {
          @Override
          public Counter newCollector() {
            return new Counter();
          }

          @Override
          public Map<String, Long> reduce(Collection<Counter> counters) throws IOException {
            Map<String, Long> all = new HashMap<>();
            for (Counter counter : counters) {
              counter.addTo(all);
            }
            return all;
          }
        });
  }

  /** Counts by ordinal, segment by segment. */
  private static final class Counter extends SimpleCollector {

    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private long[] byOrdinal = new long[0];

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      flush();
      values = DocValues.getSortedSet(context.reader(), Fields.FACET);
      byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int at = 0; at < values.docValueCount(); at++) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }

    private void flush() throws IOException {
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
        }
      }
      byOrdinal = new long[0];
    }

    void addTo(Map<String, Long> all) throws IOException {
      flush();
      counts.forEach((label, count) -> all.merge(label, count, Long::sum));
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
