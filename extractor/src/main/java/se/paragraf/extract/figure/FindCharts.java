package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.Prevailing;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Ruling;
import se.paragraf.model.SwedishMonths;

/**
 * Where charts stand on a page, labels and legend included.
 *
 * <p>Told by what tables never have: bars that grow from one base, curves and slices, grid lines
 * that run through the middle of the figures beside them.
 */
public final class FindCharts {

  /** A curve is at least this wide; shorter strokes are ticks, arrows, letters. */
  private static final double SHORTEST_CURVE_PT = 40;

  /** A slice or bubble is at least this large. */
  private static final double SMALLEST_SLICE_PT = 22;

  /** Curves and slices without a grid are a chart when at least so many figures stand by them. */
  private static final int LEAST_LABELS = 2;

  /** Words of a place, a date and a name under a signature. */
  private static final int LONGEST_SIGNATURE = 8;

  /** Slices without figures are a chart when they are at least so many, and this large. */
  private static final int LEAST_SLICES = 2;

  private static final double SMALLEST_PIE_PT = 50;

  /** Office programs draw the arc of a slice in short pieces. */
  private static final int MOST_SLICE_SEGMENTS = 40;

  /** Grid lines with their labels, at least. */
  private static final int LEAST_LABELLED_LINES = 3;

  private static final double SHORTEST_GRID_LINE_PT = 40;

  /** Grid lines of one chart follow each other within this. */
  private static final double MOST_GRID_STEP_PT = 70;

  /** A label stands at most this far from the end of its grid line. */
  private static final double LABEL_REACH_PT = 18;

  /** The line runs this near, in em, to the middle of its label. */
  private static final double MIDDLE_EM = 0.3;

  /** Parts of one chart touch or nearly do. */
  private static final double TOUCH_PT = 3;

  /** Labels stand this near, in em of their own type, to what they label. */
  private static final double LABEL_EM = 1.2;

  /** Longer lines are text beside the chart. */
  private static final int MOST_LABEL_WORDS = 7;

  /** Above a chart stand legends and axis titles, but also headings. */
  private static final int MOST_WORDS_ABOVE = 4;

  /** Larger type than that of the text by so much, points, is a title, if it is right above. */
  private static final double LARGER_PT = 0.9;

  /** Lines of so many characters are no labels but prose. */
  private static final int SHORTEST_PROSE = 36;

  /** What belongs to a paragraph stands this near to its lines, in em. */
  private static final double PARAGRAPH_EM = 5;

  private static final double MOST_INDENT_PT = 15;

  /** A coloured area larger than this share of the page is a background. */
  private static final double BAR_SHARE = 0.1;

  /** The mark of a legend stands this near to its chart. */
  private static final double MARK_REACH_PT = 24;

  /** A background is at most so many times as large as what is found of its chart. */
  private static final double LARGEST_BACKING = 2.8;

  /** An area that covers more of the page is the ground of a slide. */
  private static final double PAGE_SHARE = 0.8;

  /** Labels at the side stand farther off than those above and below, in em. */
  private static final double SIDE_LABEL_EM = 2.2;

  private static final int LABEL_ROUNDS = 2;

  private static final Pattern FIGURE =
      Pattern.compile("[-+\\u2212\\u2013]?[\\d.,\\s\\u00A0]*\\d\\s?%?");

  /** More drawings than this are a map or an illustration, which is no chart to read. */
  private static final int MOST_DRAWINGS = 20_000;

  /**
   * @param words of the page
   * @return one box per chart, top to bottom
   */
  public List<Box> find(PageContent page, List<Word> words) {
    List<Box> drawn = drawn(page);
    List<Box> sure = new ArrayList<>(new FindBars(page, words).find());
    sure.addAll(labelledLines(page, words));
    if (drawn.isEmpty() && sure.isEmpty()) {
      return List.of();
    }
    List<Box> evidence = new ArrayList<>(sure);
    evidence.addAll(drawn);
    List<Line> lines = new AssembleLines().assemble(page.number(), words);
    List<Box> charts = new ArrayList<>();
    ReachAxis axis = new ReachAxis(page, words);
    for (Box core : cores(page, evidence)) {
      charts.add(backing(page, withLabels(page, axis.from(core), lines)));
    }
    return merged(charts).stream()
        .filter(chart -> holds(chart, sure) || isLabelled(chart, words) || isSliced(page, chart))
        .toList();
  }

  /** Curves and slices, of which signatures and logos are made, too. */
  private static List<Box> drawn(PageContent page) {
    if (page.drawings().size() > MOST_DRAWINGS) {
      return List.of();
    }
    Stream<Box> whole =
        page.drawings().stream()
            .filter(drawing -> curve(drawing) || slice(drawing))
            .map((Drawing drawing) -> Box.of(drawing));
    return Stream.concat(whole, StrokedCurves.find(page.drawings()).stream()).toList();
  }

