package se.paragraf.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.FSDirectory;
import se.paragraf.index.archive.Archive;

/** The places of an archive in a folder, found by Lucene. */
final class LucenePlaces implements PlaceIndex {

  private static final Sort RANKING =
      new Sort(
          SortField.FIELD_SCORE,
          LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
          KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));

  private final FSDirectory directory;
  private final ExecutorService cores;
  private final SearcherManager searchers;

  private LucenePlaces(Path folder, Weights.Bm25 weights) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.cores =
        Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().daemon().name("search-", 1).factory());
    this.searchers = new SearcherManager(directory, new Bm25Searchers(weights, cores));
  }

  /** Errors: {@link IndexOutdatedException}. */
  static LucenePlaces open(Archive archive, Weights.Bm25 weights) throws IOException {
    Path folder = LuceneIndex.folder(archive);
    if (LuceneIndex.generationShown(folder).isEmpty()) {
      throw new IndexOutdatedException(archive.address());
    }
    return new LucenePlaces(folder, weights);
  }

  /** Searchers that share the parts of a large index out among the cores. */
  private static final class Bm25Searchers extends SearcherFactory {
    private final Weights.Bm25 weights;
    private final Executor cores;

    Bm25Searchers(Weights.Bm25 weights, Executor cores) {
      this.weights = weights;
      this.cores = cores;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previousReader)
        throws IOException {
      IndexSearcher searcher = new PlaceSearcher(reader, cores);
      searcher.setSimilarity(new BM25Similarity(weights.k1(), weights.b()));
      return searcher;
    }
  }

  @Override
  public Reader reader() throws IOException {
    return new Snapshot(searchers, searchers.acquire());
  }

  @Override
  public void refresh() throws IOException {
    searchers.maybeRefresh();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    cores.shutdown();
    directory.close();
  }

  /** The index as one searcher sees it. */
  record Snapshot(SearcherManager searchers, IndexSearcher searcher) implements Reader {

    @Override
    public long all() {
      return searcher.getIndexReader().numDocs();
    }

    @Override
    public List<Long> counts(List<Key> keys) throws IOException {
      List<Long> counts = new ArrayList<>();
      for (Key key : keys) {
        counts.add((long) searcher.getIndexReader().docFreq(term(key)));
      }
      return counts;
    }

    private static Term term(Key key) {
      return new Term(key.field(), key.token());
    }

    @Override
    public Found top(PlaceQuery query, Wanted wanted) throws IOException {
      TopDocs top = searcher.search(LuceneQuery.ranked(query), new PositiveScores(RANKING, wanted));
      List<FoundPlace> places = new ArrayList<>();
      for (ScoreDoc found : top.scoreDocs) {
        Place place =
            DocumentOfPlace.read(searcher.storedFields().document(found.doc)).orElseThrow();
        places.add(new FoundPlace(place, scoreOf(found)));
      }
      return new Found(places, Math.min(top.totalHits.value(), wanted.counted()));
    }

    private static float scoreOf(ScoreDoc found) {
      return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
          ? score
          : found.score;
    }

    @Override
    public long count(PlaceQuery query) throws IOException {
      return searcher.count(LuceneQuery.of(query));
    }

    @Override
    public Set<String> ids(PlaceQuery query) throws IOException {
      return new ListPlaces(searcher).ids(LuceneQuery.of(query));
    }

    @Override
    public Map<String, Long> facets(PlaceQuery query) throws IOException {
      return new CountFacets(searcher).count(LuceneQuery.of(query));
    }

    @Override
    public List<String> spelling(Key key, Spelling spelling) throws IOException {
      DirectSpellChecker checker = new DirectSpellChecker();
      checker.setMinQueryLength(spelling.shortest());
      checker.setMinPrefix(0);
      checker.setAccuracy(spelling.likeness());
      SuggestWord[] words =
          checker.suggestSimilar(
              term(key), spelling.most(), searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS);
      return Stream.of(words).map(word -> word.string).toList();
    }

    @Override
    public void close() throws IOException {
      searchers.release(searcher);
    }
  }
}
