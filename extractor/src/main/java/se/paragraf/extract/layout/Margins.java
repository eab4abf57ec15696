package se.paragraf.extract.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far to the right the lines of a text reach, by page and left edge.
 *
 * <p>Ragged text ends anywhere, so the margin is the furthest end that at least one other line
 * comes near. A page with too few lines to tell takes the margin of the whole text.
 */
public final class Margins {

  /** Two ends this near, in points, bear each other out. */
  private static final double NEAR_PT = 14;

  /** Ends that bear each other out well short of the furthest one are those of short lines. */
  private static final double FAR_SHARE = 0.8;

  private static final int COLUMN_PT = 60;

  /** Fewer lines than this do not tell where a page's margin is. */
  private static final int ENOUGH_LINES = 6;

  /**
   * Of all pages' margins the one that this share does not reach is the text's: short pages end
   * early, forms late.
   */
  private static final double USUAL_SHARE = 0.6;

  private final Map<Place, Double> onPage = new HashMap<>();
  private final Map<Integer, Double> usual = new HashMap<>();

  private Margins() {}

  /** A left edge on a page. */
  private record Place(int page, int column) {}

  public static Margins of(Collection<Line> lines) {
    Map<Place, List<Double>> ends = new HashMap<>();
    for (Line line : lines) {
      int column = column(line);
      for (int c = column - 1; c <= column + 1; c++) {
        ends.computeIfAbsent(new Place(line.page(), c), place -> new ArrayList<>()).add(line.x1());
      }
    }
    Margins margins = new Margins();
    Map<Integer, List<Double>> byColumn = new HashMap<>();
    Map<Integer, List<Double>> thin = new HashMap<>();
    ends.forEach((place, list) -> {
      double right = furthest(list);
      margins.onPage.put(place, right);
      Map<Integer, List<Double>> into = list.size() >= ENOUGH_LINES ? byColumn : thin;
      into.computeIfAbsent(place.column(), c -> new ArrayList<>()).add(right);
    });
    thin.forEach(byColumn::putIfAbsent);
    byColumn.forEach((column, rights) -> margins.usual.put(column, usual(rights)));
    return margins;
  }

  /** The right margin for lines that begin where this one begins, points. */
  public double right(Line line) {
    double page = onPage.getOrDefault(new Place(line.page(), column(line)), line.x1());
    double text = usual.getOrDefault(column(line), line.x1());
    return Math.max(Math.max(page, text), line.x1());
  }

  private static double usual(List<Double> rights) {
    List<Double> sorted = rights.stream().sorted().toList();
    return sorted.get(
        (int) Math.min(sorted.size() - 1L, Math.round(USUAL_SHARE * (sorted.size() - 1))));
  }

  private static int column(Line line) {
    return (int) (line.x0() / COLUMN_PT);
  }

  private static double furthest(List<Double> ends) {
    List<Double> sorted = new ArrayList<>(ends);
    sorted.sort(Collections.reverseOrder());
    for (int i = 0; i + 1 < sorted.size(); i++) {
      boolean outlying = sorted.get(i) < FAR_SHARE * sorted.getFirst();
      if (!outlying && sorted.get(i) - sorted.get(i + 1) <= NEAR_PT) {
        return sorted.get(i);
      }
    }
    return sorted.getFirst();
  }
}
