package se.paragraf.index.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;

/**
 * The document that a hit or a quote stands in; {@code document} in JSON.
 *
 * @param organization name of the region or municipality
 * @param date of the meeting, else the one printed on the document
 * @param path where the file lies; of several the first
 * @param firstPage where the document begins in the file, 1-based; 0 in a file without pages
 */
public record DocumentRef(
    String id,
    Optional<String> title,
    DocumentKind kind,
    Optional<String> organization,
    Optional<String> body,
    @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> date,
    String path,
    int firstPage) {

  public static DocumentRef of(Document document, String path) {
    return new DocumentRef(
        document.id(),
        document.title(),
        document.kind(),
        document.organization().map(organization -> organization.name()),
        document.body(),
        document.meetingDate().or(document::documentDate),
        path,
        document.firstPage());
  }

  public DocumentRef withPath(String other) {
    return new DocumentRef(id, title, kind, organization, body, date, other, firstPage);
  }
}
