package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.paragraf.extract.figure.ChartBars.Bar;
import se.paragraf.extract.layout.Box;

/** Reads the values printed at the ends of bars: all, or none when a bar and its value differ. */
final class ReadBars {

  /** A value stands this near to the end of its bar, in em. */
  private static final double VALUE_REACH_EM = 1.3;

  /** And this near to its middle, beyond half its thickness; points. */
  private static final double BESIDE_PT = 3;

  private final ChartBars bars;

  ReadBars(ChartBars bars) {
    this.bars = bars;
  }

  /**
   * The values along the base, one for every bar, or none.
   *
   * @param labels of the chart, without its legend
   */
  List<Told> read(List<ChartLabel> labels) {
    Map<Bar, ChartLabel> values = values(labels);
    if (values.size() < bars.bars().size() || !drawnAsTold(values)) {
      return List.of();
    }
    return values.entrySet().stream()
        .map(each ->
            new Told(each.getKey().color(), bars.along(each.getKey().box()), each.getValue()))
        .sorted(Comparator.comparingDouble(Told::along))
        .toList();
  }

  private Map<Bar, ChartLabel> values(List<ChartLabel> labels) {
    Map<Bar, ChartLabel> values = new HashMap<>();
    List<ChartLabel> free =
        new ArrayList<>(labels.stream().filter(label -> label.number().isPresent()).toList());
    for (Bar bar : bars.bars()) {
      free.stream()
          .filter(label -> bars.reach(bar, label.box()) <= VALUE_REACH_EM * label.em())
          .filter(label -> off(bar, label) <= bars.thickness() / 2 + BESIDE_PT)
          .min(Comparator.comparingDouble(label -> bars.reach(bar, label.box()) + off(bar, label)))
          .ifPresent(label -> {
            values.put(bar, label);
            free.remove(label);
          });
    }
    return values;
  }

  private double off(Bar bar, ChartLabel label) {
    return Math.abs(bars.along(bar.box()) - bars.along(label.box()));
  }

  /** Whether the bars are as long as their values say. */
  private static boolean drawnAsTold(Map<Bar, ChartLabel> values) {
    double together = 0;
    double squares = 0;
    double longest = 0;
    for (var each : values.entrySet()) {
      double value = each.getValue().number().orElseThrow();
      together += value * each.getKey().length();
      squares += value * value;
      longest = Math.max(longest, Math.abs(each.getKey().length()));
    }
    if (squares == 0 || together <= 0) {
      return false;
    }
    double scale = together / squares;
    double tolerance = ChartScale.DRAWN_PT + ChartScale.DRAWN_SHARE * longest;
    return values.entrySet().stream()
        .allMatch(each -> {
          double told = scale * each.getValue().number().orElseThrow();
          return Math.abs(told - each.getKey().length()) <= tolerance;
        });
  }

  /**
   * The names of the bars.
   *
   * @param rest without the values
   * @param turned labels that are not upright
   */
  ChartNames names(List<ChartLabel> rest, List<ChartLabel> turned) {
    return bars.lying()
        ? ChartNames.leftOf(around(), rest)
        : ChartNames.below(around(), bars.base(), rest, turned);
  }

  /**
   * Whether a number stands among the bars that is no value of theirs: one at a bar that was not
   * seen.
   *
   * @param rest without values and names
   */
  boolean leaves(List<ChartLabel> rest) {
    Box all = around().widened(BESIDE_PT);
    return rest.stream()
        .filter(label -> label.number().isPresent())
        .anyMatch(label -> all.holds(label.box().centerX(), label.box().centerY()));
  }

  private Box around() {
    return Box.around(bars.bars().stream().map(Bar::box).toList());
  }
}
