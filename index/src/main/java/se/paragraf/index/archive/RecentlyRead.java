package se.paragraf.index.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/**
 * An archive's files as read, the ones used last kept in memory. Thread-safe.
 *
 * <p>What it gives is as fresh as the archive: a commit empties it.
 */
public final class RecentlyRead {

  /** Pages kept in memory; a page with its tables takes some 20 kB. */
  private static final int MOST_PAGES = 6_000;

  private final Archive archive;
  private final Map<String, Extraction.Done> files = new LinkedHashMap<>(64, 0.75f, true);
  private int pages;
  private long generation;

  public RecentlyRead(Archive archive) {
    this.archive = archive;
    this.generation = archive.generation();
  }

  /** What was read of the file with this stem. */
  public synchronized Optional<Extraction.Done> extraction(String stem) throws IOException {
    if (archive.generation() != generation) {
      files.clear();
      pages = 0;
      generation = archive.generation();
    }
    Extraction.Done known = files.get(stem);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Extraction.Done> read = archive.extraction(stem);
    read.ifPresent(done -> keep(stem, done));
    return read;
  }

  /** The document with this id. */
  public Optional<Document> document(String id) throws IOException {
    return id.length() <= Archive.STEM_DIGITS
        ? Optional.empty()
        : extraction(id.substring(0, Archive.STEM_DIGITS)).flatMap(done -> done.document(id));
  }

  private void keep(String stem, Extraction.Done done) {
    files.put(stem, done);
    pages += done.source().pages();
    var oldest = files.entrySet().iterator();
    while (pages > MOST_PAGES && files.size() > 1) {
      pages -= oldest.next().getValue().source().pages();
      oldest.remove();
    }
  }
}
