package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.DocumentKind;

/**
 * Pages to documents.
 *
 * <p>Minutes and extracts are told by what their page heads say; runs of other pages are parted
 * where a new count of pages, a new head, another paper or another type begins.
 */
public final class TellDocumentsApart {

  /**
   * @param marks where the file itself says that documents begin; believed as far as the pages bear
   *     it out
   * @return in page order, minutes before what is merged into them, a summons before its documents;
   *     covers every page
   */
  public List<Span> tell(List<PageLayout> pages, List<PageMarks> marks) {
    List<PageHead> heads = pages.stream().map(PageHead::of).toList();
    PageBoundaries boundaries = new PageBoundaries(pages, heads, marks);
    List<PageGroup> groups = new GroupPages(pages, heads, boundaries).group();
    List<Span> spans = new ArrayList<>();
    for (PageGroup group : groups) {
      add(group, pages, boundaries, spans);
    }
    return spans.stream().sorted(Comparator.comparingInt(Span::firstPage)).toList().equals(spans)
        ? List.copyOf(spans)
        : spans;
  }

  private static void add(
      PageGroup group, List<PageLayout> pages, PageBoundaries boundaries, List<Span> spans) {
    int first = spans.size();
    Optional<Integer> parent = group.head().flatMap(head -> addMinutes(group, head, spans));
    List<List<Integer>> runs = boundaries.runs(group.merged());
    for (List<Integer> run : runs) {
      boolean alone = spans.isEmpty() && run.size() == pages.size();
      DocumentKind kind =
          kind(run, pages).orElse(alone ? DocumentKind.OVRIGT : DocumentKind.BILAGA);
      spans.add(new Span(kind, run, run.getFirst(), run.getLast(), parent));
      if (parent.isEmpty() && kind == DocumentKind.KALLELSE) {
        parent = Optional.of(spans.size() - 1);
      }
    }
    int signed = group.head().isPresent() ? first : spans.size() - 1;
    spans.set(signed, spans.get(signed).signedOn(group.signatures()));
  }

  /**
   * @return the index of the minutes, if what is merged in belongs to them: what follows an extract
   *     is another document
   */
  private static Optional<Integer> addMinutes(PageGroup group, PageHead head, List<Span> spans) {
    DocumentKind kind = head.kind().orElse(DocumentKind.PROTOKOLL);
    boolean whole = kind == DocumentKind.PROTOKOLL;
    int lastOwn = group.own().getLast();
    int last = whole ? group.last() : lastOwn;
    boolean between = group.merged().stream().anyMatch(page -> page < lastOwn);
    spans.add(new Span(kind, group.own(), group.own().getFirst(), last, Optional.empty()));
    return whole || between ? Optional.of(spans.size() - 1) : Optional.empty();
  }

  private static Optional<DocumentKind> kind(List<Integer> run, List<PageLayout> pages) {
    PageLayout first = pages.get(run.getFirst() - 1);
    List<PageLayout> own = pages.subList(run.getFirst() - 1, run.getLast());
    return KindOfDocument.of(first, PageHead.of(first), own);
  }
}
