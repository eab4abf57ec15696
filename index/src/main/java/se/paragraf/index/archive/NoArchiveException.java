package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;

/** There is no archive where one was expected. */
public final class NoArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  public NoArchiveException(Path folder) {
    super(
        "Det finns inget arkiv i "
            + folder
            + "; skapa ett med: paragraf ingest MAPP --archive "
            + folder);
  }
}
