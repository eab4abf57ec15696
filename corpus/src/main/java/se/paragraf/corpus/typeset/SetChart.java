package se.paragraf.corpus.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.paragraf.corpus.sample.Block.Chart;

/** Draws a diagram with lines and filled boxes: value axis, legend, numbers at the bars. */
final class SetChart {

  private static final int[] COLORS = {0x1F5C7A, 0xE0A030, 0x6A9A5B, 0xA04848};
  private static final int AXIS = 0x999999;
  private static final double PLOT_HEIGHT = 120;
  private static final double AXIS_WIDTH = 40;
  private static final int STEPS = 4;

  private final Flow flow;
  private final Chart chart;
  private final Style label;
  private final Style caption;
  private final double low;
  private final double high;
  private double top;

  SetChart(Flow flow, Chart chart, Face text, Face italic) {
    this.flow = flow;
    this.chart = chart;
    this.label = Style.of(text, 7.5);
    this.caption = Style.of(italic, 9);
    List<Double> all = chart.points().stream().flatMap(p -> p.values().stream()).toList();
    double step = step(all);
    this.low = Math.floor(Math.min(0, min(all)) / step) * step;
    this.high = Math.ceil(Math.max(0, max(all)) / step) * step;
  }

  void set() {
    flow.need(PLOT_HEIGHT + 60);
    double begin = flow.y();
    legend();
    top = flow.y() + 14;
    axis();
    if (chart.kind() == Chart.Kind.BARS) {
      bars();
    } else {
      lines();
    }
    flow.moveTo(top + PLOT_HEIGHT + 18);
    flow.mark(chart, left() - AXIS_WIDTH, begin, right());
    flow.text(chart.caption(), caption);
    flow.gap(8);
  }

  private double left() {
    return flow.frame.text().x0() + AXIS_WIDTH;
  }

  private double right() {
    return flow.frame.text().x1();
  }

  private double y(double value) {
    return top + PLOT_HEIGHT * (high - value) / (high - low);
  }

  private double slot() {
    return (right() - left()) / chart.points().size();
  }

  private void legend() {
    double x = left();
    for (int i = 0; i < chart.series().size(); i++) {
      flow.sheet().fill(new Sheet.Box(x, flow.y() + 1, x + 7, flow.y() + 8), COLORS[i]);
      flow.sheet().text(new Sheet.Spot(x + 10, flow.y() + 7.5), label, chart.series().get(i));
      x += 26 + flow.book.width(chart.series().get(i), label);
    }
  }

  private void axis() {
    for (int i = 0; i <= STEPS; i++) {
      double value = low + (high - low) * i / STEPS;
      double at = y(value);
      flow.sheet().line(new Sheet.Box(left(), at, right(), at), 0.3, AXIS);
      flow.sheet().textBefore(new Sheet.Spot(left() - 4, at + 2.5), label, number(value));
    }
    for (int i = 0; i < chart.points().size(); i++) {
      double middle = left() + slot() * (i + 0.5);
      Sheet.Spot below = new Sheet.Spot(middle, top + PLOT_HEIGHT + 11);
      flow.sheet().textAround(below, label, chart.points().get(i).label());
    }
  }

  private void bars() {
    double width = slot() * 0.7 / chart.series().size();
    for (int i = 0; i < chart.points().size(); i++) {
      List<Double> values = chart.points().get(i).values();
      for (int s = 0; s < values.size(); s++) {
        double x = left() + slot() * (i + 0.15) + width * s;
        double value = values.get(s);
        double upper = y(Math.max(0, value));
        flow.sheet().fill(new Sheet.Box(x, upper, x + width - 1, y(Math.min(0, value))), COLORS[s]);
        double base = value < 0 ? y(value) + 9 : upper - 3;
        flow.sheet().textAround(new Sheet.Spot(x + width / 2, base), label, number(value));
      }
    }
  }

  private void lines() {
    for (int s = 0; s < chart.series().size(); s++) {
      List<Sheet.Spot> spots = new ArrayList<>();
      for (int i = 0; i < chart.points().size(); i++) {
        double value = chart.points().get(i).values().get(s);
        spots.add(new Sheet.Spot(left() + slot() * (i + 0.5), y(value)));
        Sheet.Spot above = new Sheet.Spot(left() + slot() * (i + 0.5), y(value) - 4 - 9 * s);
        flow.sheet().textAround(above, label, number(value));
      }
      flow.sheet().polyline(spots, 1.6, COLORS[s]);
    }
  }

  private static String number(double value) {
    String text =
        value == Math.rint(value)
            ? String.format(Locale.ROOT, "%,d", (long) value)
            : String.format(Locale.ROOT, "%,.1f", value);
    return text.replace(',', '\u00a0').replace('.', ',');
  }

  private static double step(List<Double> all) {
    double span = Math.max(0, max(all)) - Math.min(0, min(all));
    double step = Math.pow(10, Math.floor(Math.log10(span)));
    return span / step < 3 ? step / 2 : step;
  }

  private static double min(List<Double> all) {
    return all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  private static double max(List<Double> all) {
    return all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
