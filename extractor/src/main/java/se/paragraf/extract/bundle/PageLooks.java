package se.paragraf.extract.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PageLayout;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Furniture;

/** How a page looks: its paper, its type, its running head and title. */
final class PageLooks {

  /** A title is set at least this much larger than the text. */
  private static final double TITLE_RATIO = 1.35;

  private static final double SAME_PAPER_PT = 5;

  /** Sizes of text that are further apart, points, are two. */
  private static final double OTHER_SIZE_PT = 1;

  /** What follows the family in the name of a font: {@code Arial-BoldMT}. */
  private static final Pattern STYLE = Pattern.compile("[-,]");

  private PageLooks() {}

  static boolean samePaper(PageLayout page, PageLayout other) {
    return Math.abs(page.width() - other.width()) <= SAME_PAPER_PT;
  }

  /** The same paper, turned: a wide table in a report. */
  static boolean turned(PageLayout page, PageLayout other) {
    return Math.abs(page.width() - other.height()) <= SAME_PAPER_PT
        && Math.abs(page.height() - other.width()) <= SAME_PAPER_PT;
  }

  /** Of two pages with text. */
  static boolean otherSize(PageLayout page, PageLayout other) {
    return bothWritten(page, other)
        && Math.abs(page.bodySize() - other.bodySize()) >= OTHER_SIZE_PT;
  }

  /** Of two pages with text. */
  static boolean otherFace(PageLayout page, PageLayout other) {
    return bothWritten(page, other) && !face(page).equals(face(other));
  }

  static boolean sameFace(PageLayout page, PageLayout other) {
    return bothWritten(page, other) && face(page).equals(face(other));
  }

  private static boolean bothWritten(PageLayout page, PageLayout other) {
    return !page.lines().isEmpty() && !other.lines().isEmpty();
  }

  /** The family that most of the page is set in, without its style. */
  private static String face(PageLayout page) {
    Map<String, Integer> letters = new HashMap<>();
    for (Line line : page.lines()) {
      for (Word word : line.words()) {
        letters.merge(word.face().name(), word.text().length(), Integer::sum);
      }
    }
    Map<String, Integer> count = new TreeMap<>();
    letters.forEach((name, n) -> count.merge(STYLE.split(name, 2)[0], n, Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Both pages have a running head, and nothing of it is the same. */
  static boolean otherRunningHead(PageLayout page, PageLayout other) {
    Set<String> here = texts(page, Furniture.Kind.RUNNING_HEAD);
    Set<String> there = texts(other, Furniture.Kind.RUNNING_HEAD);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  /** Something is printed at the head or foot of both pages. */
  static boolean sameHeadOrFoot(PageLayout page, PageLayout other) {
    return shares(page, other, Furniture.Kind.RUNNING_HEAD)
        || shares(page, other, Furniture.Kind.RUNNING_FOOT);
  }

  private static boolean shares(PageLayout page, PageLayout other, Furniture.Kind kind) {
    Set<String> there = texts(other, kind);
    return texts(page, kind).stream().anyMatch(there::contains);
  }

  private static Set<String> texts(PageLayout page, Furniture.Kind kind) {
    return page.furniture().stream()
        .filter(f -> f.kind() == kind)
        .map(Furniture::text)
        .collect(Collectors.toSet());
  }

  /** On a cover the title is most of the text; then it is the page before that tells. */
  static boolean bigTitle(PageLayout page, PageLayout before) {
    double size =
        before.lines().isEmpty() ? page.bodySize() : Math.min(page.bodySize(), before.bodySize());
    return page.lines().stream().limit(3).anyMatch(l -> l.fontSize() >= TITLE_RATIO * size);
  }
}
