package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import se.paragraf.extract.figure.ChartScale.Mark;
import se.paragraf.extract.layout.Box;

/** Finds the scales printed to the left and right of what is drawn: numbers in equal steps. */
final class ChartAxes {

  private static final int LEAST_TICKS = 3;

  /** Ticks of one axis are flush this well, and so evenly set; points. */
  private static final double FLUSH_PT = 2;

  private ChartAxes() {}

  static List<Axis> beside(Box drawn, List<ChartLabel> labels) {
    List<ChartLabel> numbers = labels.stream().filter(label -> label.number().isPresent()).toList();
    List<ChartLabel> left =
        numbers.stream().filter(label -> label.box().x1() <= drawn.x0() + 1).toList();
    List<ChartLabel> right =
        numbers.stream().filter(label -> label.box().x0() >= drawn.x1() - 1).toList();
    return Stream.of(axis(left), axis(right)).flatMap(Optional::stream).toList();
  }

  /**
   * A scale and what it is told by.
   *
   * @param ticks at least three
   */
  record Axis(ChartScale scale, List<ChartLabel> ticks) {
    Axis {
      ticks = List.copyOf(ticks);
    }
  }

  private static Optional<Axis> axis(List<ChartLabel> numbers) {
    return Stream.of(flush(numbers, Box::x1), flush(numbers, Box::x0), flush(numbers, Box::centerX))
        .flatMap(List::stream)
        .filter(ticks -> ticks.size() >= LEAST_TICKS && inSteps(ticks))
        .max(Comparator.comparingInt(List::size))
        .flatMap(ticks -> scale(ticks).map(scale -> new Axis(scale, ticks)));
  }

  /** The numbers, those with one edge in line together, from low to high. */
  private static List<List<ChartLabel>> flush(
      List<ChartLabel> numbers, ToDoubleFunction<Box> edge) {
    List<ChartLabel> sorted = new ArrayList<>(numbers);
    sorted.sort(Comparator.comparingDouble(label -> edge.applyAsDouble(label.box())));
    List<List<ChartLabel>> columns = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (ChartLabel label : sorted) {
      double at = edge.applyAsDouble(label.box());
      if (at - last > FLUSH_PT) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(label);
      last = at;
    }
    columns.forEach(
        column -> column.sort(Comparator.comparingDouble(label -> -label.box().centerY())));
    return columns;
  }

  private static boolean inSteps(List<ChartLabel> ticks) {
    double step = value(ticks.get(1)) - value(ticks.get(0));
    for (int i = 2; i < ticks.size(); i++) {
      if (Math.abs(value(ticks.get(i)) - value(ticks.get(i - 1)) - step) > step / 100) {
        return false;
      }
    }
    return step > 0;
  }

  private static Optional<ChartScale> scale(List<ChartLabel> ticks) {
    List<Mark> marks =
        ticks.stream().map(tick -> new Mark(value(tick), tick.box().centerY())).toList();
    return ChartScale.fit(marks)
        .filter(scale -> marks.stream().allMatch(mark -> scale.off(mark) <= FLUSH_PT));
  }

  private static double value(ChartLabel tick) {
    return tick.number().orElseThrow();
  }
}
