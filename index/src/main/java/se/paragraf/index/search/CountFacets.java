package se.paragraf.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the places found by organ, year, kind, type and party. */
final class CountFacets {

  /** Between the name of a facet and its value in the index. */
  static final char OF = '\t';

  private final IndexSearcher searcher;

  CountFacets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<SearchResult.Facet> count(Query query) throws IOException {
    Map<String, Long> counts =
        searcher.search(
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
    return facets(counts);
  }

  private static List<SearchResult.Facet> facets(Map<String, Long> counts) {
    Map<String, List<SearchResult.Count>> byName = new TreeMap<>();
    counts.forEach((label, count) -> {
      int split = label.indexOf(OF);
      byName
          .computeIfAbsent(label.substring(0, split), name -> new ArrayList<>())
          .add(new SearchResult.Count(label.substring(split + 1), count));
    });
    byName
        .values()
        .forEach(values ->
            values.sort(
                Comparator.comparingLong(SearchResult.Count::count)
                    .reversed()
                    .thenComparing(SearchResult.Count::value)));
    return byName.entrySet().stream()
        .map(facet -> new SearchResult.Facet(facet.getKey(), facet.getValue()))
        .toList();
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
