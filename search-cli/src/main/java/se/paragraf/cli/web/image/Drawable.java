package se.paragraf.cli.web.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.cli.reading.OriginalPdf;
import se.paragraf.cli.web.live.OpenedArchive;
import se.paragraf.model.Extraction;

/** A file whose pages can be drawn, and what was read of it. */
public final class Drawable {

  private final String key;
  private final Extraction.Done done;
  private final OpenPdfs.Finder finder;

  private Drawable(String key, Extraction.Done done, OpenPdfs.Finder finder) {
    this.key = key;
    this.done = done;
    this.finder = finder;
  }

  /** A file of the archive. */
  public static Drawable of(OpenedArchive archive, Extraction.Done done) {
    String stem = done.source().stem();
    return new Drawable(
        stem,
        done,
        () ->
            OriginalPdf.find(archive.archive(), stem)
                .map(original -> new OpenPdfs.Located(original.file(), original)));
  }

  /** A file that lies somewhere of its own. */
  public static Drawable of(Path file, Extraction.Done done) {
    Closeable stays = () -> {};
    return new Drawable(
        file.toString(), done, () -> Optional.of(new OpenPdfs.Located(file, stays)));
  }

  /** The same for the same bytes. */
  String key() {
    return key;
  }

  Extraction.Done done() {
    return done;
  }

  Optional<OpenPdfs.Located> locate() throws IOException {
    return finder.find();
  }
}
