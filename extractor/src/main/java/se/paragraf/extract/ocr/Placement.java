package se.paragraf.extract.ocr;

import se.paragraf.model.Region;

/**
 * How an upright, straightened page lies in the page as displayed.
 *
 * <p>A page that was read upright has its own frame: points, origin top left of the upright page.
 * This is the way back.
 *
 * @param width of the upright page, points
 * @param height of the upright page, points
 * @param turned degrees clockwise that the upright page was turned to come to lie as displayed: 0,
 *     90, 180 or 270
 * @param skew degrees clockwise that it leans besides, about its centre
 */
public record Placement(double width, double height, int turned, double skew) {

  /** Of a page that lies as it is read. */
  public static Placement straight(double width, double height) {
    return new Placement(width, height, 0, 0);
  }

  public boolean isStraight() {
    return turned == 0 && skew == 0;
  }

  /** The upright region's bounding box on the page as displayed, cut at the page's edges. */
  public Region toDisplay(Region upright) {
    if (isStraight()) {
      return upright;
    }
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner & 1) == 0 ? upright.x0() : upright.x1();
      double y = (corner & 2) == 0 ? upright.y0() : upright.y1();
      x0 = Math.min(x0, displayX(x, y));
      y0 = Math.min(y0, displayY(x, y));
      x1 = Math.max(x1, displayX(x, y));
      y1 = Math.max(y1, displayY(x, y));
    }
    return new Region(
        upright.page(),
        Math.clamp(x0, 0, displayWidth()),
        Math.clamp(y0, 0, displayHeight()),
        Math.clamp(x1, 0, displayWidth()),
        Math.clamp(y1, 0, displayHeight()));
  }

  /** Where a point of the page as displayed lies on the upright page. */
  Point toUpright(double x, double y) {
    double leanX =
        switch (turned) {
          case 90 -> y;
          case 180 -> width - x;
          case 270 -> width - y;
          default -> x;
        };
    double leanY =
        switch (turned) {
          case 90 -> height - x;
          case 180 -> height - y;
          case 270 -> x;
          default -> y;
        };
    double angle = Math.toRadians(skew);
    double fromX = leanX - width / 2;
    double fromY = leanY - height / 2;
    return new Point(
        width / 2 + fromX * Math.cos(angle) + fromY * Math.sin(angle),
        height / 2 - fromX * Math.sin(angle) + fromY * Math.cos(angle));
  }

  /** A point, in points. */
  record Point(double x, double y) {}

  double displayWidth() {
    return turned == 90 || turned == 270 ? height : width;
  }

  double displayHeight() {
    return turned == 90 || turned == 270 ? width : height;
  }

  double displayX(double x, double y) {
    double leanX = leanX(x, y);
    double leanY = leanY(x, y);
    return switch (turned) {
      case 90 -> height - leanY;
      case 180 -> width - leanX;
      case 270 -> leanY;
      default -> leanX;
    };
  }

  double displayY(double x, double y) {
    double leanX = leanX(x, y);
    double leanY = leanY(x, y);
    return switch (turned) {
      case 90 -> leanX;
      case 180 -> height - leanY;
      case 270 -> width - leanX;
      default -> leanY;
    };
  }

  private double leanX(double x, double y) {
    double angle = Math.toRadians(skew);
    return width / 2 + (x - width / 2) * Math.cos(angle) - (y - height / 2) * Math.sin(angle);
  }

  private double leanY(double x, double y) {
    double angle = Math.toRadians(skew);
    return height / 2 + (x - width / 2) * Math.sin(angle) + (y - height / 2) * Math.cos(angle);
  }
}
