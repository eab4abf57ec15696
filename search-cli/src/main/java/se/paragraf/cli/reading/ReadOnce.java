package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Extraction;

/**
 * Reads files whose extraction is not on a shelf yet, and puts it there. Thread-safe.
 *
 * <p>What a machine without OCR read is read again by one that has it.
 */
public final class ReadOnce {

  /** What the extractor says of pages and pictures that were left unread. */
  private static final Set<String> AWAITING =
      Set.of("awaiting-ocr", "picture-awaiting-ocr", "ocr-missing");

  private final ExtractionShelf shelf;
  private final ReadApart text;
  private final ReadFile whole;
  private final boolean apart;
  private final boolean readsImages;

  /**
   * @param apart whether text is read in processes of their own
   */
  public ReadOnce(ExtractionShelf shelf, ReadApart text, boolean apart) {
    OcrPages images = OcrPages.onThisMachine();
    this.shelf = shelf;
    this.text = text;
    this.whole = text.inThisProcess(images);
    this.apart = apart;
    this.readsImages = images.available();
  }

  /** What came of a file. */
  public enum Outcome {
    READ,
    /** Its extraction was there. */
    KNOWN,
    /** Given up with a reason, which is on the shelf. */
    FAILED
  }

  /** Errors: {@code IOException} when there is no such file or the machine fails. */
  public Outcome read(Path file, String name) throws IOException {
    boolean known = shelf.find(FileHash.of(file)).filter(this::isFinished).isPresent();
    if (known) {
      return Outcome.KNOWN;
    }
    Extraction extraction = extraction(file, name);
    shelf.put(extraction);
    return switch (extraction) {
      case Extraction.Done done -> Outcome.READ;
      case Extraction.Failed failed -> Outcome.FAILED;
    };
  }

  private Extraction extraction(Path file, String name) throws IOException {
    if (!apart) {
      return whole.read(file, name);
    }
    Extraction read = text.read(file, name);
    return isFinished(read) ? read : whole.read(file, name);
  }

  private boolean isFinished(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Done done ->
          !readsImages
              || done.notices().stream().noneMatch(notice -> AWAITING.contains(notice.code()));
      case Extraction.Failed failed -> true;
    };
  }
}
