package se.paragraf.index.search;

import java.io.IOException;
import java.nio.file.Path;

/** The search index is missing or of another version, and must be rebuilt from the JSON. */
public final class IndexOutdatedException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexOutdatedException(Path folder) {
    super(
        "Sökindexet i "
            + folder
            + " saknas eller är av en annan version; bygg om det med: paragraf reindex --archive "
            + folder);
  }
}
