package se.paragraf.cli.reading;

import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.index.archive.Ingest;
import se.paragraf.index.archive.IngestOptions;

/** How files are read into an archive by this program. */
public final class ReadIntoArchive {

  private ReadIntoArchive() {}

  /**
   * What can be read at once first, images afterwards, if this machine can read them at all.
   *
   * @param pageDone told after every page that was read from its image; from any thread
   */
  public static Ingest by(
      IngestOptions options, SourceList sources, Messages messages, Runnable pageDone) {
    OcrPages images = OcrPages.onThisMachine().telling(pageDone);
    ReadFile whole = new ReadFile(messages, sources, images);
    return images.available()
        ? new Ingest(whole.with(OcrPages.later())::readForArchive, new UnpackContainers(), options)
            .thenImages(whole::readForArchive)
        : new Ingest(whole::readForArchive, new UnpackContainers(), options);
  }
}
