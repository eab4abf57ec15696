package se.paragraf.index.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedSet;
import se.paragraf.model.Extraction;

/** Where the truth of an archive is kept. Thread-safe. */
sealed interface Home extends Closeable permits FolderHome, ClusterHome {

  static Home of(ArchiveAddress address) {
    return switch (address) {
      case ArchiveAddress.InFolder in -> new FolderHome(in.folder());
      case ArchiveAddress.InCluster in -> new ClusterHome(in);
    };
  }

  /** Whether an archive is there. */
  boolean exists() throws IOException;

  /**
   * Takes the right to write, and makes the archive when there is none. Errors: {@link
   * ArchiveBusyException} when another process writes.
   */
  Closeable beginToWrite() throws IOException;

  /** What changes whenever something is committed or erased. */
  String state() throws IOException;

  Journal journal();

  /** The lines of {@link Forgotten}. */
  SortedSet<String> forgotten() throws IOException;

  void writeForgotten(SortedSet<String> lines) throws IOException;

  void write(Extraction.Done done) throws IOException;

  /** What was written under this stem. Errors: when there is none. */
  Extraction.Done read(String stem) throws IOException;

  /** Deletes what a crash or a removal left behind. */
  void keepOnly(Catalog catalog) throws IOException;
}
