package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.ocr.InkMap.Shape;

/**
 * Makes white type on dark bands, as in the heads of tables, dark type on white paper.
 *
 * <p>Bands are looked for in squares, each dark when most of it is: rules that meet the band do not
 * count then, nor does the type on it.
 */
final class InvertBands {

  /** Side of the squares; three times as wide as a heavy rule. */
  private static final double SQUARE_INCHES = 0.05;

  private static final double LEAST_DARK = 0.5;

  /** Lower than any line of type with paper round it. */
  private static final double LOWEST_INCHES = 0.14;

  private static final double NARROWEST_INCHES = 0.4;

  /** A band is inked all over but for its type. */
  private static final double LEAST_FILL = 0.6;

  /** Heavy type is dark all over too, but not all along its upper and lower edge. */
  private static final double LEAST_EDGE = 0.9;

  /** So far inside a band its edge is sure to be dark, pixels. */
  private static final int INSIDE = 2;

  private InvertBands() {}

  /**
   * @param image paper made white
   * @return the image itself, where there is no band
   */
  static GreyImage invert(GreyImage image, double dpi) {
    int side = Math.max(2, (int) Math.round(SQUARE_INCHES * dpi));
    List<Shape> bands =
        InkMap.of(squares(image, side)).shapes().stream()
            .filter(shape ->
                shape.height() * side >= LOWEST_INCHES * dpi
                    && shape.width() * side >= NARROWEST_INCHES * dpi
                    && shape.pixels() >= LEAST_FILL * shape.width() * shape.height())
            .map(shape -> exact(image, shape, side))
            .filter(band -> edged(image, band))
            .toList();
    if (bands.isEmpty()) {
      return image;
    }
    byte[] pixels = image.pixels().clone();
    bands.forEach(band -> invert(image, band, pixels));
    return new GreyImage(image.width(), image.height(), pixels);
  }

  /** A pixel for every square, black where most of it is dark. */
  private static GreyImage squares(GreyImage image, int side) {
    int across = (image.width() + side - 1) / side;
    int down = (image.height() + side - 1) / side;
    byte[] squares = new byte[across * down];
    for (int i = 0; i < squares.length; i++) {
      int x0 = i % across * side;
      int y0 = i / across * side;
      int x1 = Math.min(image.width(), x0 + side);
      int y1 = Math.min(image.height(), y0 + side);
      squares[i] = (byte) (dark(image, x0, y0, x1, y1) >= LEAST_DARK ? 0 : GreyImage.WHITE);
    }
    return new GreyImage(across, down, squares);
  }

  private static double dark(GreyImage image, int x0, int y0, int x1, int y1) {
    int dark = 0;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        dark += image.at(x, y) <= InkMap.INK_LEVEL ? 1 : 0;
      }
    }
    return dark / (double) Math.max(1, (x1 - x0) * (y1 - y0));
  }

  /** The band to the pixel: without light edges of its squares, with what is dark beside them. */
  private static Shape exact(GreyImage image, Shape squares, int side) {
    int x0 = squares.x0() * side;
    int y0 = squares.y0() * side;
    int x1 = Math.min(image.width(), squares.x1() * side);
    int y1 = Math.min(image.height(), squares.y1() * side);
    while (y0 < y1 - 1 && dark(image, x0, y0, x1, y0 + 1) < LEAST_EDGE) {
      y0++;
    }
    while (y1 > y0 + 1 && dark(image, x0, y1 - 1, x1, y1) < LEAST_EDGE) {
      y1--;
    }
    while (y0 > 0 && dark(image, x0, y0 - 1, x1, y0) >= LEAST_DARK) {
      y0--;
    }
    while (y1 < image.height() && dark(image, x0, y1, x1, y1 + 1) >= LEAST_DARK) {
      y1++;
    }
    while (x0 > 0 && dark(image, x0 - 1, y0, x0, y1) >= LEAST_DARK) {
      x0--;
    }
    while (x1 < image.width() && dark(image, x1, y0, x1 + 1, y1) >= LEAST_DARK) {
      x1++;
    }
    return new Shape(x0, y0, x1, y1, 0);
  }

  private static boolean edged(GreyImage image, Shape band) {
    int top = band.y0() + INSIDE;
    int bottom = band.y1() - INSIDE;
    return bottom - top > INSIDE
        && dark(image, band.x0(), top, band.x1(), top + 1) >= LEAST_EDGE
        && dark(image, band.x0(), bottom - 1, band.x1(), bottom) >= LEAST_EDGE;
  }

  /**
   * The band's own level becomes white, white black; its upper and lower edge become lines, for
   * they part rows as lines do.
   */
  private static void invert(GreyImage image, Shape band, byte[] pixels) {
    int level = image.cut(band.x0(), band.y0(), band.x1(), band.y1()).median();
    int range = Math.max(1, GreyImage.WHITE - level);
    for (int y = band.y0(); y < band.y1(); y++) {
      boolean edge = y < band.y0() + INSIDE || y >= band.y1() - INSIDE;
      for (int x = band.x0(); x < band.x1(); x++) {
        int above = Math.max(0, image.at(x, y) - level);
        int inverted = GreyImage.WHITE - GreyImage.WHITE * above / range;
        pixels[y * image.width() + x] = (byte) (edge ? 0 : inverted);
      }
    }
  }
}
