package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Extraction;

/** A small archive of hand-made minutes, opened for searching. */
public final class SampleArchive implements Closeable {

  private final Archive archive;
  private final Search search;

  private SampleArchive(Archive archive, Search search) {
    this.archive = archive;
    this.search = search;
  }

  public static SampleArchive of(Path folder, Extraction.Done... files) throws IOException {
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (Extraction.Done file : files) {
        archive.put(file);
        index.replace(file);
      }
      archive.commit();
      index.commit(archive);
    }
    Archive archive = Archive.open(folder);
    return new SampleArchive(archive, Search.open(archive));
  }

  public Archive archive() {
    return archive;
  }

  public Search search() {
    return search;
  }

  @Override
  public void close() throws IOException {
    search.close();
    archive.close();
  }
}
