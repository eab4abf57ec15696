package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.index.search.SearchIndex;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.Severity;

/**
 * Reads files whose first line is a date, the second a decision on a page of text, and the third,
 * if there is one, a decision on a page that is an image; as a program of its own, to be killed.
 */
final class ImageReader {

  private ImageReader() {}

  /** Leaves the page that is an image for later. */
  static Extraction text(Path file, String path) throws IOException {
    return read(file, path, Optional.of("awaiting-ocr"));
  }

  /** On a machine that cannot read images. */
  static Extraction withoutEngine(Path file, String path) throws IOException {
    return read(file, path, Optional.of("no-text"));
  }

  /** Reads everything. */
  static Extraction whole(Path file, String path) throws IOException {
    return read(file, path, Optional.empty());
  }

  private static Extraction read(Path file, String path, Optional<String> imageNotice)
      throws IOException {
    List<String> lines = Files.readAllLines(file);
    SampleMinutes minutes =
        SampleMinutes.minutes("Kommunstyrelsen", lines.get(0))
            .paragraph(1, "Ärende", lines.get(1), "Bakgrund.");
    boolean image = lines.size() > 2;
    if (image && imageNotice.isEmpty()) {
      minutes.paragraph(2, "Ärende i bild", lines.get(2), "Bakgrund.");
    }
    Extraction.Done done = minutes.file(path, Files.readString(file));
    return image && imageNotice.isPresent()
        ? new Extraction.Done(done.source(), done.documents(), notices(imageNotice.get()))
        : done;
  }

  private static List<Diagnostic> notices(String code) {
    Diagnostic page = Diagnostic.warning(code, "Sidan är en bild.", 2);
    Diagnostic file =
        new Diagnostic("ocr-missing", Severity.WARNING, "Tesseract saknas.", Optional.empty());
    return code.equals("no-text") ? List.of(file, page) : List.of(page);
  }

  static IngestReport ingest(Path archive, Path files, Ingest ingest) throws IOException {
    try (Archive open = Archive.openToWrite(archive);
        SearchIndex index = SearchIndex.openToWrite(open)) {
      return ingest.run(open, List.of(index), List.of(files), IngestProgress.SILENT);
    }
  }

  static Ingest inTwoPasses(Extractor images) {
    return new Ingest(ImageReader::text, Unpacker.NONE, options()).thenImages(images);
  }

  static IngestOptions options() {
    return new IngestOptions(false, false, 2, "image/1");
  }

  public static void main(String[] arguments) throws IOException {
    long millis = Long.parseLong(arguments[2]);
    Extractor slow =
        (file, path) -> {
          try {
            Thread.sleep(millis);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return whole(file, path);
        };
    ingest(Path.of(arguments[0]), Path.of(arguments[1]), inTwoPasses(slow));
  }
}
