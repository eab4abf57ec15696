package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Finds the per cent signs at the ends of the figures of a column by their ink, as small ones are
 * read as figures: {@code 87 %} as 8796 or 8720.
 */
final class PercentSigns {

  /** A per cent sign is wider than any figure, in heights of a figure. */
  private static final double NARROWEST = 0.75;

  private static final double NARROWEST_IN_ONE = 0.85;
  private static final double WIDEST = 1.5;

  /** It is as high as a figure. */
  private static final double LOWEST = 0.85;

  /** Its upper ring: so high, hanging from the top. */
  private static final double SMALLEST_RING = 0.35;

  private static final double LARGEST_RING = 0.68;
  private static final double TOP = 0.15;

  private static final int MOST_SHAPES = 3;

  /** Share of the figures of a column that end in one, if any does. */
  private static final double LEAST_ROWS = 0.6;

  private PercentSigns() {}

  /** Whether the figures of a column are shares in per cent, as a rule. */
  static boolean in(List<List<Shape>> rows, double height) {
    List<List<Shape>> figures = rows.stream().filter(row -> row.size() > 1).toList();
    long ending = figures.stream().filter(row -> at(row, height) > 0).count();
    return ending > 0 && ending >= LEAST_ROWS * figures.size();
  }

  /**
   * The index of the first shape of the sign that ends the row; -1 where none does.
   *
   * @param row from the left
   * @param height of the column's figures, pixels
   */
  static int at(List<Shape> row, double height) {
    for (int count = MOST_SHAPES; count > 0; count--) {
      if (row.size() > count && sign(row.subList(row.size() - count, row.size()), height)) {
        return row.size() - count;
      }
    }
    return -1;
  }

  private static boolean sign(List<Shape> shapes, double height) {
    int left = shapes.stream().mapToInt(Shape::x0).min().orElseThrow();
    int right = shapes.stream().mapToInt(Shape::x1).max().orElseThrow();
    int top = shapes.stream().mapToInt(Shape::y0).min().orElseThrow();
    int bottom = shapes.stream().mapToInt(Shape::y1).max().orElseThrow();
    double narrowest = shapes.size() == 1 ? NARROWEST_IN_ONE : NARROWEST;
    boolean size =
        right - left >= narrowest * height
            && right - left <= WIDEST * height
            && bottom - top >= LOWEST * height;
    return size && (shapes.size() == 1 || shapes.stream().anyMatch(s -> ring(s, top, height)));
  }

  private static boolean ring(Shape shape, int top, double height) {
    return shape.height() >= SMALLEST_RING * height
        && shape.height() <= LARGEST_RING * height
        && shape.y0() - top <= TOP * height;
  }
}
