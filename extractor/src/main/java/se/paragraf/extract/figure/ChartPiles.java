package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent.Area;

/**
 * Bars that are piled on each other, or lie one behind the other, from one base.
 *
 * @param lying whether they grow to the right
 * @param piles along the base, each from its base to its end
 */
record ChartPiles(boolean lying, List<List<Piece>> piles) {

  /** Thickness, base and joints of the piles of one chart agree this well, points. */
  private static final double SAME_PT = 1.2;

  ChartPiles {
    piles = List.copyOf(piles);
  }

  /** A piece of a pile. */
  record Piece(Box box, double length, int color) {}

  /** Empty when the areas are not all pieces of piles, or none lies on another. */
  static Optional<ChartPiles> of(List<Area> areas) {
    return Stream.of(false, true).flatMap(lying -> of(areas, lying).stream()).findFirst();
  }

  private static Optional<ChartPiles> of(List<Area> areas, boolean lying) {
    List<Area> sorted = new ArrayList<>(areas);
    sorted.sort(
        Comparator.comparingDouble((Area area) -> side(area, lying))
            .thenComparingDouble(area -> start(area, lying)));
    List<List<Area>> piles = new ArrayList<>();
    for (Area area : sorted) {
      boolean beside =
          piles.isEmpty()
              || Math.abs(side(piles.getLast().getFirst(), lying) - side(area, lying)) > SAME_PT;
      if (beside) {
        piles.add(new ArrayList<>());
      }
      piles.getLast().add(area);
    }
    piles.forEach(pile -> pile.sort(Comparator.comparingDouble(area -> start(area, lying))));
    boolean piled = piles.size() > 1 && piles.size() < areas.size();
    return piled && piles.stream().allMatch(pile -> isPile(pile, piles.getFirst(), lying))
        ? Optional.of(new ChartPiles(lying, pieces(piles, lying)))
        : Optional.empty();
  }

  /** Whether its pieces touch, are as thick as those of the first pile and stand on its base. */
  private static boolean isPile(List<Area> pile, List<Area> first, boolean lying) {
    double end = start(first.getFirst(), lying);
    for (Area area : pile) {
      boolean joined = Math.abs(start(area, lying) - end) <= SAME_PT;
      if (!joined
          || Math.abs(thickness(area, lying) - thickness(first.getFirst(), lying)) > SAME_PT) {
        return false;
      }
      end = end(area, lying);
    }
    return true;
  }

  private static List<List<Piece>> pieces(List<List<Area>> piles, boolean lying) {
    return piles.stream()
        .map(pile ->
            pile.stream()
                .map(area ->
                    new Piece(Box.of(area), end(area, lying) - start(area, lying), area.color()))
                .toList())
        .toList();
  }

  private static double side(Area area, boolean lying) {
    return lying ? area.y0() : area.x0();
  }

  private static double thickness(Area area, boolean lying) {
    return lying ? area.y1() - area.y0() : area.x1() - area.x0();
  }

  /** How far from the origin of the page, in the direction in which the piles grow. */
  private static double start(Area area, boolean lying) {
    return lying ? area.x0() : -area.y1();
  }

  private static double end(Area area, boolean lying) {
    return lying ? area.x1() : -area.y0();
  }

  /** Where a pile stands along the base. */
  double along(Box box) {
    return lying ? box.centerY() : box.centerX();
  }

  Box around() {
    return Box.around(piles.stream().flatMap(List::stream).map(Piece::box).toList());
  }
}
