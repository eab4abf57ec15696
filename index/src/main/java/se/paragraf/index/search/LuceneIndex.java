package se.paragraf.index.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ContentSummary;
import se.paragraf.model.Extraction;

/** The Lucene index of an archive in a folder, open to write. */
final class LuceneIndex implements SearchIndex {

  private static final double BUFFER_MEGABYTES = 64;

  /** Up to here rewriting the index takes seconds. */
  private static final int SMALL_DOCUMENTS = 200_000;

  private final IndexWriter writer;
  private final DocumentOfPlace documents;

  private LuceneIndex(Path folder, boolean keep, SwedishWords words) throws IOException {
    this.documents = new DocumentOfPlace(words);
    this.writer = writer(folder, keep, words);
  }

  /** Opens the index of an archive that is itself open to write, and brings it up to date. */
  static LuceneIndex openToWrite(Archive archive) throws IOException {
    Path folder = folder(archive);
    Optional<Long> shown = generationShown(folder);
    LuceneIndex index = new LuceneIndex(folder, shown.isPresent(), SwedishWords.load());
    try {
      index.catchUp(archive, shown);
      return index;
    } catch (IOException | RuntimeException e) {
      index.writer.rollback();
      throw e;
    }
  }

  /** Throws the index away and builds it again from the JSON. */
  static void rebuild(Archive archive, SwedishWords words) throws IOException {
    try (LuceneIndex index = new LuceneIndex(folder(archive), false, words)) {
      index.addAll(archive);
      index.settle(archive);
    }
  }

  static Path folder(Archive archive) {
    return archive.folder().resolve("index");
  }

  private static IndexWriter writer(Path folder, boolean keep, SwedishWords words)
      throws IOException {
    Files.createDirectories(folder);
    IndexWriterConfig config = new IndexWriterConfig(new SwedishTextAnalyzer(words));
    config.setOpenMode(keep ? OpenMode.APPEND : OpenMode.CREATE);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    return new IndexWriter(FSDirectory.open(folder), config);
  }

  /** The archive's commit that the index shows; empty when it cannot be used as it is. */
  static Optional<Long> generationShown(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return Fields.VERSION.equals(data.get(Fields.VERSION_KEY))
            ? Optional.ofNullable(data.get(Fields.GENERATION_KEY)).map(Long::valueOf)
            : Optional.empty();
      }
    } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
      return Optional.empty();
    }
  }

  private void catchUp(Archive archive, Optional<Long> shown) throws IOException {
    Optional<SortedSet<String>> changed = shown.flatMap(archive::changedAfter);
    if (changed.isEmpty()) {
      writer.deleteAll();
      addAll(archive);
      return;
    }
    for (String stem : changed.get()) {
      Optional<Extraction.Done> done = archive.extraction(stem);
      if (done.isPresent()) {
        replace(done.get());
      } else {
        remove(stem);
      }
    }
    commit(archive);
  }

  private void addAll(Archive archive) throws IOException {
    for (ContentSummary content : archive.catalog().contents()) {
      replace(archive.extraction(content.stem()).orElseThrow());
    }
    commit(archive);
  }

  @Override
  public void replace(Extraction.Done done) throws IOException {
    List<Document> places = new FindPlaces().find(done).stream().map(documents::of).toList();
    Term stem = new Term(Fields.STEM, done.source().stem());
    if (places.isEmpty()) {
      // Lucene's books do not add up when it is to replace something by nothing.
      writer.deleteDocuments(stem);
    } else {
      writer.updateDocuments(stem, places);
    }
  }

  @Override
  public void remove(String stem) throws IOException {
    writer.deleteDocuments(new Term(Fields.STEM, stem));
  }

  @Override
  public void commit(Archive archive) throws IOException {
    Map<String, String> data =
        Map.of(
            Fields.VERSION_KEY,
            Fields.VERSION,
            Fields.GENERATION_KEY,
            Long.toString(archive.generation()));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /**
   * Marks what several files hold. Small indexes lose what was replaced at once, so that it leaves
   * no trace in the scores.
   */
  @Override
  public void settle(Archive archive) throws IOException {
    markThoseThatStandBack(archive);
    commit(archive);
    if (writer.getDocStats().maxDoc < SMALL_DOCUMENTS) {
      purge();
    }
  }

  private void markThoseThatStandBack(Archive archive) throws IOException {
    Set<String> wanted = StandingBack.of(archive.catalog());
    Set<String> marked = thatStandBack();
    for (String place : wanted) {
      if (!marked.contains(place)) {
        mark(place, 1);
      }
    }
    for (String place : marked) {
      if (!wanted.contains(place)) {
        mark(place, 0);
      }
    }
  }

  private Set<String> thatStandBack() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new ListPlaces(new PlaceSearcher(reader, Runnable::run)).ids(new StandsBackQuery());
    }
  }

  private void mark(String place, long standsBack) throws IOException {
    writer.updateNumericDocValue(new Term(Fields.ID, place), Fields.SECONDARY, standsBack);
  }

  @Override
  public void purge() throws IOException {
    writer.forceMergeDeletes();
    writer.commit();
    writer.deleteUnusedFiles();
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    writer.rollback();
    writer.getDirectory().close();
  }
}
