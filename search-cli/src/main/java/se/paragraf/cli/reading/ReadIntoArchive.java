package se.paragraf.cli.reading;

import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.index.archive.Extractor;
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
    ReadFile text = images.available() ? whole.with(OcrPages.later()) : whole;
    return ingest(text::readForArchive, whole, images, options);
  }

  /** The same, text in processes of their own, which outlive what a file does to them. */
  public static Ingest apart(ReadApart apart, IngestOptions options, Runnable pageDone) {
    OcrPages images = OcrPages.onThisMachine().telling(pageDone);
    return ingest(apart::readForArchive, apart.inThisProcess(images), images, options);
  }

  private static Ingest ingest(
      Extractor text, ReadFile whole, OcrPages images, IngestOptions options) {
    return images.available()
        ? new Ingest(text, new UnpackContainers(), options).thenImages(whole::readForArchive)
        : new Ingest(text, new UnpackContainers(), options);
  }
}
