package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;
import se.paragraf.model.Extraction;

/** What turns one file into documents, or says why there are none. Called from many threads. */
@FunctionalInterface
public interface Extractor {

  /**
   * Reads one file.
   *
   * @param file the bytes
   * @param path how the file is called in the archive
   * @throws IOException when the machine fails; the file is then listed as unreadable
   */
  Extraction extract(Path file, String path) throws IOException;
}
