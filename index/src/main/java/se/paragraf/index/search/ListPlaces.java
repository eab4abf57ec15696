package se.paragraf.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Lists the ids of all places that a query finds, without ranking them. */
final class ListPlaces {

  private final IndexSearcher searcher;

  ListPlaces(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Set<String> ids(Query query) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<Collector, Set<String>>() {
          @Override
          public Collector newCollector() {
            return new Collector();
          }

          @Override
          public Set<String> reduce(Collection<Collector> collectors) {
            Set<String> all = new HashSet<>();
            collectors.forEach(collector -> all.addAll(collector.ids));
            return all;
          }
        });
  }

  private static final class Collector extends SimpleCollector {

    private final Set<String> ids = new HashSet<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getSortedSet(context.reader(), Fields.ID);
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        ids.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
