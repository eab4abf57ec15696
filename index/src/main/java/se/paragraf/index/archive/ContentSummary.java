package se.paragraf.index.archive;

import java.util.List;
import java.util.Set;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/**
 * What the catalog knows of one file's content without opening its JSON.
 *
 * @param path where the bytes lay when they were read: of several paths the first
 * @param readBy name and version of the extractor that read them
 * @param pages of the file
 * @param documents in page order
 * @param withoutText pages of the file whose text could not be had; sorted
 * @param awaitingOcr those of them that can be read from their image, another time or on a machine
 *     that has what it takes; sorted
 */
public record ContentSummary(
    String sha256,
    String path,
    String readBy,
    int pages,
    Source.TextLayer textLayer,
    List<DocumentSummary> documents,
    List<Integer> withoutText,
    List<Integer> awaitingOcr) {

  private static final String WAITING = "awaiting-ocr";

  /** Pages that wait for Tesseract, the second for a picture on it that may be a table. */
  private static final Set<String> WAITING_CODES = Set.of(WAITING, "picture-awaiting-ocr");

  /** Said of the file: its machine cannot read images. */
  private static final String NO_ENGINE = "ocr-missing";

  private static final Set<String> NO_TEXT_CODES = Set.of("no-text", "wrong-text", WAITING);

  public ContentSummary {
    documents = List.copyOf(documents);
    withoutText = List.copyOf(withoutText);
    awaitingOcr = List.copyOf(awaitingOcr);
  }

  static ContentSummary of(Extraction.Done done, String readBy) {
    List<Document> documents = done.documents();
    return new ContentSummary(
        done.source().sha256(),
        done.source().path(),
        readBy,
        done.source().pages(),
        done.source().textLayer(),
        documents.stream().map(DocumentSummary::of).toList(),
        pages(done, NO_TEXT_CODES),
        pages(done, has(done, NO_ENGINE) ? NO_TEXT_CODES : WAITING_CODES));
  }

  private static boolean has(Extraction.Done done, String code) {
    return done.notices().stream().anyMatch(notice -> notice.code().equals(code));
  }

  private static List<Integer> pages(Extraction.Done done, Set<String> codes) {
    return done.notices().stream()
        .filter(notice -> codes.contains(notice.code()))
        .flatMap(notice -> notice.page().stream())
        .distinct()
        .sorted()
        .toList();
  }

  public String stem() {
    return sha256.substring(0, Archive.STEM_DIGITS);
  }
}
