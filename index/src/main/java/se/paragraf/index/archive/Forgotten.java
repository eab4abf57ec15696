package se.paragraf.index.archive;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;

/**
 * What was erased on request and must stay out, kept without a word of it: hashes, document ids and
 * § identities.
 */
final class Forgotten {

  private final Home home;
  private final SortedSet<String> lines;

  private Forgotten(Home home, SortedSet<String> lines) {
    this.home = home;
    this.lines = lines;
  }

  /** Something to stay out. */
  sealed interface Thing {
    /** A file, whole, wherever it lies. */
    record File(String sha256) implements Thing {}

    /** A document in a file. */
    record InnerDocument(String id) implements Thing {}

    /** A § in every file that holds it. */
    record Numbered(ParagraphIdentity identity) implements Thing {}
  }

  static Forgotten read(Home home) throws IOException {
    return new Forgotten(home, new ConcurrentSkipListSet<>(home.forgotten()));
  }

  void add(Thing thing) throws IOException {
    lines.add(line(thing));
    home.writeForgotten(lines);
  }

  private static String line(Thing thing) {
    return switch (thing) {
      case Thing.File(String sha256) -> "file\t" + sha256;
      case Thing.InnerDocument(String id) -> "document\t" + id;
      case Thing.Numbered(ParagraphIdentity identity) -> "paragraph\t" + identity.key();
    };
  }

  boolean holdsFile(String sha256) {
    return lines.contains(line(new Thing.File(sha256)));
  }

  private boolean holds(Document document) {
    return lines.contains(line(new Thing.InnerDocument(document.id())));
  }

  private boolean holds(Document document, Paragraph paragraph) {
    return ParagraphIdentity.of(document, paragraph)
        .map(identity -> lines.contains(line(new Thing.Numbered(identity))))
        .orElse(false);
  }

  /** The same without what is to stay out. */
  Extraction without(Extraction extraction) {
    if (lines.isEmpty() || !(extraction instanceof Extraction.Done done)) {
      return extraction;
    }
    List<Document> kept =
        done.documents().stream()
            .filter(document -> !holds(document))
            .map(this::withoutParagraphs)
            .toList();
    return kept.equals(done.documents())
        ? done
        : new Extraction.Done(done.source(), kept, done.notices());
  }

  private Document withoutParagraphs(Document document) {
    List<Paragraph> gone =
        document.paragraphs().stream().filter(paragraph -> holds(document, paragraph)).toList();
    return gone.isEmpty() ? document : without(document, gone);
  }

  private static Document without(Document document, List<Paragraph> gone) {
    List<Region> places = gone.stream().flatMap(each -> each.regions().stream()).toList();
    List<Integer> numbers = gone.stream().flatMap(each -> each.number().stream()).toList();
    return new Document(
        document.id(),
        document.kind(),
        document.title(),
        document.organization(),
        document.partOf(),
        document.body(),
        document.meetingDate(),
        document.documentDate(),
        document.caseNumbers(),
        document.firstPage(),
        document.lastPage(),
        document.language(),
        document.frontPage(),
        document.agenda().stream()
            .filter(item -> item.number().map(number -> !numbers.contains(number)).orElse(true))
            .toList(),
        document.paragraphs().stream().filter(each -> !gone.contains(each)).toList(),
        document.headings(),
        document.passages(),
        document.tables().stream()
            .filter(table -> table.regions().stream().noneMatch(region -> lies(region, places)))
            .toList(),
        document.figures().stream()
            .filter(figure -> figure.region().filter(r -> lies(r, places)).isEmpty())
            .toList(),
        document.quantities().stream()
            .filter(quantity ->
                quantity.region().filter(r -> lies(r, places)).isEmpty()
                    && quantity.paragraph().map(n -> !numbers.contains(n)).orElse(true))
            .toList(),
        document.furniture(),
        document.adjournments(),
        document.signatures());
  }

  private static boolean lies(Region region, List<Region> places) {
    return places.stream().anyMatch(place -> place.intersects(region));
  }
}
