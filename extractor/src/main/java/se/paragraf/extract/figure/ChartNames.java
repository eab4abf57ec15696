package se.paragraf.extract.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;

/**
 * The names below what stands in a chart, or to the left of what lies.
 *
 * @param labels may be empty
 * @param lying whether they stand above each other
 */
record ChartNames(List<ChartLabel> labels, boolean lying) {

  /** What a name belongs to is nearer to it than this share of the step to the next name. */
  private static final double OWN_NAME = 0.6;

  private static final double SAME_ROW_PT = 2;

  ChartNames {
    labels = List.copyOf(labels);
  }

  /**
   * The row with most names.
   *
   * @param drawn what they name
   * @param base y below which they stand
   * @param upright labels
   * @param turned other labels, which only stand below
   */
  static ChartNames below(
      Box drawn, double base, List<ChartLabel> upright, List<ChartLabel> turned) {
    List<ChartLabel> lines =
        Stream.concat(upright.stream(), turned.stream())
            .filter(label -> label.box().centerY() > base)
            .filter(label -> label.box().x1() > drawn.x0() && label.box().x0() < drawn.x1())
            .toList();
    double top = fullestRow(lines);
    List<ChartLabel> row =
        ChartLabel.joined(
                lines.stream().filter(label -> label.box().y0() >= top - SAME_ROW_PT).toList())
            .stream()
            .filter(label -> label.box().y0() <= top + SAME_ROW_PT)
            .toList();
    return new ChartNames(row, false);
  }

  private static double fullestRow(List<ChartLabel> lines) {
    double[] tops = lines.stream().mapToDouble(line -> line.box().y0()).sorted().toArray();
    double fullest = 0;
    long most = 0;
    for (double top : tops) {
      long here = Arrays.stream(tops).filter(y -> Math.abs(y - top) <= SAME_ROW_PT).count();
      fullest = here > most ? top : fullest;
      most = Math.max(most, here);
    }
    return fullest;
  }

  /**
   * @param drawn what they name
   */
  static ChartNames leftOf(Box drawn, List<ChartLabel> labels) {
    return new ChartNames(
        ChartLabel.joined(
            labels.stream()
                .filter(label -> label.box().x1() <= drawn.x0() + 1)
                .filter(label -> label.box().y1() > drawn.y0() && label.box().y0() < drawn.y1())
                .toList()),
        true);
  }

  /** The name that something stands at, if it is clearly nearer than the next. */
  Optional<ChartLabel> at(double along) {
    ToDoubleFunction<ChartLabel> off = label -> Math.abs(place(label) - along);
    double most = OWN_NAME * step();
    return labels.stream()
        .filter(label -> off.applyAsDouble(label) <= most)
        .min(Comparator.comparingDouble(off));
  }

  private double step() {
    double[] places = labels.stream().mapToDouble(this::place).sorted().toArray();
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < places.length; i++) {
      step = Math.min(step, places[i] - places[i - 1]);
    }
    return step;
  }

  private double place(ChartLabel label) {
    return lying ? label.box().centerY() : label.box().centerX();
  }

  /** The labels that are none of them, nor a line of one. */
  List<ChartLabel> without(List<ChartLabel> others) {
    return others.stream()
        .filter(other ->
            labels.stream()
                .noneMatch(name -> name.box().holds(other.box().centerX(), other.box().centerY())))
        .toList();
  }
}
