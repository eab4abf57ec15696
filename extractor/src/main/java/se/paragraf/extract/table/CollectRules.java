package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * The lines of a page that may part cells: painted pieces on one axis joined, edges of coloured
 * areas added, what is invisible left out.
 */
final class CollectRules {

  /** A page with more pieces is a map or a drawing. */
  private static final int MOST_PIECES = 20_000;

  /** A page with more lines after joining is no page of tables (200 columns, 400 rows: 600). */
  private static final int MOST_RULES = 3_000;

  /** Pieces nearer to one axis than this are one line; Word draws each cell's border by itself. */
  private static final double SAME_AXIS_PT = 1.2;

  /** Dotted and dashed lines, and lines interrupted at crossings. */
  private static final double JOIN_GAP_PT = 3.0;

  /** Levels of each colour channel above this are paper. */
  private static final int WHITE = 0xF8;

  /** Lower than any line of type. */
  private static final double LOWEST_BAND_PT = 4.0;

  /** A coloured area larger than this share of the page is its background. */
  private static final double BACKGROUND_SHARE = 0.5;

  /**
   * @return by axis, then start; empty when the page is too full to be told apart
   */
  List<Rule> collect(PageContent page) {
    if (page.truncated() || tooFull(page)) {
      return List.of();
    }
    List<Area> tinted = page.areas().stream().filter(area -> !white(area.color())).toList();
    List<Rule> pieces = new ArrayList<>();
    for (Ruling ruling : page.rulings()) {
      if (!white(ruling.color()) || onTint(ruling, tinted)) {
        pieces.add(piece(ruling));
      }
    }
    for (Area area : MergeAreas.merge(tinted)) {
      if (bandLike(area, page)) {
        addEdges(area, pieces);
      }
    }
    List<Rule> rules = new ArrayList<>(join(pieces, true));
    rules.addAll(join(pieces, false));
    rules.addAll(ImplyRules.imply(pieces.stream().filter(Rule::horizontal).toList()));
    return rules.size() > MOST_RULES ? List.of() : List.copyOf(rules);
  }

  static boolean tooFull(PageContent page) {
    return page.rulings().size() + page.areas().size() > MOST_PIECES;
  }

  private static boolean white(int color) {
    return (color >> 16 & 0xFF) >= WHITE && (color >> 8 & 0xFF) >= WHITE && (color & 0xFF) >= WHITE;
  }

  /** White lines part cells only where there is colour for them to cut through. */
  private static boolean onTint(Ruling ruling, List<Area> tinted) {
    double x = (ruling.x0() + ruling.x1()) / 2;
    double y = (ruling.y0() + ruling.y1()) / 2;
    return tinted.stream()
        .anyMatch(a -> x >= a.x0() - 1 && x <= a.x1() + 1 && y >= a.y0() - 1 && y <= a.y1() + 1);
  }

  private static Rule piece(Ruling ruling) {
    return ruling.horizontal()
        ? new Rule(true, ruling.y0(), ruling.x0(), ruling.x1(), Rule.Kind.DRAWN)
        : new Rule(false, ruling.x0(), ruling.y0(), ruling.y1(), Rule.Kind.DRAWN);
  }

  private static boolean bandLike(Area area, PageContent page) {
    double width = area.x1() - area.x0();
    double height = area.y1() - area.y0();
    return width >= LOWEST_BAND_PT
        && height >= LOWEST_BAND_PT
        && width * height < BACKGROUND_SHARE * page.width() * page.height();
  }

  private static void addEdges(Area area, List<Rule> pieces) {
    pieces.add(new Rule(true, area.y0(), area.x0(), area.x1(), Rule.Kind.EDGE));
    pieces.add(new Rule(true, area.y1(), area.x0(), area.x1(), Rule.Kind.EDGE));
    pieces.add(new Rule(false, area.x0(), area.y0(), area.y1(), Rule.Kind.EDGE));
    pieces.add(new Rule(false, area.x1(), area.y0(), area.y1(), Rule.Kind.EDGE));
  }

  private static List<Rule> join(List<Rule> pieces, boolean horizontal) {
    List<Rule> sorted =
        new ArrayList<>(pieces.stream().filter(p -> p.horizontal() == horizontal).toList());
    sorted.sort(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from));
    List<Rule> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_AXIS_PT) {
        joinAxis(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void joinAxis(List<Rule> axis, List<Rule> joined) {
    List<Rule> inOrder = new ArrayList<>(axis);
    inOrder.sort(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::at));
    Rule open = inOrder.getFirst();
    for (Rule next : inOrder.subList(1, inOrder.size())) {
      if (next.from() - open.to() <= JOIN_GAP_PT) {
        Rule surer = next.kind().compareTo(open.kind()) < 0 ? next : open;
        open =
            new Rule(
                open.horizontal(),
                surer.at(),
                open.from(),
                Math.max(open.to(), next.to()),
                surer.kind());
      } else {
        joined.add(open);
        open = next;
      }
    }
    joined.add(open);
  }
}
