package se.paragraf.index.archive;

import java.util.List;
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
 */
public record ContentSummary(
    String sha256,
    String path,
    String readBy,
    int pages,
    Source.TextLayer textLayer,
    List<DocumentSummary> documents,
    List<Integer> withoutText) {

  private static final List<String> NO_TEXT_CODES = List.of("no-text", "awaiting-ocr");

  public ContentSummary {
    documents = List.copyOf(documents);
    withoutText = List.copyOf(withoutText);
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
        done.notices().stream()
            .filter(notice -> NO_TEXT_CODES.contains(notice.code()))
            .flatMap(notice -> notice.page().stream())
            .distinct()
            .sorted()
            .toList());
  }

  public String stem() {
    return sha256.substring(0, Archive.STEM_DIGITS);
  }
}
