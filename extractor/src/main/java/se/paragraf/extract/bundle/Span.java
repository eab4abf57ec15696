package se.paragraf.extract.bundle;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.DocumentKind;

/**
 * The pages of one document in a file.
 *
 * @param pages 1-based numbers of its own pages, ascending; those of documents merged into it are
 *     not among them
 * @param firstPage first page it spans
 * @param lastPage last page it spans, merged documents included
 * @param signaturePages that a signing service appended to it; in its range, none of its own pages
 * @param parent index in the list of spans of the minutes it is merged into
 */
public record Span(
    DocumentKind kind,
    List<Integer> pages,
    int firstPage,
    int lastPage,
    Optional<Integer> parent,
    List<Integer> signaturePages) {
  public Span {
    pages = List.copyOf(pages);
    signaturePages = List.copyOf(signaturePages);
  }

  /** One that nobody signed on pages of its own. */
  Span(
      DocumentKind kind,
      List<Integer> pages,
      int firstPage,
      int lastPage,
      Optional<Integer> parent) {
    this(kind, pages, firstPage, lastPage, parent, List.of());
  }

  Span signedOn(List<Integer> numbers) {
    int last = numbers.isEmpty() ? lastPage : Math.max(lastPage, numbers.getLast());
    return new Span(kind, pages, firstPage, last, parent, numbers);
  }

  public boolean isMinutes() {
    return kind == DocumentKind.PROTOKOLL || kind == DocumentKind.PROTOKOLLSUTDRAG;
  }
}
