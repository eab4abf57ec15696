package se.paragraf.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Corner;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Ruling;

/** Turns path operators into rulings, areas and drawings once the path is painted. */
final class PathBuilder {

  /** A filled rectangle thinner than this is a line that somebody drew as a box. */
  private static final double THICKEST_RULING_PT = 2.5;

  /** Straight enough: a scanner-free drawing program strays less from the axis. */
  private static final double AXIS_SLACK_PT = 0.7;

  private static final double SHORTEST_RULING_PT = 2.0;

  /** A path of more segments is a drawing whatever its directions. */
  private static final int MOST_RULING_SEGMENTS = 400;

  /** A line of a chart has no more, a letter drawn as outline mostly fewer. */
  private static final int MOST_CORNERS = 60;

  /** A page of charts has some thousands. */
  private static final int MOST_CORNERS_ON_PAGE = 200_000;

  private final PageFrame frame;
  private final PaintedPage painted;

  /** x0, y0, x1, y1 of each straight segment, as displayed. */
  private double[] segments = new double[64];

  private int count;
  private boolean curved;
  private double minX;
  private double minY;
  private double maxX;
  private double maxY;
  private double startX;
  private double startY;
  private double currentX;
  private double currentY;
  private int corners;

  /** The ends of its segments, as long as it is drawn in one stroke of the pen. */
  private final List<Corner> ends = new ArrayList<>();

  private boolean lifted;
  private int toldCorners;

  PathBuilder(PageFrame frame, PaintedPage painted) {
    this.frame = frame;
    this.painted = painted;
    clear();
  }

  void clear() {
    count = 0;
    corners = 0;
    ends.clear();
    lifted = false;
    curved = false;
    minX = Double.POSITIVE_INFINITY;
    minY = Double.POSITIVE_INFINITY;
    maxX = Double.NEGATIVE_INFINITY;
    maxY = Double.NEGATIVE_INFINITY;
  }

  void moveTo(double userX, double userY) {
    currentX = frame.x(userX, userY);
    currentY = frame.y(userX, userY);
    startX = currentX;
    startY = currentY;
  }

  void lineTo(double userX, double userY) {
    segmentTo(frame.x(userX, userY), frame.y(userX, userY));
  }

  void curveTo(double[] user) {
    curved = true;
    for (int i = 0; i < user.length; i += 2) {
      extend(frame.x(user[i], user[i + 1]), frame.y(user[i], user[i + 1]));
    }
    extend(currentX, currentY);
    double x = frame.x(user[4], user[5]);
    double y = frame.y(user[4], user[5]);
    note(x, y);
    currentX = x;
    currentY = y;
    corners++;
  }

  void close() {
    if (currentX != startX || currentY != startY) {
      segmentTo(startX, startY);
    }
  }

  private void note(double x, double y) {
    if (ends.isEmpty()) {
      ends.add(new Corner(currentX, currentY));
    } else {
      Corner last = ends.getLast();
      lifted |= last.x() != currentX || last.y() != currentY;
    }
    if (!lifted && ends.size() <= MOST_CORNERS) {
      ends.add(new Corner(x, y));
    }
  }

  private void segmentTo(double x, double y) {
    note(x, y);
    extend(currentX, currentY);
    extend(x, y);
    if (count < MOST_RULING_SEGMENTS) {
      if (segments.length < 4 * (count + 1)) {
        segments = java.util.Arrays.copyOf(segments, segments.length * 2);
      }
      segments[4 * count] = currentX;
      segments[4 * count + 1] = currentY;
      segments[4 * count + 2] = x;
      segments[4 * count + 3] = y;
    }
    count++;
    corners++;
    currentX = x;
    currentY = y;
  }

  private void extend(double x, double y) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }

  private boolean onPage() {
    return corners > 0
        && maxX >= 0
        && maxY >= 0
        && minX <= frame.width()
        && minY <= frame.height()
        && Double.isFinite(minX + minY + maxX + maxY);
  }

  /** Paints the outline. */
  void stroke(double lineWidth, int color) {
    if (!onPage()) {
      return;
    }
    if (axisAligned()) {
      for (int i = 0; i < count; i++) {
        addRuling(i, lineWidth, color);
      }
    } else {
      addDrawing(false, color);
    }
  }

  /** Paints the inside. */
  void fill(int color) {
    if (!onPage()) {
      return;
    }
    double width = maxX - minX;
    double height = maxY - minY;
    if (!axisAligned() || count < 3) {
      addDrawing(true, color);
    } else if (count > 5) {
      fillSubpaths(color);
    } else if (Math.min(width, height) <= THICKEST_RULING_PT) {
      addThinBox(minX, minY, maxX, maxY, color);
    } else {
      painted.add(new Area(minX, minY, maxX, maxY, color));
    }
  }

  /** Several rectangles filled in one stroke of the pen: every four segments are one. */
  private void fillSubpaths(int color) {
    if (count % 4 != 0) {
      addDrawing(true, color);
      return;
    }
    for (int i = 0; i < count; i += 4) {
      double x0 = Math.min(segments[4 * i], segments[4 * i + 4 + 2]);
      double x1 = Math.max(segments[4 * i], segments[4 * i + 4 + 2]);
      double y0 = Math.min(segments[4 * i + 1], segments[4 * i + 4 + 3]);
      double y1 = Math.max(segments[4 * i + 1], segments[4 * i + 4 + 3]);
      if (Math.min(x1 - x0, y1 - y0) <= THICKEST_RULING_PT) {
        addThinBox(x0, y0, x1, y1, color);
      } else {
        painted.add(new Area(x0, y0, x1, y1, color));
      }
    }
  }

  private boolean axisAligned() {
    if (curved || count > MOST_RULING_SEGMENTS) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      double dx = Math.abs(segments[4 * i + 2] - segments[4 * i]);
      double dy = Math.abs(segments[4 * i + 3] - segments[4 * i + 1]);
      if (Math.min(dx, dy) > AXIS_SLACK_PT) {
        return false;
      }
    }
    return true;
  }

  private void addRuling(int i, double thickness, int color) {
    double ax = segments[4 * i];
    double ay = segments[4 * i + 1];
    double bx = segments[4 * i + 2];
    double by = segments[4 * i + 3];
    if (Math.max(Math.abs(bx - ax), Math.abs(by - ay)) < SHORTEST_RULING_PT) {
      return;
    }
    addRuling(
        Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), color, thickness);
  }

  private void addThinBox(double x0, double y0, double x1, double y1, int color) {
    addRuling(x0, y0, x1, y1, color, Math.min(x1 - x0, y1 - y0));
  }

  private void addRuling(double x0, double y0, double x1, double y1, int color, double thickness) {
    if (x1 - x0 >= y1 - y0) {
      double middle = (y0 + y1) / 2;
      painted.add(new Ruling(x0, middle, x1, middle, thickness, color));
    } else {
      double middle = (x0 + x1) / 2;
      painted.add(new Ruling(middle, y0, middle, y1, thickness, color));
    }
  }

  private void addDrawing(boolean filled, int color) {
    boolean told = !lifted && ends.size() <= MOST_CORNERS && toldCorners < MOST_CORNERS_ON_PAGE;
    toldCorners += told ? ends.size() : 0;
    painted.add(
        new Drawing(
            minX,
            minY,
            maxX,
            maxY,
            corners,
            curved,
            filled,
            color,
            painted.nextOrder(),
            told ? ends : List.of()));
  }
}
