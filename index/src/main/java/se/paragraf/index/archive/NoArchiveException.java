package se.paragraf.index.archive;

import java.io.IOException;

/** There is no archive where one was expected. */
public final class NoArchiveException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param archive its address as it is typed
   */
  public NoArchiveException(Object archive) {
    super(
        "Det finns inget arkiv i "
            + archive
            + "; skapa ett med: paragraf ingest MAPP --archive "
            + archive);
  }
}
