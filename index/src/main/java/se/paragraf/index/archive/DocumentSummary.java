package se.paragraf.index.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Organization;
import se.paragraf.model.Paragraph;

/**
 * What the catalog knows of a document without opening it.
 *
 * @param date of the meeting, else the one printed on the document
 * @param meetingDate of the meeting only
 * @param paragraphs the §§ it holds, in printed order
 * @param prefixes of its § labels: {@code VON} of {@code VON § 37}; distinct, sorted
 * @param pages first and last page in the file
 */
public record DocumentSummary(
    String id,
    DocumentKind kind,
    Optional<String> title,
    Optional<Organization> organization,
    Optional<String> body,
    Optional<LocalDate> date,
    Optional<LocalDate> meetingDate,
    Optional<Document.Parent> partOf,
    List<Numbers> paragraphs,
    List<String> prefixes,
    Pages pages) {

  private static final Pattern PREFIX = Pattern.compile("^\\s*(\\p{Lu}[\\p{L}]{0,7})\\s*§");
  private static final Pattern PREFIX_AFTER =
      Pattern.compile("§\\s*\\d+[a-z]?\\s+(\\p{Lu}{2,8})(?!\\p{L})");

  public DocumentSummary {
    paragraphs = List.copyOf(paragraphs);
    prefixes = List.copyOf(prefixes);
  }

  /** First and last § number of one § (they differ in {@code §§ 45–47}). */
  public record Numbers(int first, int last) {}

  /** First and last page, 1-based; both 0 in a file without pages. */
  public record Pages(int first, int last) {}

  /** What makes its § of that number the same in several files; empty as for the § itself. */
  public Optional<ParagraphIdentity> identity(int number) {
    return body.flatMap(name ->
        meetingDate.map(
            day -> new ParagraphIdentity(organization.map(Organization::name), name, day, number)));
  }

  static DocumentSummary of(Document document) {
    return new DocumentSummary(
        document.id(),
        document.kind(),
        document.title(),
        document.organization(),
        document.body(),
        document.meetingDate().or(document::documentDate),
        document.meetingDate(),
        document.partOf(),
        document.paragraphs().stream().flatMap(DocumentSummary::numbers).toList(),
        document.paragraphs().stream()
            .flatMap(paragraph -> paragraph.label().stream())
            .flatMap(DocumentSummary::prefix)
            .distinct()
            .sorted()
            .toList(),
        new Pages(document.firstPage(), document.lastPage()));
  }

  private static Stream<Numbers> numbers(Paragraph paragraph) {
    return paragraph
        .number()
        .map(first -> new Numbers(first, paragraph.lastNumber().orElse(first)))
        .stream();
  }

  private static Stream<String> prefix(String label) {
    return Stream.of(PREFIX, PREFIX_AFTER)
        .map(pattern -> pattern.matcher(label))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .limit(1);
  }
}
