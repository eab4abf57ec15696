package se.paragraf.model;

import java.util.Collection;

/**
 * A rectangle on a page.
 *
 * <p>Origin is the top left corner of the page as displayed (crop box, rotation applied), x to the
 * right, y downwards, in PDF points (1/72 inch). Coordinates are rounded to a tenth of a point.
 *
 * @param page 1-based page of the file as it was read
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, {@code >= x0}
 * @param y1 bottom edge, {@code >= y0}
 */
public record Region(int page, double x0, double y0, double x1, double y1)
    implements Comparable<Region> {

  public Region {
    if (page < 1) {
      throw new IllegalArgumentException("page must be >= 1, was " + page);
    }
    x0 = tenth(x0);
    y0 = tenth(y0);
    x1 = tenth(x1);
    y1 = tenth(y1);
    if (!(x1 >= x0 && y1 >= y0)) {
      throw new IllegalArgumentException(
          "region is inside out: " + x0 + "," + y0 + " " + x1 + "," + y1);
    }
  }

  private static double tenth(double value) {
    double rounded = Math.round(value * 10.0) / 10.0;
    return rounded == 0.0 ? 0.0 : rounded;
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double centerX() {
    return (x0 + x1) / 2;
  }

  public double centerY() {
    return (y0 + y1) / 2;
  }

  /** Whether both lie on one page and share a point. */
  public boolean intersects(Region other) {
    return page == other.page && x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
  }

  /**
   * Whether {@code other} lies on the same page, wholly inside this one widened by {@code slack}
   * points.
   */
  public boolean contains(Region other, double slack) {
    return page == other.page
        && other.x0 >= x0 - slack
        && other.y0 >= y0 - slack
        && other.x1 <= x1 + slack
        && other.y1 <= y1 + slack;
  }

  /**
   * The smallest region that holds both. Errors: {@code IllegalArgumentException} when they lie on
   * two pages.
   */
  public Region union(Region other) {
    if (page != other.page) {
      throw new IllegalArgumentException("regions on two pages: " + page + " and " + other.page);
    }
    return new Region(
        page,
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /**
   * The smallest region that holds all; they must lie on one page and there must be at least one.
   */
  public static Region around(Collection<Region> regions) {
    return regions.stream()
        .reduce(Region::union)
        .orElseThrow(() -> new IllegalArgumentException("no regions to go around"));
  }

  /** By page, then top to bottom, then left to right. */
  @Override
  public int compareTo(Region other) {
    int byPage = Integer.compare(page, other.page);
    int byTop = byPage != 0 ? byPage : Double.compare(y0, other.y0);
    int byLeft = byTop != 0 ? byTop : Double.compare(x0, other.x0);
    int byBottom = byLeft != 0 ? byLeft : Double.compare(y1, other.y1);
    return byBottom != 0 ? byBottom : Double.compare(x1, other.x1);
  }
}
