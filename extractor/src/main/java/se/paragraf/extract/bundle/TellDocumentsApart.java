package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.pdf.PdfFile.Bookmark;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Furniture;

/**
 * Pages to documents.
 *
 * <p>Minutes and extracts are told by what their page heads say; runs of other pages are parted
 * where a new count of pages, a new head, another paper or another type begins.
 */
public final class TellDocumentsApart {

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?i)bilaga\\s+(?:nr\\s*)?(?:\\d{1,3}|[A-Z])(?:\\s*[.:,–-].{0,80}|\\s+till .{0,60}|\\s+[§\\p{Lu}].{0,80})?");

  /**
   * @return in page order, minutes before what is merged into them; covers every page
   */
  public List<Span> tell(List<PageLayout> pages, List<Bookmark> bookmarks) {
    List<PageHead> heads = pages.stream().map(PageHead::of).toList();
    List<Group> groups = groups(pages, heads);
    PageBoundaries boundaries = new PageBoundaries(pages, heads, bookmarks);
    List<Span> spans = new ArrayList<>();
    for (Group group : groups) {
      add(group, pages, boundaries, spans);
    }
    return spans.stream().sorted(Comparator.comparingInt(Span::firstPage)).toList().equals(spans)
        ? List.copyOf(spans)
        : spans;
  }

  /** Pages that follow each other: minutes with what is merged in, or a run of other pages. */
  private static final class Group {
    private final Optional<PageHead> head;
    private final List<Integer> own = new ArrayList<>();
    private final List<Integer> merged = new ArrayList<>();
    private boolean attaching;

    Group(Optional<PageHead> head) {
      this.head = head;
    }

    int last() {
      int a = own.isEmpty() ? 0 : own.getLast();
      int b = merged.isEmpty() ? 0 : merged.getLast();
      return Math.max(a, b);
    }
  }

  private static List<Group> groups(List<PageLayout> pages, List<PageHead> heads) {
    boolean anyMinutes = heads.stream().anyMatch(PageHead::isMinutes);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PageHead head = heads.get(i);
      int number = pages.get(i).number();
      Group open = groups.isEmpty() ? null : groups.getLast();
      if (!anyMinutes) {
        if (open == null) {
          open =
              new Group(
                  MinutesSigns.hold(pages)
                      ? Optional.of(MinutesSigns.head(pages))
                      : Optional.empty());
          groups.add(open);
        }
        (open.head.isPresent() ? open.own : open.merged).add(number);
      } else if (head.isMinutes()) {
        Group same =
            open != null && open.head.filter(h -> sameMeeting(h, head)).isPresent() ? open : null;
        if (same == null) {
          same = new Group(Optional.of(head));
          groups.add(same);
        }
        boolean attached =
            beginsAttachment(pages.get(i)) || same.attaching && !holdsParagraph(pages.get(i));
        same.attaching = attached;
        (attached && !same.own.isEmpty() ? same.merged : same.own).add(number);
      } else if (open == null) {
        groups.add(new Group(Optional.empty()));
        groups.getLast().merged.add(number);
      } else {
        boolean sameHead =
            open.head.isPresent() && sameRunningHead(head, pages.get(i), open, pages);
        boolean goesOn =
            sameHead
                || open.head.isPresent()
                    && open.last() == number - 1
                    && !open.own.isEmpty()
                    && open.own.getLast() == number - 1
                    && continuesMinutes(head, heads.get(i - 1));
        (goesOn ? open.own : open.merged).add(number);
      }
    }
    return groups;
  }

  /** A page of the minutes that is headed {@code Bilaga 1} carries an attachment, not a §. */
  private static boolean beginsAttachment(PageLayout page) {
    return page.lines().stream()
        .limit(2)
        .anyMatch(line -> line.bold() && ATTACHMENT.matcher(line.text().strip()).matches());
  }

  private static boolean holdsParagraph(PageLayout page) {
    return page.lines().stream().anyMatch(line -> ParagraphLabel.at(line.text()).isPresent());
  }

  private static boolean sameMeeting(PageHead a, PageHead b) {
    boolean body =
        a.body().isEmpty() || b.body().isEmpty() || BodyNames.same(a.body().get(), b.body().get());
    boolean date = a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
    boolean extract = b.kind().equals(Optional.of(DocumentKind.PROTOKOLLSUTDRAG));
    // A wrong date in one head of whole minutes is an error in the minutes, not other minutes.
    return a.kind().equals(b.kind()) && body && (date || (!extract && !b.beginsCount()));
  }

  private static boolean continuesMinutes(PageHead head, PageHead before) {
    return head.kind().isEmpty() && (head.signatureStrip() || head.continuesCountOf(before, false));
  }

  private static void add(
      Group group, List<PageLayout> pages, PageBoundaries boundaries, List<Span> spans) {
    Optional<Integer> parent = Optional.empty();
    if (group.head.isPresent()) {
      DocumentKind kind = group.head.get().kind().orElse(DocumentKind.PROTOKOLL);
      boolean whole = kind == DocumentKind.PROTOKOLL;
      int lastOwn = group.own.getLast();
      int last = whole ? group.last() : lastOwn;
      spans.add(new Span(kind, group.own, group.own.getFirst(), last, Optional.empty()));
      parent = whole ? Optional.of(spans.size() - 1) : Optional.empty();
      int firstOwn = spans.size() - 1;
      boolean between = group.merged.stream().anyMatch(page -> page < lastOwn);
      if (!whole && between) {
        parent = Optional.of(firstOwn);
      }
    }
    for (List<Integer> run : boundaries.runs(group.merged)) {
      PageLayout first = pages.get(run.getFirst() - 1);
      Optional<DocumentKind> kind =
          KindOfDocument.of(
              first, PageHead.of(first), pages.subList(run.getFirst() - 1, run.getLast()));
      boolean alone = spans.isEmpty() && run.size() == pages.size();
      DocumentKind known = kind.orElse(alone ? DocumentKind.OVRIGT : DocumentKind.BILAGA);
      spans.add(new Span(known, run, run.getFirst(), run.getLast(), parent));
    }
  }

  /**
   * A page whose running head names the meeting's body, or repeats the one of the minutes' first
   * page, is of the minutes.
   */
  private static boolean sameRunningHead(
      PageHead head, PageLayout page, Group minutes, List<PageLayout> pages) {
    if (head.kind().isPresent() || minutes.own.isEmpty()) {
      return false;
    }
    List<String> first = runningHead(pages.get(minutes.own.getFirst() - 1));
    List<String> here = runningHead(page);
    return !here.isEmpty()
        && first.containsAll(here)
        && here.stream().anyMatch(TellDocumentsApart::names);
  }

  private static boolean names(String head) {
    return BodyNames.isName(head)
        || SwedishDates.first(head).isPresent()
        || BodyNames.leading(head).isPresent();
  }

  private static List<String> runningHead(PageLayout page) {
    return page.furniture().stream()
        .filter(f -> f.kind() == Furniture.Kind.RUNNING_HEAD)
        .map(Furniture::text)
        .toList();
  }
}
