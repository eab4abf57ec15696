package se.paragraf.extract.figure;

import java.util.List;
import java.util.Optional;

/**
 * Which value stands at which height of a chart.
 *
 * @param zero y of the value 0, points
 * @param unit how many points higher up a value greater by one stands; above 0
 */
record ChartScale(double zero, double unit) {

  /** Charts are drawn this exactly, points. */
  static final double DRAWN_PT = 1.2;

  /** And this exactly, as a share of the longest or highest of what is drawn. */
  static final double DRAWN_SHARE = 0.02;

  /** A value at a height. */
  record Mark(double value, double y) {}

  /** The scale that fits best, by least squares; empty when greater values do not stand higher. */
  static Optional<ChartScale> fit(List<Mark> marks) {
    double value = marks.stream().mapToDouble(Mark::value).average().orElse(0);
    double y = marks.stream().mapToDouble(Mark::y).average().orElse(0);
    double together = 0;
    double squares = 0;
    for (Mark mark : marks) {
      together += (mark.value - value) * (y - mark.y);
      squares += (mark.value - value) * (mark.value - value);
    }
    if (squares == 0 || together <= 0) {
      return Optional.empty();
    }
    double unit = together / squares;
    return Optional.of(new ChartScale(y + unit * value, unit));
  }

  double y(double value) {
    return zero - unit * value;
  }

  /** How far the mark is from where its value stands, points. */
  double off(Mark mark) {
    return Math.abs(mark.y - y(mark.value));
  }
}
