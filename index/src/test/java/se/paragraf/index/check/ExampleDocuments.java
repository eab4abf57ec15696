package se.paragraf.index.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Passage;
import se.paragraf.model.Quantity;

/** Documents beside the minutes of an example. */
final class ExampleDocuments {

  private ExampleDocuments() {}

  /** A document that is to be changed in one thing. */
  record Changed(Document document) {
    Document quantities(List<Quantity> quantities) {
      return document.withQuantities(quantities);
    }
  }

  static Changed with(Document document) {
    return new Changed(document);
  }

  static Document embedded(String id, String title, List<Passage> passages) {
    Document.Parent parent = new Document.Parent("example-1", Optional.empty());
    return document(
        id,
        DocumentKind.BILAGA,
        Optional.of(title),
        Optional.of(parent),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        passages);
  }

  static Document other(
      DocumentKind kind,
      String body,
      LocalDate day,
      List<Paragraph> paragraphs,
      List<AgendaItem> agenda) {
    return document(
        "other-" + body + day,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.of(body),
        Optional.of(day),
        paragraphs,
        agenda,
        List.of());
  }

  private static Document document(
      String id,
      DocumentKind kind,
      Optional<String> title,
      Optional<Document.Parent> parent,
      Optional<String> body,
      Optional<LocalDate> day,
      List<Paragraph> paragraphs,
      List<AgendaItem> agenda,
      List<Passage> passages) {
    return new Document(
        id,
        kind,
        title,
        Optional.empty(),
        parent,
        body,
        day,
        Optional.empty(),
        List.of(),
        9,
        9,
        "sv",
        Optional.empty(),
        agenda,
        paragraphs,
        List.of(),
        passages,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
