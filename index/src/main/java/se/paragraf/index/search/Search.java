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
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
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

  private static final float TITLE_WEIGHT = 3;
  private static final float DECISION_WEIGHT = 1.5f;

  private final FSDirectory directory;
  private final SearcherManager searchers;
  private final Citations citations;

  private Search(Archive archive) throws IOException {
    this.directory = FSDirectory.open(SearchIndex.folder(archive));
    this.searchers = new SearcherManager(directory, null);
    this.citations = new Citations(archive.catalog().organizations().size() > 1);
  }

  /**
   * Opens the index of an archive. Errors: {@link IndexOutdatedException} when there is none that
   * this program can read.
   */
  public static Search open(Archive archive) throws IOException {
    if (SearchIndex.generationShown(SearchIndex.folder(archive)).isEmpty()) {
      throw new IndexOutdatedException(archive.folder());
    }
    return new Search(archive);
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
      Query query = query(request);
      TopDocs top =
          searcher.search(query, Math.max(1, request.limit() * DOCUMENTS_PER_HIT), RANKING, true);
      List<Hit> hits = hits(searcher, top, request.limit());
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(
          request.text(), top.totalHits.value(), millis, hits, Optional.empty(), List.of());
    } finally {
      searchers.release(searcher);
    }
  }

  private static Query query(SearchRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(DocumentOfPlace.analyzer());
    if (request.text().isBlank()) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    } else {
      BooleanQuery.Builder fields = new BooleanQuery.Builder();
      add(fields, builder.createBooleanQuery(Fields.TITLE, request.text()), TITLE_WEIGHT);
      add(fields, builder.createBooleanQuery(Fields.DECISION, request.text()), DECISION_WEIGHT);
      add(fields, builder.createBooleanQuery(Fields.TEXT, request.text()), 1);
      query.add(fields.build(), Occur.MUST);
    }
    filters(request.filters(), query);
    return query.build();
  }

  private static void add(BooleanQuery.Builder all, Query query, float weight) {
    if (query != null) {
      all.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
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

  private List<Hit> hits(IndexSearcher searcher, TopDocs top, int limit) throws IOException {
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (ScoreDoc found : top.scoreDocs) {
      Place place = DocumentOfPlace.read(searcher.storedFields().document(found.doc)).orElseThrow();
      hits.putIfAbsent(place.identity(), hit(place, found.score));
    }
    List<Hit> list = new ArrayList<>(hits.values());
    return list.subList(0, Math.min(limit, list.size()));
  }

  private Hit hit(Place place, double score) {
    Piece piece =
        place.pieces().stream()
            .filter(candidate -> candidate.role() == Role.DECISION)
            .findFirst()
            .orElse(place.pieces().getLast());
    HitType type = DocumentOfPlace.decides(place) ? HitType.DECISION : place.type();
    return new Hit(
        type,
        score,
        piece.text(),
        List.of(),
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
