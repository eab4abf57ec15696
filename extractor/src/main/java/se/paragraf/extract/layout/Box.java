package se.paragraf.extract.layout;

import java.util.Collection;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.model.Region;

/**
 * A rectangle on the page at hand, in points as displayed, origin top left.
 *
 * @param x0 left
 * @param y0 top
 * @param x1 right, {@code >= x0}
 * @param y1 bottom, {@code >= y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

  public static Box of(Word word) {
    return new Box(word.x0(), word.y0(), word.x1(), word.y1());
  }

  public static Box of(Area area) {
    return new Box(area.x0(), area.y0(), area.x1(), area.y1());
  }

  public static Box of(Drawing drawing) {
    return new Box(drawing.x0(), drawing.y0(), drawing.x1(), drawing.y1());
  }

  /** The smallest box that holds all; at least one. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream()
        .reduce(Box::union)
        .orElseThrow(() -> new IllegalArgumentException("no boxes to go around"));
  }

  /** The smallest box that holds all words; at least one. */
  public static Box aroundWords(Collection<Word> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words to go around");
    }
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Word word : words) {
      left = Math.min(left, word.x0());
      top = Math.min(top, word.y0());
      right = Math.max(right, word.x1());
      bottom = Math.max(bottom, word.y1());
    }
    return new Box(left, top, right, bottom);
  }

  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
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

  public boolean holds(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** Whether the centre of the word lies inside. */
  public boolean holdsCenter(Word word) {
    return holds((word.x0() + word.x1()) / 2, (word.y0() + word.y1()) / 2);
  }

  public boolean intersects(Box other) {
    return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
  }

  /** Whether the other lies wholly inside this one widened by {@code slack} points. */
  public boolean contains(Box other, double slack) {
    return other.x0 >= x0 - slack
        && other.y0 >= y0 - slack
        && other.x1 <= x1 + slack
        && other.y1 <= y1 + slack;
  }

  public Box widened(double by) {
    return new Box(x0 - by, y0 - by, x1 + by, y1 + by);
  }

  /** Share of this box that the other covers, 0–1. */
  public double coveredBy(Box other) {
    double w = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    double h = Math.min(y1, other.y1) - Math.max(y0, other.y0);
    double area = width() * height();
    return w <= 0 || h <= 0 || area <= 0 ? 0 : w * h / area;
  }

  public Region on(int page) {
    return new Region(page, x0, y0, x1, y1);
  }
}
