package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Corner;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * A line of a chart that runs from left to right.
 *
 * @param vertices from left to right, at least two
 */
record ChartLine(int color, List<Corner> vertices) {

  /** Ends of pieces of one line, and corners drawn twice, lie this near, points. */
  private static final double SAME_PT = 0.8;

  /** A line of two vertices is as wide as this share of the widest. */
  private static final double LEAST_WIDTH_SHARE = 0.5;

  /** More pieces are a map. */
  private static final int MOST_PIECES = 500;

  /** More lines than a chart with values at all of them has. */
  private static final int MOST_LINES = 40;

  ChartLine {
    vertices = List.copyOf(vertices);
  }

  /**
   * The lines of a chart, whether drawn whole or in pieces; rules of a grid are none.
   *
   * @return none when there are too many to be lines of a chart
   */
  static List<ChartLine> in(Box chart, PageContent page) {
    List<ChartLine> drawn =
        page.drawings().stream()
            .filter(drawing -> !drawing.filled() && inside(chart, Box.of(drawing)))
            .flatMap(drawing -> of(drawing).stream())
            .limit(MOST_PIECES + 1)
            .toList();
    Set<Integer> colors = new HashSet<>(drawn.stream().map(ChartLine::color).toList());
    List<ChartLine> flat =
        page.rulings().stream()
            .filter(Ruling::horizontal)
            .filter(line -> colors.contains(line.color()))
            .filter(line -> inside(chart, new Box(line.x0(), line.y0(), line.x1(), line.y1())))
            .map(line ->
                new ChartLine(
                    line.color(),
                    List.of(new Corner(line.x0(), line.y0()), new Corner(line.x1(), line.y1()))))
            .limit(MOST_PIECES + 1)
            .toList();
    if (drawn.size() + flat.size() > MOST_PIECES) {
      return List.of();
    }
    List<ChartLine> lines = chained(Stream.concat(drawn.stream(), flat.stream()).toList());
    List<ChartLine> told =
        longest(lines.stream().filter(line -> !flat.contains(line)).distinct().toList());
    return told.size() > MOST_LINES ? List.of() : told;
  }

  /** Without marks, and without those that lead from something to its label. */
  private static List<ChartLine> longest(List<ChartLine> lines) {
    double widest = lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    return lines.stream()
        .filter(line -> line.box().width() > ChartLegend.LARGEST_MARK_PT)
        .filter(
            line -> line.vertices.size() > 2 || line.box().width() >= LEAST_WIDTH_SHARE * widest)
        .toList();
  }

  Box box() {
    return Box.around(
        vertices.stream().map(at -> new Box(at.x(), at.y(), at.x(), at.y())).toList());
  }

  private static boolean inside(Box chart, Box piece) {
    return chart.contains(piece, 2);
  }

  /** Empty when it turns back: an outline, a circle. */
  private static Optional<ChartLine> of(Drawing drawing) {
    List<Corner> corners = new ArrayList<>();
    for (Corner corner : drawing.corners()) {
      boolean again =
          !corners.isEmpty()
              && Math.abs(corners.getLast().x() - corner.x()) <= SAME_PT
              && Math.abs(corners.getLast().y() - corner.y()) <= SAME_PT;
      if (!again) {
        corners.add(corner);
      }
    }
    boolean leftwards = corners.size() > 1 && corners.getFirst().x() > corners.getLast().x();
    List<Corner> right = leftwards ? corners.reversed() : corners;
    for (int i = 1; i < right.size(); i++) {
      if (right.get(i).x() - right.get(i - 1).x() <= SAME_PT) {
        return Optional.empty();
      }
    }
    return right.size() < 2 ? Optional.empty() : Optional.of(new ChartLine(drawing.color(), right));
  }

  /** Pieces of one colour that begin where another ends are one line. */
  private static List<ChartLine> chained(List<ChartLine> pieces) {
    List<ChartLine> lines = new ArrayList<>();
    List<ChartLine> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(line -> line.vertices.getFirst().x()));
    for (ChartLine piece : sorted) {
      List<ChartLine> before = lines.stream().filter(line -> line.isGoneOnBy(piece)).toList();
      if (before.size() == 1) {
        lines.set(lines.indexOf(before.getFirst()), before.getFirst().with(piece));
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }

  private boolean isGoneOnBy(ChartLine piece) {
    Corner end = vertices.getLast();
    Corner start = piece.vertices.getFirst();
    return color == piece.color
        && Math.abs(end.x() - start.x()) <= SAME_PT
        && Math.abs(end.y() - start.y()) <= SAME_PT;
  }

  private ChartLine with(ChartLine piece) {
    List<Corner> all = new ArrayList<>(vertices);
    all.addAll(piece.vertices.subList(1, piece.vertices.size()));
    return new ChartLine(color, all);
  }
}
