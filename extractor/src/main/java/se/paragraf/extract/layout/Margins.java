package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far to the right the lines of a text reach, per page or for all of it.
 *
 * <p>Ragged text ends anywhere, so the margin is the furthest end that at least one other line
 * comes near.
 */
public final class Margins {

  /** Two ends this near, in points, bear each other out. */
  private static final double NEAR_PT = 14;

  private static final int COLUMN_PT = 60;

  private final Map<Integer, List<Double>> endsByColumn = new TreeMap<>();
  private final Map<Integer, Double> rights = new TreeMap<>();

  private Margins() {}

  public static Margins of(Collection<Line> lines) {
    Margins margins = new Margins();
    for (Line line : lines) {
      margins.endsByColumn.computeIfAbsent(column(line), c -> new ArrayList<>()).add(line.x1());
    }
    margins.endsByColumn.forEach((column, ends) -> margins.rights.put(column, furthest(ends)));
    return margins;
  }

  /** The right margin for lines that begin where this one begins, points. */
  public double right(Line line) {
    double best = 0;
    for (int c = column(line) - 1; c <= column(line) + 1; c++) {
      best = Math.max(best, rights.getOrDefault(c, 0.0));
    }
    return best == 0 ? line.x1() : best;
  }

  private static int column(Line line) {
    return (int) (line.x0() / COLUMN_PT);
  }

  private static double furthest(List<Double> ends) {
    List<Double> sorted = new ArrayList<>(ends);
    sorted.sort(Collections.reverseOrder());
    for (int i = 0; i + 1 < sorted.size(); i++) {
      if (sorted.get(i) - sorted.get(i + 1) <= NEAR_PT) {
        return sorted.get(i);
      }
    }
    return sorted.getFirst();
  }
}
