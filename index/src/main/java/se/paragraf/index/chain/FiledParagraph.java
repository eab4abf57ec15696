package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.archive.ParagraphIdentity;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph;
import se.paragraf.model.Region;

/** A § together with the minutes it stands in. */
public record FiledParagraph(
    Document document, Paragraph paragraph, DocumentRef file, String citation) {

  /** The same for the same § in several files, where its identity is known. */
  public String key() {
    return ParagraphIdentity.of(document, paragraph)
        .map(ParagraphIdentity::key)
        .orElseGet(() -> document.id() + paragraph.cite() + title());
  }

  public Optional<String> body() {
    return document.body();
  }

  public Optional<LocalDate> date() {
    return document.meetingDate();
  }

  public Optional<String> organization() {
    return document.organization().map(organization -> organization.name());
  }

  public String title() {
    return paragraph.title().orElse("");
  }

  /** What was decided, or proposed to a higher body, item by item. */
  public List<String> items() {
    return ReadAction.decided(paragraph).stream()
        .flatMap(decision -> decision.items().stream())
        .map(Paragraph.Item::text)
        .toList();
  }

  /** The first line that items follow; empty when there is none. */
  public String lead() {
    return ReadAction.decided(paragraph).stream()
        .map(Paragraph.Decision::lead)
        .filter(lead -> !lead.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Where the decision stands, else the whole §. */
  public List<Region> decisionRegions() {
    List<Region> regions =
        ReadAction.decided(paragraph).stream()
            .flatMap(decision -> decision.items().stream())
            .flatMap(item -> item.regions().stream())
            .distinct()
            .toList();
    return regions.isEmpty() ? paragraph.regions() : regions;
  }

  /** Everything that is printed in the §, piece by piece. */
  public Stream<String> texts() {
    return Stream.of(
            paragraph.title().stream(),
            items().stream(),
            paragraph.sections().stream().map(Paragraph.Section::text),
            paragraph.attachments().stream())
        .flatMap(texts -> texts);
  }
}
