package se.paragraf.index.check.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Organization;
import se.paragraf.model.Paragraph;

/**
 * The documents beside the record that is checked: of the same body, of other bodies, reports.
 *
 * @param documents without the record itself
 */
public record OtherDocuments(List<Document> documents) {

  public static final OtherDocuments NONE = new OtherDocuments(List.of());

  /** A § and the minutes or extract it stands in. */
  public record Kept(Document document, Paragraph paragraph) {

    /** {@code Regionstyrelsen 2024-06-05 § 82}. */
    public String cite() {
      String date = document.meetingDate().map(day -> " " + day).orElse("");
      return document.body().orElse("") + date + " " + paragraph.cite();
    }
  }

  public OtherDocuments {
    documents = List.copyOf(documents);
  }

  public OtherDocuments without(Document document) {
    return new OtherDocuments(
        documents.stream().filter(d -> !d.id().equals(document.id())).toList());
  }

  /** Minutes of the same body and organisation, by date; those without a date are left out. */
  public List<Document> series(Document of) {
    return minutes()
        .filter(other -> other.kind() == DocumentKind.PROTOKOLL && other.meetingDate().isPresent())
        .filter(other -> sameBody(other, of) && mayBeSameOrganization(other, of))
        .sorted(Comparator.comparing(other -> other.meetingDate().orElseThrow()))
        .toList();
  }

  /** The latest meeting of the series before the day. */
  public Optional<Document> before(Document of, LocalDate day) {
    return series(of).stream()
        .filter(other -> other.meetingDate().orElseThrow().isBefore(day))
        .reduce((first, last) -> last);
  }

  /** The first meeting of the series after the day. */
  public Optional<Document> after(Document of, LocalDate day) {
    return series(of).stream()
        .filter(other -> other.meetingDate().orElseThrow().isAfter(day))
        .findFirst();
  }

  public List<Document> ofKind(DocumentKind kind) {
    return documents.stream().filter(document -> document.kind() == kind).toList();
  }

  /** Minutes and extracts of any body. */
  public Stream<Document> minutes() {
    return documents.stream()
        .filter(
            d -> d.kind() == DocumentKind.PROTOKOLL || d.kind() == DocumentKind.PROTOKOLLSUTDRAG);
  }

  /** Every § of other minutes about the case, inside the same organisation. */
  public List<Kept> about(String caseNumber, Document of) {
    return minutes()
        .filter(other -> mayBeSameOrganization(other, of))
        .flatMap(other -> other.paragraphs().stream().map(p -> new Kept(other, p)))
        .filter(
            kept -> kept.paragraph().caseNumbers().stream().anyMatch(n -> sameCase(n, caseNumber)))
        .toList();
  }

  private static boolean sameBody(Document one, Document other) {
    return one.body().isPresent()
        && other.body().isPresent()
        && new Body(one.body().get()).folded().equals(new Body(other.body().get()).folded());
  }

  private static boolean mayBeSameOrganization(Document one, Document other) {
    Optional<String> mine = one.organization().map(Organization::name);
    Optional<String> theirs = other.organization().map(Organization::name);
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }

  /** Whether two case numbers are one, however they are spaced. */
  public static boolean sameCase(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String caseNumber) {
    return caseNumber.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }
}