  private static boolean holds(Box chart, List<Box> evidence) {
    return evidence.stream().anyMatch(box -> chart.holds(box.centerX(), box.centerY()));
  }

  /** A curve with a date is a signature. */
  private static boolean isLabelled(Box chart, List<Word> words) {
    List<Word> inside = words.stream().filter(chart::holdsCenter).toList();
    if (inside.size() <= LONGEST_SIGNATURE
        && inside.stream().anyMatch(word -> SwedishMonths.of(word.text()).isPresent())) {
      return false;
    }
    return words.stream()
            .filter(word -> chart.holdsCenter(word) && FIGURE.matcher(word.text()).matches())
            .limit(LEAST_LABELS)
            .count()
        == LEAST_LABELS;
  }

  private static boolean isSliced(PageContent page, Box chart) {
    return Math.min(chart.width(), chart.height()) >= SMALLEST_PIE_PT
        && page.drawings().stream()
                .filter(FindCharts::slice)
                .map((Drawing drawing) -> Box.of(drawing))
                .filter(slice -> chart.holds(slice.centerX(), slice.centerY()))
                .limit(LEAST_SLICES)
                .count()
            == LEAST_SLICES;
  }

  private static boolean curve(Drawing drawing) {
    return !drawing.filled()
        && drawing.segments() >= 2
        && drawing.x1() - drawing.x0() >= SHORTEST_CURVE_PT;
  }

  private static boolean slice(Drawing drawing) {
    return drawing.filled()
        && drawing.curved()
        && drawing.segments() <= MOST_SLICE_SEGMENTS
        && Math.min(drawing.x1() - drawing.x0(), drawing.y1() - drawing.y0()) >= SMALLEST_SLICE_PT;
  }

