package se.paragraf.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One document inside a file: minutes, an extract, a memo, a report, …
 *
 * @param id stem of the file's hash, {@code -}, 1-based position in the file
 * @param title as printed, or from the file's metadata where nothing is printed
 * @param organization whose it is, when that can be known
 * @param partOf the document and § it is merged into
 * @param body the organ whose document it is: of minutes the one that met, of a memo the one it is
 *     written to
 * @param meetingDate day of the meeting, of minutes and extracts
 * @param documentDate date printed on a memo or report
 * @param caseNumbers as printed on the document itself
 * @param firstPage 1-based page of the file; 0, like {@code lastPage}, in a file without pages
 *     (Word)
 * @param language BCP 47 primary subtag, {@code sv} mostly
 * @param frontPage attendance and formalities of minutes
 * @param agenda the list of matters, in printed order
 * @param paragraphs the §§, in printed order
 * @param headings of a report or memo, in reading order
 * @param passages the running text of a report, memo or attachment, in reading order; the text of
 *     minutes stands in its {@link Paragraph#sections()}
 * @param furniture running heads, feet, page numbers and signature strips, taken out of the text
 *     but kept as facts
 * @param adjournments breaks of the meeting, in printed order
 * @param signatures who signed it electronically, as the pages appended by the service tell; those
 *     pages count to its page range and hold no text of it
 */
public record Document(
    String id,
    DocumentKind kind,
    Optional<String> title,
    Optional<Organization> organization,
    Optional<Parent> partOf,
    Optional<String> body,
    Optional<LocalDate> meetingDate,
    Optional<LocalDate> documentDate,
    List<String> caseNumbers,
    int firstPage,
    int lastPage,
    String language,
    Optional<FrontPage> frontPage,
    List<AgendaItem> agenda,
    List<Paragraph> paragraphs,
    List<Heading> headings,
    List<Passage> passages,
    List<Table> tables,
    List<Figure> figures,
    List<Quantity> quantities,
    List<Furniture> furniture,
    List<Adjournment> adjournments,
    List<Signature> signatures) {

  /** A document of which no adjournment and no electronic signature is told. */
  public Document(
      String id,
      DocumentKind kind,
      Optional<String> title,
      Optional<Organization> organization,
      Optional<Parent> partOf,
      Optional<String> body,
      Optional<LocalDate> meetingDate,
      Optional<LocalDate> documentDate,
      List<String> caseNumbers,
      int firstPage,
      int lastPage,
      String language,
      Optional<FrontPage> frontPage,
      List<AgendaItem> agenda,
      List<Paragraph> paragraphs,
      List<Heading> headings,
      List<Passage> passages,
      List<Table> tables,
      List<Figure> figures,
      List<Quantity> quantities,
      List<Furniture> furniture) {
    this(
        id,
        kind,
        title,
        organization,
        partOf,
        body,
        meetingDate,
        documentDate,
        caseNumbers,
        firstPage,
        lastPage,
        language,
        frontPage,
        agenda,
        paragraphs,
        headings,
        passages,
        tables,
        figures,
        quantities,
        furniture,
        List.of(),
        List.of());
  }

  public Document {
    boolean paged = firstPage >= 1 && lastPage >= firstPage;
    if (!paged && (firstPage != 0 || lastPage != 0)) {
      throw new IllegalArgumentException("page range " + firstPage + "–" + lastPage + " of " + id);
    }
    caseNumbers = List.copyOf(caseNumbers);
    agenda = List.copyOf(agenda);
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
    passages = List.copyOf(passages);
    tables = List.copyOf(tables);
    figures = List.copyOf(figures);
    quantities = List.copyOf(quantities);
    furniture = List.copyOf(furniture);
    adjournments = List.copyOf(adjournments);
    signatures = List.copyOf(signatures);
  }

  /**
   * The document and, in minutes, the § after which this one is merged in.
   *
   * @param document id of the enclosing document
   */
  public record Parent(String document, Optional<Integer> paragraph) {}

  public Document withTables(List<Table> tables) {
    return with(
        organization, new Span(firstPage, lastPage), new Facts(tables, figures, quantities));
  }

  public Document withFigures(List<Figure> figures) {
    return with(
        organization, new Span(firstPage, lastPage), new Facts(tables, figures, quantities));
  }

  public Document withQuantities(List<Quantity> quantities) {
    return with(
        organization, new Span(firstPage, lastPage), new Facts(tables, figures, quantities));
  }

  /** The same in a file without pages. */
  public Document withoutPages() {
    return with(organization, new Span(0, 0), new Facts(tables, figures, quantities));
  }

  public Document withOrganization(Optional<Organization> organization) {
    return with(
        organization, new Span(firstPage, lastPage), new Facts(tables, figures, quantities));
  }

  private record Span(int firstPage, int lastPage) {}

  private record Facts(List<Table> tables, List<Figure> figures, List<Quantity> quantities) {}

  private Document with(Optional<Organization> organization, Span pages, Facts facts) {
    return new Document(
        id,
        kind,
        title,
        organization,
        partOf,
        body,
        meetingDate,
        documentDate,
        caseNumbers,
        pages.firstPage(),
        pages.lastPage(),
        language,
        frontPage,
        agenda,
        paragraphs,
        headings,
        passages,
        facts.tables(),
        facts.figures(),
        facts.quantities(),
        furniture,
        adjournments,
        signatures);
  }
}
