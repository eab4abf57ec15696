package se.paragraf.index.followup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.chain.FiledParagraph;
import se.paragraf.index.search.Citations;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.search.ParagraphRef;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;
import se.paragraf.model.Paragraph;

/** Finds every § of an archive that gives or proposes an order. */
final class OrdersOfArchive {

  private static final Set<DocumentKind> KINDS =
      Set.of(DocumentKind.PROTOKOLL, DocumentKind.PROTOKOLLSUTDRAG, DocumentKind.TJANSTESKRIVELSE);

  private final Archive archive;
  private final Citations citations;

  OrdersOfArchive(Archive archive) {
    this.archive = archive;
    this.citations = new Citations(archive.catalog().organizations().size() > 1);
  }

  List<FiledParagraph> all() {
    return archive.extractions().flatMap(this::in).toList();
  }

  /** Every § of a document; of a memo the matter that it is. */
  List<FiledParagraph> in(Document document) {
    String path =
        archive.catalog().paths(document.id().substring(0, Archive.STEM_DIGITS)).stream()
            .findFirst()
            .orElse("");
    return document.paragraphs().stream()
        .map(paragraph -> filed(document, paragraph, path))
        .toList();
  }

  /** The § of a document that a reference means. */
  List<FiledParagraph> of(Document document, ParagraphRef ref) {
    return in(document).stream()
        .filter(filed -> ParagraphRef.of(filed.paragraph()).equals(ref))
        .toList();
  }

  private Stream<FiledParagraph> in(Extraction.Done done) {
    return done.documents().stream()
        .filter(document -> KINDS.contains(document.kind()))
        .flatMap(document ->
            document.paragraphs().stream()
                .filter(paragraph -> !paragraph.assignments().isEmpty())
                .map(paragraph -> filed(document, paragraph, done.source().path())));
  }

  private FiledParagraph filed(Document document, Paragraph paragraph, String path) {
    DocumentRef file = DocumentRef.of(document, path);
    ParagraphRef ref = ParagraphRef.of(paragraph);
    String citation =
        citations.of(
            file, java.util.Optional.of(ref), java.util.Optional.empty(), paragraph.regions());
    return new FiledParagraph(document, paragraph, file, citation);
  }
}
