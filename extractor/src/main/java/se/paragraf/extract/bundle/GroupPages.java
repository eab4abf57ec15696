package se.paragraf.extract.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Furniture;

/**
 * Tells which pages are of minutes, by what their heads say, and what lies between them.
 *
 * <p>Minutes whose kind is printed on their first page alone go on as long as §§ with decisions do.
 */
final class GroupPages {

  private static final Pattern ATTACHMENT =
      Pattern.compile(
          "(?i)bilaga\\s+(?:nr\\s*)?(?:\\d{1,3}|[A-Z])(?:\\s*[.:,–-].{0,80}|\\s+till .{0,60}|\\s+[§\\p{Lu}].{0,80})?");

  /** Larger than the text by so much, points, a line stands out. */
  private static final double LARGER_PT = 0.6;

  private final List<PageLayout> pages;
  private final List<PageHead> heads;
  private final PageBoundaries boundaries;
  private final List<PageGroup> groups = new ArrayList<>();

  GroupPages(List<PageLayout> pages, List<PageHead> heads, PageBoundaries boundaries) {
    this.pages = pages;
    this.heads = heads;
    this.boundaries = boundaries;
  }

  List<PageGroup> group() {
    boolean anyMinutes = heads.stream().anyMatch(PageHead::isMinutes);
    boolean after = false;
    for (int i = 0; i < pages.size(); i++) {
      boolean signed = !groups.isEmpty() && SignaturePages.isOne(pages.get(i), after);
      if (signed) {
        groups.getLast().signatures().add(pages.get(i).number());
      } else if (!anyMinutes) {
        withoutHeads(i);
      } else if (heads.get(i).isMinutes()) {
        ofMinutes(i);
      } else {
        other(i);
      }
      after = signed;
    }
    return groups;
  }

  private void withoutHeads(int i) {
    if (groups.isEmpty()) {
      boolean minutes = MinutesSigns.hold(pages);
      groups.add(new PageGroup(minutes ? Optional.of(MinutesSigns.head(pages)) : Optional.empty()));
    }
    PageGroup open = groups.getLast();
    (open.head().isPresent() ? open.own() : open.merged()).add(pages.get(i).number());
  }

  private void ofMinutes(int i) {
    PageHead head = heads.get(i);
    boolean same =
        !groups.isEmpty() && groups.getLast().head().filter(h -> sameMeeting(h, head)).isPresent();
    if (!same) {
      groups.add(new PageGroup(Optional.of(head)));
    }
    PageGroup open = groups.getLast();
    boolean attached =
        beginsAttachment(pages.get(i)) || open.isAttaching() && !holdsParagraph(pages.get(i));
    open.setAttaching(attached);
    (attached && !open.own().isEmpty() ? open.merged() : open.own()).add(pages.get(i).number());
  }

  private void other(int i) {
    if (groups.isEmpty()) {
      groups.add(new PageGroup(Optional.empty()));
    }
    PageGroup open = groups.getLast();
    boolean goesOn = open.head().isPresent() && !open.own().isEmpty() && goesOn(i, open);
    (goesOn ? open.own() : open.merged()).add(pages.get(i).number());
  }

  private boolean goesOn(int i, PageGroup open) {
    int number = pages.get(i).number();
    boolean next = open.own().getLast() == number - 1;
    return sameRunningHead(heads.get(i), pages.get(i), open)
        || open.last() == number - 1 && next && continuesMinutes(heads.get(i), heads.get(i - 1))
        || next && headedOnce(open) && goesOnWithoutHead(i, open);
  }

  /** Whether only the first page of the minutes says what they are. */
  private boolean headedOnce(PageGroup open) {
    return open.own().stream().filter(number -> heads.get(number - 1).isMinutes()).count() == 1;
  }

  /** A page with the next §§, or one before such a page, or one that nothing parts from them. */
  private boolean goesOnWithoutHead(int i, PageGroup open) {
    int last = lastWithParagraph(open.own().getFirst() - 1);
    boolean parted = boundaries.parted(pages.get(i).number());
    return heads.get(i).kind().isEmpty()
        && last > open.own().getFirst() - 1
        && (i <= last ? !parted || headsParagraph(pages.get(i)) : !parted);
  }

  /** Index of the last page, before other minutes begin, on which a § with a decision is headed. */
  private int lastWithParagraph(int first) {
    int last = first;
    int largest = 0;
    for (int i = first; i < pages.size() && (i == first || !heads.get(i).isMinutes()); i++) {
      int number = largestHeaded(pages.get(i));
      if (number > largest && MinutesSigns.decides(pages.get(i))) {
        largest = number;
        last = i;
      }
    }
    return last;
  }

  private static int largestHeaded(PageLayout page) {
    return page.lines().stream()
        .filter(line -> standsOut(line, page))
        .flatMap(line -> ParagraphLabel.at(line.text()).stream())
        .mapToInt(ParagraphLabel::number)
        .max()
        .orElse(0);
  }

  private static boolean headsParagraph(PageLayout page) {
    return largestHeaded(page) > 0 && MinutesSigns.decides(page);
  }

  private static boolean standsOut(Line line, PageLayout page) {
    return line.bold() || line.fontSize() > page.bodySize() + LARGER_PT;
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

  /**
   * A page whose running head names the meeting's body, or repeats the one of the minutes' first
   * page, is of the minutes.
   */
  private boolean sameRunningHead(PageHead head, PageLayout page, PageGroup minutes) {
    if (head.kind().isPresent() || minutes.own().isEmpty()) {
      return false;
    }
    List<String> first = runningHead(pages.get(minutes.own().getFirst() - 1));
    List<String> here = runningHead(page);
    return !here.isEmpty() && first.containsAll(here) && here.stream().anyMatch(GroupPages::names);
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
