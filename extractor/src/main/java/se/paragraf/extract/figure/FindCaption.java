package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Line;
import se.paragraf.extract.layout.PlacedText;

/**
 * Finds the caption of a figure: a numbered one above or below, else one told by its type right
 * below, else a heading right above, else one told by its type there.
 */
final class FindCaption {

  /** A numbered caption stands within this distance of its figure, points. */
  private static final double REACH_PT = 48;

  /** A numbered caption at the margin may end this far left of a figure in the middle, points. */
  private static final double ASIDE_PT = 24;

  /** A heading that names a figure stands this near above it, points. */
  private static final double HEADING_REACH_PT = 26;

  /** Lines of one caption follow each other within this, in em. */
  private static final double LEADING_EM = 1.5;

  private static final int MOST_LINES = 6;

  /** A caption without number stands this near to its figure, points. */
  private static final double TYPE_REACH_PT = 24;

  /** Words of a heading, at most. */
  private static final int MOST_HEADING_WORDS = 14;

  private final List<Line> lines;
  private final CaptionType type;

  /**
   * @param lines of the page, by baseline
   */
  FindCaption(List<Line> lines) {
    this.lines = lines;
    this.type = CaptionType.of(lines);
  }

  /**
   * The captions of the figures of a page, in their order. A numbered caption that lies nearest to
   * several figures belongs to the one on the side where more figures have one.
   */
  List<Optional<Caption>> of(List<Box> figures) {
    List<Optional<Line>> nearest = numbered(figures, (line, figure) -> true);
    List<Optional<Line>> sided =
        Stream.of(
                numbered(figures, (line, figure) -> line.y0() > figure.centerY()),
                numbered(figures, (line, figure) -> line.y0() <= figure.centerY()))
            .max(Comparator.comparingLong(FindCaption::different))
            .orElseThrow();
    List<Optional<Line>> chosen = different(sided) > different(nearest) ? sided : nearest;
    return IntStream.range(0, figures.size())
        .mapToObj(i -> {
          Box figure = figures.get(i);
          return chosen
              .get(i)
              .map(line -> caption(line, figure))
              .or(() -> unnumbered(figure, figures));
        })
        .toList();
  }

  private static long different(List<Optional<Line>> captions) {
    return captions.stream().flatMap(Optional::stream).distinct().count();
  }

  private List<Optional<Line>> numbered(List<Box> figures, BiPredicate<Line, Box> side) {
    return figures.stream()
        .map(figure ->
            lines.stream()
                .filter(line -> FigureCaption.is(line.text()) && aside(line, figure) <= ASIDE_PT)
                .filter(line -> distance(line, figure) <= REACH_PT && side.test(line, figure))
                .min(
                    Comparator.comparingDouble(
                        line -> distance(line, figure) + aside(line, figure))))
        .toList();
  }

  /** How far left of the figure the line ends, as under a figure in the middle; 0 for most. */
  private static double aside(Line line, Box figure) {
    return line.x0() < figure.x1()
        ? Math.max(0, figure.x0() - line.x1())
        : Double.POSITIVE_INFINITY;
  }

  private static boolean beside(Line line, Box figure) {
    return line.x0() < figure.x1() && line.x1() > figure.x0();
  }

  /** 0 for a line inside. */
  private static double distance(Line line, Box figure) {
    if (line.y1() <= figure.y0()) {
      return figure.y0() - line.y1();
    }
    return Math.max(0, line.y0() - figure.y1());
  }

  private Caption caption(Line first, Box figure) {
    List<Line> whole = new ArrayList<>(List.of(first));
    for (Line line : lines) {
      Line last = whole.getLast();
      double gap = line.baseline() - last.baseline();
      if (gap <= 0.1 || whole.size() >= MOST_LINES || !beside(line, figure)) {
        continue;
      }
      if (gap > LEADING_EM * last.fontSize() || !goesOn(first, line, figure)) {
        break;
      }
      whole.add(line);
    }
    Box box = Box.around(whole.stream().map(l -> new Box(l.x0(), l.y0(), l.x1(), l.y1())).toList());
    return new Caption(PlacedText.of(whole).text(), box);
  }

  /** Whether the line continues the caption: same type, not the figure's own, no note or source. */
  private static boolean goesOn(Line first, Line line, Box figure) {
    boolean inside =
        figure.holds((line.x0() + line.x1()) / 2, (line.y0() + line.y1()) / 2)
            && !figure.holds((first.x0() + first.x1()) / 2, (first.y0() + first.y1()) / 2);
    var type = first.words().getLast();
    var next = line.words().getFirst();
    return !inside
        && Math.abs(type.fontSize() - next.fontSize()) < 0.5
        && type.face().equals(next.face())
        && !FigureCaption.note(line.text());
  }

  private Optional<Caption> unnumbered(Box figure, List<Box> figures) {
    return byType(figure, figures, line -> line.y0() > figure.y1() - 2)
        .or(() -> heading(figure))
        .or(() -> byType(figure, figures, line -> line.y1() < figure.y0() + 2));
  }

  /**
   * The nearest line on a side, if it is set as captions are and lies nearer to no other figure.
   */
  private Optional<Caption> byType(Box figure, List<Box> figures, Predicate<Line> side) {
    return lines.stream()
        .filter(line -> side.test(line) && beside(line, figure))
        .filter(line -> distance(line, figure) <= TYPE_REACH_PT)
        .min(Comparator.comparingDouble(line -> distance(line, figure)))
        .filter(type::isOf)
        .filter(line ->
            figures.stream()
                .noneMatch(
                    other -> beside(line, other) && distance(line, other) < distance(line, figure)))
        .map(line -> caption(line, figure));
  }

  private Optional<Caption> heading(Box figure) {
    return lines.stream()
        .filter(line -> line.y1() <= figure.y0() + 2 && beside(line, figure))
        .filter(line -> figure.y0() - line.y1() <= HEADING_REACH_PT)
        .max(Comparator.comparingDouble(Line::baseline))
        .filter(line -> type.isHeading(line) && line.words().size() <= MOST_HEADING_WORDS)
        .map(line -> new Caption(line.text(), new Box(line.x0(), line.y0(), line.x1(), line.y1())));
  }
}