  /** Grid lines of a chart: figures stand beside their ends, in the middle of the line. */
  private static List<Box> labelledLines(PageContent page, List<Word> words) {
    List<Ruling> lines =
        page.rulings().stream()
            .filter(line -> line.horizontal() && line.length() >= SHORTEST_GRID_LINE_PT)
            .toList();
    if (lines.size() < LEAST_LABELLED_LINES) {
      return List.of();
    }
    List<Word> figures =
        words.stream().filter(word -> FIGURE.matcher(word.text()).matches()).toList();
    List<Box> labelled = new ArrayList<>();
    for (Ruling ruling : lines) {
      if (labelled.size() > 500) {
        break;
      }
      if (figures.stream().anyMatch(word -> labels(word, ruling))) {
        labelled.add(new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1()));
      }
    }
    return grids(labelled);
  }

  /** Labelled lines of one length, above each other: a grid each. */
  private static List<Box> grids(List<Box> labelled) {
    List<List<Box>> grids = new ArrayList<>();
    for (Box line : labelled) {
      grids.stream()
          .filter(grid -> sameEnds(grid.getFirst(), line))
          .findFirst()
          .orElseGet(() -> {
            List<Box> grid = new ArrayList<>();
            grids.add(grid);
            return grid;
          })
          .add(line);
    }
    return grids.stream()
        .flatMap(grid -> apart(grid).stream())
        .filter(grid ->
            grid.stream().map(box -> Math.round(box.y0())).distinct().count()
                >= LEAST_LABELLED_LINES)
        .map(Box::around)
        .toList();
  }

  /** Two charts may have grids of the same length one above the other. */
  private static List<List<Box>> apart(List<Box> grid) {
    List<Box> sorted = new ArrayList<>(grid);
    sorted.sort(Comparator.comparingDouble(Box::y0));
    List<List<Box>> parts = new ArrayList<>();
    for (Box line : sorted) {
      boolean far =
          parts.isEmpty() || line.y0() - parts.getLast().getLast().y0() > MOST_GRID_STEP_PT;
      if (far) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(line);
    }
    return parts;
  }

  private static boolean sameEnds(Box a, Box b) {
    return Math.abs(a.x0() - b.x0()) <= TOUCH_PT && Math.abs(a.x1() - b.x1()) <= TOUCH_PT;
  }

  private static boolean labels(Word word, Ruling ruling) {
    double middle = word.baseline() - 0.35 * word.fontSize();
    boolean beside =
        (word.x1() <= ruling.x0() + 1 && word.x1() >= ruling.x0() - LABEL_REACH_PT)
            || (word.x0() >= ruling.x1() - 1 && word.x0() <= ruling.x1() + LABEL_REACH_PT);
    return beside && Math.abs(middle - ruling.y0()) <= MIDDLE_EM * word.fontSize();
  }

  /** Evidence and the lines that run through it, as far as they hang together. */
  private static List<Box> cores(PageContent page, List<Box> evidence) {
    Patches patches = new Patches(page.width(), page.height());
    evidence.forEach(box -> patches.ink(box, TOUCH_PT));
    for (Ruling ruling : page.rulings()) {
      Box line = new Box(ruling.x0(), ruling.y0(), ruling.x1(), ruling.y1());
      if (evidence.stream().anyMatch(box -> box.widened(TOUCH_PT).intersects(line.widened(1)))) {
        patches.ink(line, TOUCH_PT);
      }
    }
    for (Area area : page.areas()) {
      Box box = Box.of(area);
      boolean bar =
          !Tint.white(area.color())
              && box.width() * box.height() < BAR_SHARE * page.width() * page.height();
      if (bar && evidence.stream().anyMatch(e -> e.widened(TOUCH_PT).intersects(box))) {
        patches.ink(box, TOUCH_PT);
      }
    }
    return patches.patches().stream()
        .filter(box -> Math.max(box.width(), box.height()) >= SHORTEST_CURVE_PT)
        .map(box -> box.widened(-TOUCH_PT))
        .toList();
  }

  /** Widened by labels, legend and their marks, round by round. */
  private static Box withLabels(PageContent page, Box core, List<Line> lines) {
    double bodySize = Prevailing.of(lines, Line::fontSize, 0.0);
    Box box = core;
    for (int round = 0; round < LABEL_ROUNDS; round++) {
      Box reached = box;
      for (Line line : lines) {
        Box from = line.fontSize() > bodySize + LARGER_PT ? core : reached;
        if (line.fontSize() <= CaptionType.LARGEST * bodySize
            && isLabel(line, core, reached)
            && near(from, box(line), line.fontSize())
            && !isOfNextColumn(line, core, lines)) {
          box = box.union(box(line));
        }
      }
      for (Area area : page.areas()) {
        Box mark = Box.of(area);
        if (Math.max(mark.width(), mark.height()) <= ChartLegend.LARGEST_MARK_PT
            && near(reached, mark, MARK_REACH_PT / SIDE_LABEL_EM)) {
          box = box.union(mark);
        }
      }
      if (box.equals(reached)) {
        break;
      }
    }
    return box;
  }

  /** Not what is long, or what begins left of all of the chart: headings and captions. */
  private static boolean isLabel(Line line, Box core, Box reached) {
    boolean above = line.y1() <= core.y0();
    boolean below = line.y0() >= core.y1();
    boolean outside =
        above && line.x0() < reached.x0() - line.fontSize()
            || below && line.words().size() > 1 && line.x0() < reached.x0() - 1;
    return line.words().size() <= (above ? MOST_WORDS_ABOVE : MOST_LABEL_WORDS)
        && !outside
        && !FigureCaption.is(line.text());
  }

  /** Whether the line stands beside the chart, in or over a paragraph of the column there. */
  private static boolean isOfNextColumn(Line line, Box core, List<Line> lines) {
    boolean beside = line.x1() < core.x0() || line.x0() > core.x1();
    double reach = PARAGRAPH_EM * line.fontSize();
    return beside
        && lines.stream()
            .filter(other -> Math.abs(other.x0() - line.x0()) <= MOST_INDENT_PT)
            .filter(other -> Math.abs(other.baseline() - line.baseline()) <= reach)
            .anyMatch(other -> other.text().length() >= SHORTEST_PROSE);
  }

  private static Box box(Line line) {
    return new Box(line.x0(), line.y0(), line.x1(), line.y1());
  }

  /** Whether the label stands beside the box, not only somewhere off its corner. */
  private static boolean near(Box box, Box label, double em) {
    double dx = SIDE_LABEL_EM * em;
    double dy = LABEL_EM * em;
    Box wide = new Box(box.x0() - dx, box.y0() - dy, box.x1() + dx, box.y1() + dy);
    boolean beside =
        (label.centerX() >= box.x0() - dx && label.centerX() <= box.x1() + dx)
            || (label.centerY() >= box.y0() - dy && label.centerY() <= box.y1() + dy);
    return wide.intersects(label) && beside;
  }

  /** The painted background of the chart, where one is drawn close around it. */
  private static Box backing(PageContent page, Box chart) {
    return page.areas().stream()
        .map(area -> Box.of(area))
        .filter(area -> chart.coveredBy(area) > 0.9)
        .filter(area -> area.width() * area.height() < PAGE_SHARE * page.width() * page.height())
        .filter(area ->
            area.width() * area.height() <= LARGEST_BACKING * chart.width() * chart.height())
        .min(Comparator.comparingDouble(area -> area.width() * area.height()))
        .orElse(chart);
  }

  private static List<Box> merged(List<Box> charts) {
    List<Box> merged = new ArrayList<>();
    for (Box chart : charts) {
      Box whole = chart;
      boolean grown = true;
      while (grown) {
        grown = false;
        for (int i = 0; i < merged.size(); i++) {
          if (merged.get(i).intersects(whole)) {
            whole = whole.union(merged.remove(i));
            grown = true;
            break;
          }
        }
      }
      merged.add(whole);
    }
    merged.sort(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0));
    return List.copyOf(merged);
  }
}
