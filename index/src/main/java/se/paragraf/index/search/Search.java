package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.Bodies;

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
      BuildQuery builder = swedish.newQuery();
      Query query = query(request, builder, searcher.getIndexReader());
      int wanted = Math.max(1, request.limit() * DOCUMENTS_PER_HIT);
      TopDocs top = searcher.search(query, wanted, RANKING, true);
      ChooseText choose = new ChooseText(matcher(builder, searcher.getIndexReader()));
      List<Hit> hits = hits(searcher, top, request.limit(), choose);
      long millis = (System.nanoTime() - start) / 1_000_000;
      return new SearchResult(
          request.text(), top.totalHits.value(), millis, hits, Optional.empty(), List.of());
    } finally {
      searchers.release(searcher);
    }
  }

  private WordMatcher matcher(BuildQuery builder, IndexReader reader) throws IOException {
    return new WordMatcher(
        swedish.words(),
        builder.concepts(),
        builder.prefixes(),
        Rarity.of(builder.concepts(), reader));
  }

  private Query query(SearchRequest request, BuildQuery builder, IndexReader reader)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Query> hints = new ReadHints(bodies, reader, today.get()).read(request.text());
    QueryNode.Group understood = ParseQuery.parse(request.text());
    if (understood.clauses().isEmpty()) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    } else {
      query.add(orHints(builder.build(understood), hints, understood), Occur.MUST);
    }
    hints.forEach(hint -> query.add(hint, Occur.SHOULD));
    new ResolveFilters(bodies, organizations, reader).addTo(query, request.filters());
    return query.build();
  }

  /** What is named exactly is found even when no word of the query stands in it. */
  private static Query orHints(Query words, List<Query> hints, QueryNode.Group understood) {
    boolean plain =
        understood.clauses().stream().allMatch(clause -> clause.need() == QueryNode.Need.SHOULD);
    if (!plain || hints.isEmpty()) {
      return words;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(words, Occur.SHOULD);
    hints.forEach(hint -> either.add(new BoostQuery(hint, 0), Occur.SHOULD));
    return either.build();
  }

  private List<Hit> hits(IndexSearcher searcher, TopDocs top, int limit, ChooseText choose)
      throws IOException {
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (ScoreDoc found : top.scoreDocs) {
      if (hits.size() == limit) {
        break;
      }
      Place place = DocumentOfPlace.read(searcher.storedFields().document(found.doc)).orElseThrow();
      if (!hits.containsKey(place.identity())) {
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
        citations.of(place, piece.regions()),
        List.of());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }
}
