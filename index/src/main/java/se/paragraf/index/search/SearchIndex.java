package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.DerivedFromArchive;

/**
 * The search index of an archive, open to write, where the archive is at home.
 *
 * <p>Derived: it can be thrown away and built again from the archive's JSON, which {@link
 * #openToWrite} does by itself when the index is missing, of another version, or behind.
 */
public sealed interface SearchIndex extends DerivedFromArchive, Closeable
    permits LuceneIndex, ClusterIndex {

  /** Opens the index of an archive that is itself open to write, and brings it up to date. */
  static SearchIndex openToWrite(Archive archive) throws IOException {
    return switch (archive.address()) {
      case ArchiveAddress.InFolder in -> LuceneIndex.openToWrite(archive);
      case ArchiveAddress.InCluster in -> ClusterIndex.openToWrite(archive, in.cluster());
    };
  }

  /** Throws the index away and builds it again from the JSON. */
  static void rebuild(Archive archive) throws IOException {
    rebuild(archive, SwedishWords.load());
  }

  /** The same with other words, to measure. */
  static void rebuild(Archive archive, SwedishWords words) throws IOException {
    switch (archive.address()) {
      case ArchiveAddress.InFolder in -> LuceneIndex.rebuild(archive, words);
      case ArchiveAddress.InCluster in -> ClusterIndex.rebuild(archive, in.cluster(), words);
    }
  }

  /** Drops what was not committed. */
  @Override
  void close() throws IOException;
}
