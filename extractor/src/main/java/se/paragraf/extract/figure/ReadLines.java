package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.extract.figure.ChartScale.Mark;
import se.paragraf.extract.pdf.PageContent.Corner;

/**
 * Reads the values printed at the vertices of lines.
 *
 * <p>A line is read when each of its vertices has a value and all stand as high as their values
 * say, on the axis of the chart or, where none is told, on a scale of their own. Of the values at
 * vertices above each other the greater belongs to the higher.
 */
final class ReadLines {

  /** A value stands this near to its vertex, in em from the edge of its box. */
  private static final double REACH_EM = 2.2;

  private static final double BESIDE_EM = 0.8;

  /** Vertices of several lines above each other differ by this, points. */
  private static final double SAME_COLUMN_PT = 2;

  /** More lines are only read when all have values. */
  private static final int MOST_TO_CHOOSE_FROM = 6;

  /** The middle of a printed tick is off its height by this, points. */
  private static final double AXIS_PT = 1.5;

  /** Fewer vertices lie on some scale whatever their values. */
  private static final int LEAST_VERTICES = 3;

  /** A scale is told by heights that differ so many times more than they are off. */
  private static final double TELLING = 4;

  private final List<ChartLine> lines;
  private final List<ChartScale> axes;

  /**
   * @param axes those printed beside the chart
   */
  ReadLines(List<ChartLine> lines, List<ChartScale> axes) {
    this.lines = lines;
    this.axes = axes;
  }

  /**
   * The values of the lines that have them, from left to right; none when it is not sure which
   * these are.
   *
   * @param labels of the chart, without its names and legend
   */
  List<Told> read(List<ChartLabel> labels) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Column> columns = columns(labels);
    for (List<List<ChartLine>> choices : choices()) {
      List<List<Told>> readings =
          choices.stream()
              .map(chosen -> matched(chosen, columns))
              .filter(told -> !told.isEmpty())
              .toList();
      if (!readings.isEmpty()) {
        return readings.size() == 1 ? readings.getFirst() : List.of();
      }
    }
    return List.of();
  }

  /** Which of the lines may have values: all, or else as many as possible. */
  private List<List<List<ChartLine>>> choices() {
    if (lines.size() > MOST_TO_CHOOSE_FROM) {
      return List.of(List.of(lines));
    }
    List<List<List<ChartLine>>> bySize = new ArrayList<>();
    lines.forEach(line -> bySize.add(new ArrayList<>()));
    for (int bits = 1; bits < 1 << lines.size(); bits++) {
      List<ChartLine> chosen = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if ((bits >> i & 1) == 1) {
          chosen.add(lines.get(i));
        }
      }
      bySize.get(lines.size() - chosen.size()).add(chosen);
    }
    return bySize;
  }

  /** What stands above each other: vertices from low to high, values from small to great. */
  private record Column(double x, List<Vertex> vertices, List<ChartLabel> values) {

    Column of(List<ChartLine> chosen) {
      List<Vertex> some = vertices.stream().filter(v -> chosen.contains(v.line)).toList();
      return new Column(x, some, values);
    }

    boolean reaches(ChartLabel label) {
      double beside = BESIDE_EM * label.em();
      return label.box().x0() - beside <= x
          && label.box().x1() + beside >= x
          && vertices.stream().anyMatch(vertex -> vertex.isNear(label));
    }

    Stream<Read> pairs() {
      return IntStream.range(0, vertices.size())
          .mapToObj(i -> new Read(vertices.get(i), values.get(i)));
    }
  }

  private record Vertex(ChartLine line, Corner at) {
    boolean isNear(ChartLabel label) {
      double off = Math.max(label.box().y0() - at.y(), at.y() - label.box().y1());
      return off <= REACH_EM * label.em();
    }
  }

  private record Read(Vertex vertex, ChartLabel value) {
    Mark mark() {
      return new Mark(value.number().orElseThrow(), vertex.at.y());
    }

    Told told() {
      return new Told(vertex.line.color(), vertex.at.x(), value);
    }
  }

  private List<Column> columns(List<ChartLabel> labels) {
    List<Column> columns = new ArrayList<>();
    lines.stream()
        .flatMap(line -> line.vertices().stream().map(corner -> new Vertex(line, corner)))
        .sorted(Comparator.comparingDouble(vertex -> vertex.at.x()))
        .forEach(vertex -> {
          double x = vertex.at.x();
          if (columns.isEmpty() || x - columns.getLast().x > SAME_COLUMN_PT) {
            columns.add(new Column(x, new ArrayList<>(), new ArrayList<>()));
          }
          columns.getLast().vertices.add(vertex);
        });
    labels.stream()
        .filter(label -> label.number().isPresent())
        .sorted(Comparator.comparingDouble(label -> label.number().orElseThrow()))
        .forEach(label ->
            columns.stream()
                .filter(column -> column.reaches(label))
                .min(
                    Comparator.comparingDouble(
                        column -> Math.abs(column.x - label.box().centerX())))
                .ifPresent(column -> column.values.add(label)));
    columns.forEach(
        column -> column.vertices.sort(Comparator.comparingDouble(vertex -> -vertex.at.y())));
    return columns;
  }

  /** The values of the chosen lines, if they and no others have some; else none. */
  private List<Told> matched(List<ChartLine> chosen, List<Column> columns) {
    List<Column> some = columns.stream().map(column -> column.of(chosen)).toList();
    if (some.stream().anyMatch(column -> column.vertices.size() != column.values.size())) {
      return List.of();
    }
    List<Read> reads = some.stream().flatMap(Column::pairs).toList();
    boolean near = reads.stream().allMatch(read -> read.vertex.isNear(read.value));
    if (!near || !drawnAsTold(reads)) {
      return List.of();
    }
    return chosen.stream()
        .flatMap(line -> reads.stream().filter(read -> read.vertex.line == line).map(Read::told))
        .toList();
  }

  private boolean drawnAsTold(List<Read> reads) {
    return axes.isEmpty()
        ? ChartScale.fit(reads.stream().map(Read::mark).toList())
            .filter(scale -> drawnOn(scale, reads, 0) && tells(scale, reads))
            .isPresent()
        : axes.stream().anyMatch(axis -> drawnOn(axis, reads, AXIS_PT));
  }

  private static boolean drawnOn(ChartScale scale, List<Read> reads, double slack) {
    double drawn = ChartScale.DRAWN_PT + ChartScale.DRAWN_SHARE * spread(reads) + slack;
    return reads.stream()
        .allMatch(read -> scale.off(read.mark()) <= drawn + scale.unit() * read.value.rounding());
  }

  private static boolean tells(ChartScale scale, List<Read> reads) {
    double rounding = reads.stream().mapToDouble(read -> read.value.rounding()).max().orElse(0);
    double off = ChartScale.DRAWN_PT + scale.unit() * rounding;
    return reads.size() >= LEAST_VERTICES && spread(reads) >= TELLING * off;
  }

  private static double spread(List<Read> reads) {
    DoubleSummaryStatistics heights =
        reads.stream().mapToDouble(read -> read.vertex.at.y()).summaryStatistics();
    return heights.getMax() - heights.getMin();
  }
}
