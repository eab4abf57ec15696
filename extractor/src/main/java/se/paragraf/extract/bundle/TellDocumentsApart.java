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
    Optional<Integer> parent = Optional.empty();
    if (group.head().isPresent()) {
      DocumentKind kind = group.head().get().kind().orElse(DocumentKind.PROTOKOLL);
      boolean whole = kind == DocumentKind.PROTOKOLL;
      int lastOwn = group.own().getLast();
      int last = whole ? group.last() : lastOwn;
      spans.add(new Span(kind, group.own(), group.own().getFirst(), last, Optional.empty()));
      parent = whole ? Optional.of(spans.size() - 1) : Optional.empty();
      int firstOwn = spans.size() - 1;
      boolean between = group.merged().stream().anyMatch(page -> page < lastOwn);
      if (!whole && between) {
        parent = Optional.of(firstOwn);
      }
    }
    List<List<Integer>> runs = boundaries.runs(group.merged());
    int parts = runs.size();
    for (List<Integer> run : runs) {
      PageLayout first = pages.get(run.getFirst() - 1);
      Optional<DocumentKind> kind =
          KindOfDocument.of(
              first, PageHead.of(first), pages.subList(run.getFirst() - 1, run.getLast()));
      boolean alone = spans.isEmpty() && run.size() == pages.size();
      DocumentKind known = kind.orElse(alone ? DocumentKind.OVRIGT : DocumentKind.BILAGA);
      spans.add(new Span(known, run, run.getFirst(), run.getLast(), parent));
      if (parent.isEmpty() && known == DocumentKind.KALLELSE) {
        parent = Optional.of(spans.size() - 1);
      }
    }
    int signed = group.head().isPresent() ? spans.size() - 1 - parts : spans.size() - 1;
    spans.set(signed, spans.get(signed).signedOn(group.signatures()));
  }
}
