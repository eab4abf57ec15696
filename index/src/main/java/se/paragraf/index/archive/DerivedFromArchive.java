package se.paragraf.index.archive;

import java.io.IOException;
import se.paragraf.model.Extraction;

/**
 * Something built from the archive and kept in step with it, such as the search index.
 *
 * <p>Called from one thread at a time.
 */
public interface DerivedFromArchive {

  /** The archive now holds this, new or in place of what it held for the same bytes. */
  void replace(Extraction.Done done) throws IOException;

  /** The archive no longer holds what was read of the bytes with this stem. */
  void remove(String stem) throws IOException;

  /** An ingest is over: the time to tidy. */
  void settle(Archive archive) throws IOException;

  /** Nothing of what was removed or replaced may be left on disk, however it is read. */
  void purge() throws IOException;

  /**
   * Everything up to here is on disk in the archive.
   *
   * @param archive as it now is
   */
  void commit(Archive archive) throws IOException;
}
