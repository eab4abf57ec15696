package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * Boxes with words that lines or arrows join: organisations, processes. Told from shaded tables by
 * what no table has, lines that run from box to box in the open.
 */
final class FindSchemes {

  /** Lines touch the boxes that they join, or nearly do, points. */
  private static final double TOUCH_PT = 4;

  /** Boxes that hold words are at least this large, points. */
  private static final double SMALLEST_PT = 12;

  /** A box is no larger than this share of the page. */
  private static final double LARGEST_SHARE = 0.06;

  /** So much, points, lies at least between two boxes. */
  private static final double LEAST_GAP_PT = 5;

  /** Share of the boxes that may hold a number; the steps of a process are often numbered. */
  private static final double MOST_FIGURES = 0.5;

  /** Of two digits at least: a step is no figure. */
  private static final Pattern FIGURE =
      Pattern.compile("[-+\u2212\u2013]?\\d[\\d.,\u00A0]*\\d\\s?%?|\\d%");

  private static final int LEAST_BOXES = 3;
  private static final int LEAST_LINKS = 2;

  /** More words in a box are prose. */
  private static final int MOST_WORDS = 14;

  /** More boxes and lines than these are a map or a plan. */
  private static final int MOST_PARTS = 600;

  /** The sides of a rectangle that is drawn line by line. */
  private static final int SIDES = 4;

  private final PageContent page;
  private final List<Word> words;

  FindSchemes(PageContent page, List<Word> words) {
    this.page = page;
    this.words = words;
  }

  /** Each as a box, in no order that matters. */
  List<Box> find() {
    if (page.areas().size() + page.drawings().size() + page.rulings().size() > MOST_PARTS) {
      return List.of();
    }
    List<Box> boxes = boxes();
    if (boxes.size() < LEAST_BOXES) {
      return List.of();
    }
    List<Box> links = joining(links(boxes), boxes);
    Patches patches = new Patches(page.width(), page.height());
    boxes.forEach(box -> patches.ink(box, TOUCH_PT));
    links.forEach(link -> patches.ink(link, TOUCH_PT));
    return patches.patches().stream()
        .map(patch -> patch.widened(-TOUCH_PT))
        .filter(patch -> count(boxes, patch) >= LEAST_BOXES && count(links, patch) >= LEAST_LINKS)
        .filter(patch -> areApart(boxes.stream().filter(box -> isIn(box, patch)).toList()))
        .filter(patch -> !tellsFigures(boxes.stream().filter(box -> isIn(box, patch)).toList()))
        .toList();
  }

  /** Tiles with a figure each are a table, if of a kind, and no scheme. */
  private boolean tellsFigures(List<Box> boxes) {
    long figures = boxes.stream().filter(this::holdsFigure).count();
    return figures > MOST_FIGURES * boxes.size();
  }

  private boolean holdsFigure(Box box) {
    return words.stream()
        .filter(box::holdsCenter)
        .anyMatch(word -> FIGURE.matcher(word.text()).matches());
  }

  private static long count(List<Box> parts, Box patch) {
    return parts.stream().filter(part -> isIn(part, patch)).count();
  }

  private static boolean isIn(Box part, Box patch) {
    return patch.holds(part.centerX(), part.centerY());
  }

  /** Shaded cells of a table lie side by side. */
  private static boolean areApart(List<Box> boxes) {
    return boxes.stream()
        .allMatch(box ->
            boxes.stream()
                .filter(other -> other != box)
                .noneMatch(other -> box.widened(LEAST_GAP_PT).intersects(other)));
  }

  /** Those that hold a few words, none inside another. */
  private List<Box> boxes() {
    List<Box> shapes = new ArrayList<>();
    shapes.addAll(panels());
    page.drawings().stream()
        .filter(drawing -> drawing.segments() >= SIDES)
        .map((Drawing drawing) -> Box.of(drawing))
        .forEach(shapes::add);
    List<Box> boxes = shapes.stream().distinct().filter(this::isBox).toList();
    return boxes.stream()
        .filter(
            box -> boxes.stream().noneMatch(other -> !other.equals(box) && other.contains(box, 0)))
        .toList();
  }

  /** Rectangles, painted or outlined, with words or without. */
  private List<Box> panels() {
    List<Box> panels = new ArrayList<>(rectangles());
    page.areas().stream()
        .filter(area -> !Tint.white(area.color()))
        .map((Area area) -> Box.of(area))
        .forEach(panels::add);
    panels.removeIf(panel -> !isOfSize(panel));
    return panels;
  }

  private boolean isOfSize(Box box) {
    return Math.min(box.width(), box.height()) >= SMALLEST_PT
        && box.width() * box.height() <= LARGEST_SHARE * page.width() * page.height();
  }

  private boolean isBox(Box box) {
    long inside =
        isOfSize(box) ? words.stream().filter(box::holdsCenter).limit(MOST_WORDS + 1).count() : 0;
    return inside >= 1 && inside <= MOST_WORDS;
  }

  /** Four lines, one after the other, that close around a box. */
  private List<Box> rectangles() {
    List<Box> lines = page.rulings().stream().map(FindSchemes::box).toList();
    List<Box> closed = new ArrayList<>();
    for (int i = 0; i + SIDES <= lines.size(); i++) {
      List<Box> sides = lines.subList(i, i + SIDES);
      Box around = Box.around(sides);
      if (sides.stream().allMatch(side -> isSide(side, around))) {
        closed.add(around);
      }
    }
    return closed;
  }

  private static boolean isSide(Box line, Box around) {
    boolean lying =
        line.height() == 0
            && Math.abs(line.width() - around.width()) <= 1
            && (line.y0() == around.y0() || line.y0() == around.y1());
    boolean standing =
        line.width() == 0
            && Math.abs(line.height() - around.height()) <= 1
            && (line.x0() == around.x0() || line.x0() == around.x1());
    return around.width() > 0 && around.height() > 0 && (lying || standing);
  }

  /** Lines and arrow heads that run in the open, away from the sides of every box. */
  private List<Box> links(List<Box> boxes) {
    List<Box> links = new ArrayList<>();
    page.rulings().forEach(ruling -> links.add(box(ruling)));
    page.drawings().stream()
        .map((Drawing drawing) -> Box.of(drawing))
        .filter(box -> !boxes.contains(box))
        .forEach(links::add);
    List<Box> taken = new ArrayList<>(boxes);
    taken.addAll(panels());
    links.removeIf(link ->
        taken.stream().anyMatch(box -> box.widened(1).holds(link.centerX(), link.centerY())));
    return links;
  }

  /** Those that reach from one box, or line, to another. */
  private static List<Box> joining(List<Box> links, List<Box> boxes) {
    List<Box> parts = new ArrayList<>(boxes);
    parts.addAll(links);
    return links.stream()
        .filter(link ->
            parts.stream()
                    .filter(
                        part -> part != link && link.widened(TOUCH_PT).intersects(part.widened(1)))
                    .limit(2)
                    .count()
                == 2)
        .toList();
  }

  private static Box box(Ruling ruling) {
    return new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1());
  }
}
