package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is writing to the archive. */
public final class ArchiveBusyException extends IOException {

  private static final long serialVersionUID = 1L;

  ArchiveBusyException(Path folder) {
    super(
        "Arkivet "
            + folder
            + " används just nu av en annan inläsning; vänta tills den är klar och försök igen.");
  }
}
