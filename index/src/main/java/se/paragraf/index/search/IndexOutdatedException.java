package se.paragraf.index.search;

import java.io.IOException;

/** The search index is missing or of another version, and must be rebuilt from the JSON. */
public final class IndexOutdatedException extends IOException {

  private static final long serialVersionUID = 1L;

  IndexOutdatedException(Object archive) {
    super(
        "Sökindexet i "
            + archive
            + " saknas eller är av en annan version; bygg om det med: paragraf reindex --archive "
            + archive);
  }
}
