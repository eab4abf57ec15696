package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Bodies;

/** Answers searches in an archive. Thread-safe; open once, ask many times. */
public final class Search implements Closeable {

  /** How many places are looked at closely for each hit wanted. */
  private static final int CANDIDATES_PER_HIT = 3;

  private static final int LEAST_CANDIDATES = 50;

  /** Beyond this the number of places found is a lower bound. */
  private static final int COUNTED_EXACTLY = 10_000;

  /** A total order, so that the same archive always answers alike. */
  private static final Sort RANKING =
      new Sort(
          SortField.FIELD_SCORE,
          LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MAX),
          KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN));

  private final FSDirectory directory;
  private final SearcherManager searchers;
  private final Citations citations;
  private final Swedish swedish;
  private final Bodies bodies;
  private final List<String> organizations;
  private final Supplier<LocalDate> today;

  private Search(Archive archive, Swedish swedish) throws IOException {
    this.swedish = swedish;
    this.directory = FSDirectory.open(SearchIndex.folder(archive));
    this.searchers = new SearcherManager(directory, new Bm25Searchers(swedish.weights().bm25()));
    this.bodies = Bodies.of(archive, swedish.words());
    this.organizations = archive.catalog().organizations();
    this.citations = new Citations(organizations.size() > 1);
    this.today = () -> LocalDate.now(ZoneId.systemDefault());
  }

  /**
   * Opens the index of an archive. Errors: {@link IndexOutdatedException} when there is none that
   * this program can read.
   */
  public static Search open(Archive archive) throws IOException {
    return open(archive, Swedish.load(archive.folder()));
  }

  /** The same with another language, to measure. */
  static Search open(Archive archive, Swedish swedish) throws IOException {
    if (SearchIndex.generationShown(SearchIndex.folder(archive)).isEmpty()) {
      throw new IndexOutdatedException(archive.folder());
    }
    return new Search(archive, swedish);
  }

  private static final class Bm25Searchers extends SearcherFactory {
    private final Weights.Bm25 weights;

    Bm25Searchers(Weights.Bm25 weights) {
      this.weights = weights;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previousReader) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new BM25Similarity(weights.k1(), weights.b()));
      return searcher;
    }
  }

  /** From now on, shows what was committed since. */
  public void refresh() throws IOException {
    searchers.maybeRefresh();
  }

  /**
   * The best places for a request. Errors: {@link UnknownFilterValueException} when a filter names
   * something unknown.
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    IndexSearcher searcher = searchers.acquire();
    try {
      PlanSearch.Plan plan = plan(request, searcher);
      TopDocs top = top(searcher, plan, request.limit());
      List<Hit> hits = hits(searcher, plan, top, request);
      Optional<String> mended =
          new MendSpelling(searcher.getIndexReader()).mend(request.text(), plan.concepts());
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(
          request.text(), total(searcher, plan, top), millis, hits, mended, List.of());
    } finally {
      searchers.release(searcher);
    }
  }

  /** How many places a request finds, by organ, year, kind, type and party. */
  public List<SearchResult.Facet> facets(SearchRequest request) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return new CountFacets(searcher).count(plan(request, searcher).query());
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * The ids of all places that the filters leave and that hold one of some words: for those who
   * gather everything instead of the best.
   *
   * @param lemmas base forms, found also as part of a compound; with none, every place
   * @return in no order; may be large
   */
  public Set<String> placeIds(Set<String> lemmas, Filters filters) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      new ResolveFilters(bodies, organizations, searcher.getIndexReader()).addTo(query, filters);
      query.add(ListPlaces.holding(lemmas), BooleanClause.Occur.MUST);
      return new ListPlaces(searcher).ids(query.build());
    } finally {
      searchers.release(searcher);
    }
  }

  /** Cites places as hits are cited. */
  public Citations citations() {
    return citations;
  }

  private PlanSearch.Plan plan(SearchRequest request, IndexSearcher searcher) throws IOException {
    return new PlanSearch(swedish, bodies, organizations)
        .plan(request, searcher.getIndexReader(), today.get());
  }

  private static TopDocs top(IndexSearcher searcher, PlanSearch.Plan plan, int limit)
      throws IOException {
    int wanted = Math.max(LEAST_CANDIDATES, limit * CANDIDATES_PER_HIT);
    return searcher.search(
        plan.query(), new TopFieldCollectorManager(RANKING, wanted, null, COUNTED_EXACTLY));
  }

  private static long total(IndexSearcher searcher, PlanSearch.Plan plan, TopDocs top)
      throws IOException {
    return plan.asksForWords() ? top.totalHits.value() : searcher.count(plan.query());
  }

  private List<Hit> hits(
      IndexSearcher searcher, PlanSearch.Plan plan, TopDocs top, SearchRequest request)
      throws IOException {
    if (request.limit() == 0) {
      return List.of();
    }
    ChooseText choose = new ChooseText(plan.matcher());
    List<RankPlaces.Ranked> ranked =
        new RankPlaces(swedish.weights().ranking(), today.get(), choose).rank(searcher, top);
    MakeHits make = new MakeHits(searcher, citations);
    if (request.filters().type().equals(Optional.of(HitType.PASSAGE))) {
      return passages(ranked, choose, make, request.limit());
    }
    List<Hit> hits = new ArrayList<>();
    for (RankPlaces.Ranked each : ranked.subList(0, Math.min(request.limit(), ranked.size()))) {
      hits.add(make.hit(each));
    }
    return hits;
  }

  /** Every matching piece of the best places, the best place first. */
  private static List<Hit> passages(
      List<RankPlaces.Ranked> ranked, ChooseText choose, MakeHits make, int limit)
      throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (RankPlaces.Ranked each : ranked) {
      for (ChooseText.Chosen piece : choose.ranked(each.place())) {
        if (hits.size() < limit && piece.score() > 0) {
          hits.add(make.passage(each, piece));
        }
      }
    }
    return hits;
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
