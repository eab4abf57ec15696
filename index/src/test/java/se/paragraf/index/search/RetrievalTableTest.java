package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.AnalysisOptions;
import se.paragraf.index.analysis.SwedishLexicon;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.analysis.Synonyms;
import se.paragraf.index.archive.Archive;

/**
 * Measures what each part of the search is worth, beside plain {@code SwedishAnalyzer} BM25 over
 * the same places, and prints the table of docs/retrieval.md.
 *
 * <p>Needs judged searches and an archive of the files that they are judged over: {@code
 * -Dparagraf.searches=FILE -Dparagraf.archive=DIR}. Without them there is nothing to measure and it
 * is skipped. The index in the archive is rebuilt.
 */
class RetrievalTableTest {

  private static final int DEPTH = 40;
  private static final double LEAST_GAIN = 0.88;
  private static final double LEAST_RECALL = 0.92;

  private final SwedishLexicon lexicon = SwedishLexicon.load();

  private record Setup(String name, AnalysisOptions options, boolean synonyms, Weights weights) {}

  @Test
  void everyPartIsWorthItsPlace() throws IOException {
    Optional<Path> searches = file("paragraf.searches");
    Optional<Path> folder = file("paragraf.archive");
    assumeTrue(
        searches.isPresent() && folder.isPresent(),
        "no judged searches given: -Dparagraf.searches=FILE -Dparagraf.archive=DIR");
    JsonNode gold = new ObjectMapper().readTree(searches.get().toFile());
    try (Archive archive = Archive.openToWrite(folder.get())) {
      List<String> rows = new ArrayList<>();
      rows.add(row("SwedishAnalyzer, BM25, one field", baseline(archive, gold)));
      RankedRetrieval full = new RankedRetrieval();
      for (Setup setup : setups()) {
        full = measure(archive, gold, setup);
        rows.add(row(setup.name(), full));
      }
      System.out.println(String.join("\n", rows));
      assertThat(full.gain()).isGreaterThanOrEqualTo(LEAST_GAIN);
      assertThat(full.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
  }

  private static Optional<Path> file(String property) {
    return Optional.ofNullable(System.getProperty(property)).map(Path::of).filter(Files::exists);
  }

  private static String row(String name, RankedRetrieval result) {
    return String.format(
        java.util.Locale.ROOT, "| %s | %.3f | %.3f |", name, result.gain(), result.recall());
  }

  /** The last one is everything. */
  private static List<Setup> setups() {
    Weights all = Weights.MEASURED;
    AnalysisOptions on = AnalysisOptions.ALL;
    Weights.Ranking ranking = all.ranking();
    return List.of(
        new Setup(
            "stems only, no synonyms, ranking as Lucene gives it",
            AnalysisOptions.STEMS,
            false,
            unranked(all)),
        new Setup("without base forms", new AnalysisOptions(false, true, true, true), true, all),
        new Setup("without compounds", new AnalysisOptions(true, false, true, true), true, all),
        new Setup("without roots", new AnalysisOptions(true, true, false, true), true, all),
        new Setup("without folding", new AnalysisOptions(true, true, true, false), true, all),
        new Setup("without synonyms", on, false, all),
        new Setup(
            "all fields alike",
            on,
            true,
            new Weights(all.match(), new Weights.Field(1, 1, 1, 1, 1), all.bm25(), ranking)),
        new Setup(
            "without coverage of the query by one piece",
            on,
            true,
            new Weights(
                all.match(),
                all.field(),
                all.bm25(),
                new Weights.Ranking(
                    0,
                    ranking.decision(),
                    ranking.recency(),
                    ranking.halfLifeYears(),
                    ranking.sameParagraph(),
                    ranking.time()))),
        new Setup(
            "without spreading the places of one §",
            on,
            true,
            new Weights(
                all.match(),
                all.field(),
                all.bm25(),
                new Weights.Ranking(
                    ranking.coverage(),
                    ranking.decision(),
                    ranking.recency(),
                    ranking.halfLifeYears(),
                    1,
                    ranking.time()))),
        new Setup(
            "without preferring decisions and the new",
            on,
            true,
            new Weights(
                all.match(),
                all.field(),
                all.bm25(),
                new Weights.Ranking(
                    ranking.coverage(), 0, 0, 1, ranking.sameParagraph(), ranking.time()))),
        new Setup(
            "without preferring the time that is named",
            on,
            true,
            new Weights(
                all.match(),
                all.field(),
                all.bm25(),
                new Weights.Ranking(
                    ranking.coverage(),
                    ranking.decision(),
                    ranking.recency(),
                    ranking.halfLifeYears(),
                    ranking.sameParagraph(),
                    0))),
        new Setup("everything", on, true, all));
  }

  private static Weights unranked(Weights weights) {
    return new Weights(
        weights.match(), weights.field(), weights.bm25(), new Weights.Ranking(0, 0, 0, 1, 1, 0));
  }

  private RankedRetrieval measure(Archive archive, JsonNode gold, Setup setup) throws IOException {
    SwedishWords words = new SwedishWords(lexicon, setup.options());
    SearchIndex.rebuild(archive, words);
    Synonyms synonyms =
        setup.synonyms()
            ? Synonyms.load(words, archive.folder().resolve("none"))
            : Synonyms.none(words);
    RankedRetrieval result = new RankedRetrieval();
    try (Search search = Search.open(archive, new Swedish(words, synonyms, setup.weights()))) {
      for (JsonNode each : gold) {
        String query = each.get("query").asText();
        result.add(each, search.search(new SearchRequest(query, Filters.NONE, DEPTH)).hits());
      }
    }
    return result;
  }

  private static RankedRetrieval baseline(Archive archive, JsonNode gold) throws IOException {
    SwedishAnalyzer analyzer = new SwedishAnalyzer();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Place place :
            archive.extractions().flatMap(done -> new FindPlaces().find(done).stream()).toList()) {
          if (place.type() != HitType.QUANTITY) {
            writer.addDocument(plain(place));
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return baseline(new IndexSearcher(reader), new QueryBuilder(analyzer), gold);
      }
    }
  }

  private static Document plain(Place place) {
    Document document = new Document();
    place.pieces().forEach(piece -> document.add(new TextField("text", piece.text(), Store.NO)));
    document.add(new StoredField(Fields.PLACE, new BytesRef(DocumentOfPlace.write(place))));
    return document;
  }

  private static RankedRetrieval baseline(
      IndexSearcher searcher, QueryBuilder builder, JsonNode gold) throws IOException {
    Citations citations = new Citations(true);
    RankedRetrieval result = new RankedRetrieval();
    for (JsonNode each : gold) {
      List<Hit> hits = new ArrayList<>();
      var query = builder.createBooleanQuery("text", each.get("query").asText());
      for (ScoreDoc found : searcher.search(query, DEPTH).scoreDocs) {
        Place place =
            DocumentOfPlace.read(searcher.storedFields().document(found.doc)).orElseThrow();
        hits.add(plainHit(place, found.score, citations));
      }
      result.add(each, hits);
    }
    return result;
  }

  private static Hit plainHit(Place place, double score, Citations citations) {
    Piece piece = place.pieces().getFirst();
    return new Hit(
        place.type(),
        score,
        piece.text(),
        List.of(),
        place.document(),
        place.paragraph(),
        place.heading(),
        piece.regions(),
        citations.of(place, piece.regions()),
        List.of());
  }
}
