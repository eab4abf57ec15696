package se.paragraf.extract.figure;

import java.util.List;
import java.util.Optional;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.pdf.PageContent.Corner;

/** The rim of a pie or ring. */
record Circle(Corner centre, double radius) {

  /** Corners on the rim are drawn this exactly, points. */
  private static final double DRAWN_PT = 1;

  /** What is nearer to the centre than this share of the radius is no rim. */
  private static final double RIM_SHARE = 0.9;

  /** The same, as long as the centre is not known well. */
  private static final double ROUGH_RIM_SHARE = 0.5;

  /** The hole of a ring is at most this share of it. */
  private static final double LARGEST_HOLE = 0.8;

  /** The circle on which all corners lie that are not well inside of it. */
  static Optional<Circle> around(List<Corner> corners) {
    if (corners.isEmpty()) {
      return Optional.empty();
    }
    Box box = Box.around(corners.stream().map(c -> new Box(c.x(), c.y(), c.x(), c.y())).toList());
    Corner middle = new Corner(box.centerX(), box.centerY());
    double farthest = corners.stream().mapToDouble(c -> distance(middle, c)).max().orElse(0);
    return through(beyond(corners, middle, ROUGH_RIM_SHARE * farthest))
        .flatMap(rough -> through(beyond(corners, rough.centre, RIM_SHARE * rough.radius)))
        .filter(circle -> corners.stream().allMatch(c -> circle.hasOnRim(c) || circle.holds(c)));
  }

  private static List<Corner> beyond(List<Corner> corners, Corner centre, double distance) {
    return corners.stream().filter(c -> distance(centre, c) > distance).toList();
  }

  /** By least squares (Kåsa, 1976); empty for corners in one line. */
  private static Optional<Circle> through(List<Corner> rim) {
    double meanX = rim.stream().mapToDouble(Corner::x).average().orElse(0);
    double meanY = rim.stream().mapToDouble(Corner::y).average().orElse(0);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double xz = 0;
    double yz = 0;
    for (Corner corner : rim) {
      double x = corner.x() - meanX;
      double y = corner.y() - meanY;
      double z = (x * x + y * y) / 2;
      xx += x * x;
      xy += x * y;
      yy += y * y;
      xz += x * z;
      yz += y * z;
    }
    double determinant = xx * yy - xy * xy;
    if (rim.size() < 3 || determinant <= 0) {
      return Optional.empty();
    }
    double x = (xz * yy - yz * xy) / determinant;
    double y = (yz * xx - xz * xy) / determinant;
    double radius = Math.sqrt(x * x + y * y + (xx + yy) / rim.size());
    return Optional.of(new Circle(new Corner(meanX + x, meanY + y), radius));
  }

  private static double distance(Corner a, Corner b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  boolean hasOnRim(Corner corner) {
    return Math.abs(distance(centre, corner) - radius) <= DRAWN_PT;
  }

  private boolean holds(Corner corner) {
    return distance(centre, corner) <= LARGEST_HOLE * radius;
  }

  /** Of a place, seen from the centre; degrees clockwise from the top, 0–360. */
  double direction(Corner to) {
    double degrees = Math.toDegrees(Math.atan2(to.x() - centre.x(), centre.y() - to.y()));
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
