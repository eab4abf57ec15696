package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import se.paragraf.index.archive.Archive;

/** Answers searches in an archive. Thread-safe; open once, ask many times. */
public final class Search implements Closeable {

  /** How many Lucene documents are looked at for each hit wanted: several may be one place. */
  private static final int DOCUMENTS_PER_HIT = 3;

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

  private Search(Archive archive, Swedish swedish) throws IOException {
    this.swedish = swedish;
    this.directory = FSDirectory.open(SearchIndex.folder(archive));
    this.searchers = new SearcherManager(directory, new Bm25Searchers(swedish.weights().bm25()));
    this.citations = new Citations(archive.catalog().organizations().size() > 1);
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
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader,
        org.apache.lucene.index.IndexReader previousReader) {
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
      BuildQuery builder = swedish.newQuery();
      Query query = query(request, builder);
      int wanted = Math.max(1, request.limit() * DOCUMENTS_PER_HIT);
      TopDocs top = searcher.search(query, wanted, RANKING, true);
      ChooseText choose =
          new ChooseText(swedish.analyzer(), builder.concepts(), builder.prefixes());
      List<Hit> hits = hits(searcher, top, request.limit(), choose);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(
          request.text(), top.totalHits.value(), millis, hits, Optional.empty(), List.of());
    } finally {
      searchers.release(searcher);
    }
  }

  private static Query query(SearchRequest request, BuildQuery builder) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    QueryNode.Group understood = ParseQuery.parse(request.text());
    query.add(
        understood.clauses().isEmpty() ? new MatchAllDocsQuery() : builder.build(understood),
        Occur.MUST);
    filters(request.filters(), query);
    return query.build();
  }

  private static void filters(Filters filters, BooleanQuery.Builder query) {
    filters.body().ifPresent(body -> only(query, Fields.BODY, body));
    filters.organization().ifPresent(name -> only(query, Fields.ORGANIZATION, name));
    filters.kind().ifPresent(kind -> only(query, Fields.KIND, DocumentOfPlace.lower(kind)));
    filters.caseNumber().ifPresent(number -> only(query, Fields.CASE, CaseKey.of(number)));
    filters
        .type()
        .ifPresentOrElse(
            type -> only(query, Fields.TYPE, DocumentOfPlace.lower(type)),
            () ->
                query.add(
                    new TermQuery(new Term(Fields.TYPE, DocumentOfPlace.lower(HitType.QUANTITY))),
                    Occur.MUST_NOT));
    if (filters.from().isPresent() || filters.to().isPresent()) {
      long from = filters.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
      long to = filters.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
    }
  }

  private static void only(BooleanQuery.Builder query, String field, String value) {
    query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  private List<Hit> hits(IndexSearcher searcher, TopDocs top, int limit, ChooseText choose)
      throws IOException {
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (ScoreDoc found : top.scoreDocs) {
      Place place = DocumentOfPlace.read(searcher.storedFields().document(found.doc)).orElseThrow();
      if (!hits.containsKey(place.identity()) && hits.size() < limit) {
        hits.put(place.identity(), hit(place, choose, score(found)));
      }
    }
    return new ArrayList<>(hits.values());
  }

  private static double score(ScoreDoc found) {
    return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score
        ? score
        : found.score;
  }

  private Hit hit(Place place, ChooseText choose, double score) {
    ChooseText.Chosen chosen = choose.choose(place);
    Piece piece = chosen.piece();
    HitType type = piece.role() == Role.DECISION ? HitType.DECISION : place.type();
    return new Hit(
        type,
        score,
        piece.text(),
        chosen.highlights(),
        place.document(),
        place.paragraph(),
        place.heading(),
        piece.regions(),
        citations.of(place.document(), place.paragraph(), place.heading(), piece.regions()),
        List.of());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
