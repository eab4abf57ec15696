package se.paragraf.index.archive;

import java.io.IOException;

/** Another process is writing to the archive. */
public final class ArchiveBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  ArchiveBusyException(Object archive) {
    super(
        "Arkivet "
            + archive
            + " används just nu av en annan inläsning; vänta tills den är klar och försök igen.");
  }
}
