package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.paragraf.extract.language.BodyNames;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.HeadWords;
import se.paragraf.extract.language.SwedishDates;
import se.paragraf.model.Furniture;

/**
 * Tells running heads, feet, page numbers and signature strips from text.
 *
 * <p>By position together with repetition on other pages of the file, or with the vocabulary of
 * such lines, so that a single page has furniture too. What {@code isContent} holds for is never
 * furniture.
 */
public final class FindFurniture {

  /** Heads of the corpora end above this share of the page's height. */
  private static final double HEAD_ZONE = 0.155;

  private static final double FOOT_ZONE = 0.87;

  /** Signature strips stand a little higher than feet. */
  private static final double STRIP_ZONE = 0.80;

  /** A line set at the same spot on other pages strays at most this far, in points. */
  private static final double SAME_SPOT_X_PT = 16;

  private static final double SAME_SPOT_Y_PT = 9;

  /**
   * This many pages with the same line at the same spot make it furniture, or all of a shorter
   * file.
   */
  private static final int ENOUGH_PAGES = 3;

  /** Segments on baselines this near, in points, stand in one row. */
  private static final double SAME_ROW_PT = 3;

  private static final Optional<Furniture.Kind> RUNNING_HEAD =
      Optional.of(Furniture.Kind.RUNNING_HEAD);

  private final Predicate<Line> isText;

  /**
   * @param isContent lines that are text wherever they stand, e.g. the number of a §
   */
  public FindFurniture(Predicate<Line> isContent) {
    this.isText = isContent;
  }

  /**
   * @return one layout per page, its lines in the order they came
   */
  public List<PageLayout> find(List<PageLines> pages) {
    Map<String, List<Line>> repeated = linesInZones(pages);
    PageNumberLines numbers = new PageNumberLines(pages, HEAD_ZONE, FOOT_ZONE);
    List<PageLayout> layouts = new ArrayList<>(pages.size());
    for (PageLines page : pages) {
      layouts.add(layout(page, repeated, numbers, pages.size()));
    }
    return List.copyOf(layouts);
  }

  private Map<String, List<Line>> linesInZones(List<PageLines> pages) {
    Map<String, List<Line>> lines = new HashMap<>();
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        if (zone(page, line).isPresent() && !isContent(page, line)) {
          lines.computeIfAbsent(line.text(), text -> new ArrayList<>()).add(line);
        }
      }
    }
    return lines;
  }

  /** A line of text, or one in a row with it, unless the row is one of a page head. */
  private boolean isContent(PageLines page, Line line) {
    boolean content = false;
    for (Line other : page.lines()) {
      if (Math.abs(other.baseline() - line.baseline()) <= SAME_ROW_PT) {
        boolean head =
            zone(page, other).isPresent()
                && (namesKind(other) || HeadWords.pageNumber(other.text(), false).isPresent());
        if (head) {
          return false;
        }
        content |= isText.test(other);
      }
    }
    return content;
  }

  private static Optional<Furniture.Kind> zone(PageLines page, Line line) {
    if (line.y1() <= page.height() * HEAD_ZONE) {
      return RUNNING_HEAD;
    }
    return line.y0() >= page.height() * FOOT_ZONE
        ? Optional.of(Furniture.Kind.RUNNING_FOOT)
        : Optional.empty();
  }

  private PageLayout layout(
      PageLines page, Map<String, List<Line>> repeated, PageNumberLines numbers, int pages) {
    boolean formalHead = hasFormalHead(page);
    double headEnd = headEnd(page, formalHead);
    List<Line> text = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    for (Line line : page.lines()) {
      Optional<Furniture.Kind> kind =
          numbers.counts(line)
              ? Optional.of(Furniture.Kind.PAGE_NUMBER)
              : kind(page, line, formalHead)
                  .or(() -> repeats(line, repeated, pages) ? zone(page, line) : Optional.empty())
                  .or(() -> line.y0() <= headEnd ? RUNNING_HEAD : Optional.empty())
                  .filter(k -> !isContent(page, line));
      kind.ifPresentOrElse(
          k -> furniture.add(new Furniture(k, line.text(), line.region())), () -> text.add(line));
    }
    return new PageLayout(
        page.number(), page.width(), page.height(), text, furniture, page.rulings());
  }

  /**
   * Whether the zone holds words that only page heads use, so that a date or a body beside them is
   * of the head.
   */
  private static boolean hasFormalHead(PageLines page) {
    return page.lines().stream()
        .filter(line -> line.y1() <= page.height() * HEAD_ZONE)
        .anyMatch(line -> namesKind(line) || HeadWords.isLabel(line.text()));
  }

  private static Optional<Furniture.Kind> kind(PageLines page, Line line, boolean formalHead) {
    String text = line.text();
    Optional<Furniture.Kind> zone = zone(page, line);
    if (zone.isPresent() && HeadWords.pageNumber(text, false).isPresent()) {
      return Optional.of(Furniture.Kind.PAGE_NUMBER);
    }
    if (line.y0() >= page.height() * STRIP_ZONE && HeadWords.isSignatureLabel(text)) {
      return Optional.of(Furniture.Kind.SIGNATURE_STRIP);
    }
    boolean head = zone.filter(k -> k == Furniture.Kind.RUNNING_HEAD).isPresent();
    return head && formalHead && isHeadFact(line) ? zone : Optional.empty();
  }

  private static boolean namesKind(Line line) {
    return HeadWords.kind(line.text()).isPresent() && !ReportTitle.is(line);
  }

  private static boolean isHeadFact(Line line) {
    String text = line.text();
    return namesKind(line)
        || HeadWords.isLabel(text)
        || SwedishDates.whole(text).isPresent()
        || CaseNumbers.only(text)
        || BodyNames.isName(text);
  }

  private static boolean repeats(Line line, Map<String, List<Line>> repeated, int pages) {
    List<Line> same = repeated.getOrDefault(line.text(), List.of());
    long spots =
        same.stream().filter(other -> near(line, other)).mapToInt(Line::page).distinct().count();
    return pages > 1 && spots >= Math.min(ENOUGH_PAGES, pages);
  }

  private static boolean near(Line a, Line b) {
    return Math.abs(a.x0() - b.x0()) <= SAME_SPOT_X_PT
        && Math.abs(a.baseline() - b.baseline()) <= SAME_SPOT_Y_PT;
  }

  /**
   * Baseline of the lowest line that only heads have; what stands beside or above it is of the head
   * too.
   */
  private static double headEnd(PageLines page, boolean formal) {
    return page.lines().stream()
        .filter(line -> line.y1() <= page.height() * HEAD_ZONE)
        .filter(line ->
            namesKind(line)
                || HeadWords.isLabel(line.text())
                || HeadWords.pageNumber(line.text(), false).isPresent()
                || formal && BodyNames.isName(line.text()))
        .mapToDouble(Line::baseline)
        .max()
        .orElse(0);
  }
}
