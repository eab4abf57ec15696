package se.paragraf.extract.layout;

import java.util.function.Predicate;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Corner;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * Turns a page whose text runs up or down so that it can be read: wide tables are often set
 * sideways on upright pages.
 */
public final class TurnPage {

  /** Share of the signs of a page that must run one way for the page to be turned. */
  private static final double TURNED_SHARE = 0.6;

  /** Fewer signs are a label along the edge. */
  private static final int LEAST_SIGNS = 60;

  private TurnPage() {}

  /**
   * @return degrees clockwise that the text of the page is turned as displayed: 90 or 270; 0 when
   *     the page is to be read as it lies
   */
  public static int turned(PageContent page) {
    for (int sideways : new int[] {90, 270}) {
      int count = signs(page, glyph -> glyph.direction() == sideways);
      if (count >= LEAST_SIGNS && count >= TURNED_SHARE * signs(page, glyph -> true)) {
        return sideways;
      }
    }
    return 0;
  }

  /** How many signs run up or down a page that is read as it lies. */
  public static int leftSideways(PageContent page) {
    return turned(page) == 0
        ? signs(page, glyph -> glyph.direction() == 90 || glyph.direction() == 270)
        : 0;
  }

  private static int signs(PageContent page, Predicate<Glyph> which) {
    int count = 0;
    for (Glyph glyph : page.glyphs()) {
      if (which.test(glyph) && glyph.visible() && !glyph.text().isBlank()) {
        count++;
      }
    }
    return count;
  }

  /**
   * @param turned as {@link #turned} says, 90 or 270
   * @return the page with that text upright, in its own frame
   */
  public static PageContent upright(PageContent page, int turned) {
    Turn turn = new Turn(turned == 270, page.width(), page.height());
    return new PageContent(
        page.number(),
        page.height(),
        page.width(),
        page.glyphs().stream().map(turn::glyph).toList(),
        page.rulings().stream().map(turn::ruling).toList(),
        page.areas().stream().map(turn::area).toList(),
        page.pictures().stream().map(turn::picture).toList(),
        page.drawings().stream().map(turn::drawing).toList(),
        page.truncated());
  }

  /**
   * A quarter turn.
   *
   * @param up whether the text runs up the page
   * @param width of the page as displayed
   * @param height of the page as displayed
   */
  private record Turn(boolean up, double width, double height) {

    Box box(double x0, double y0, double x1, double y1) {
      return up
          ? new Box(height - y1, x0, height - y0, x1)
          : new Box(y0, width - x1, y1, width - x0);
    }

    Glyph glyph(Glyph g) {
      Box box = box(g.x0(), g.y0(), g.x1(), g.y1());
      boolean standing = g.direction() == 90 || g.direction() == 270;
      double baseline = g.baseline();
      if (standing) {
        baseline = up ? baseline : width - baseline;
      } else {
        baseline = up ? height - baseline : baseline;
      }
      int direction = g.direction() < 0 ? -1 : (g.direction() + (up ? 90 : 270)) % 360;
      return new Glyph(
          g.text(),
          box.x0(),
          box.y0(),
          box.x1(),
          box.y1(),
          baseline,
          g.fontSize(),
          g.face(),
          direction,
          g.order(),
          g.mcid(),
          g.color(),
          g.visible(),
          g.sign());
    }

    Ruling ruling(Ruling r) {
      Box box = box(r.x0(), r.y0(), r.x1(), r.y1());
      return new Ruling(box.x0(), box.y0(), box.x1(), box.y1(), r.thickness(), r.color());
    }

    Area area(Area a) {
      Box box = box(a.x0(), a.y0(), a.x1(), a.y1());
      return new Area(box.x0(), box.y0(), box.x1(), box.y1(), a.color());
    }

    Picture picture(Picture p) {
      Box box = box(p.x0(), p.y0(), p.x1(), p.y1());
      return new Picture(
          box.x0(), box.y0(), box.x1(), box.y1(), p.pixelHeight(), p.pixelWidth(), p.order());
    }

    Drawing drawing(Drawing d) {
      Box box = box(d.x0(), d.y0(), d.x1(), d.y1());
      return new Drawing(
          box.x0(),
          box.y0(),
          box.x1(),
          box.y1(),
          d.segments(),
          d.curved(),
          d.filled(),
          d.color(),
          d.order(),
          d.corners().stream().map(this::corner).toList());
    }

    private Corner corner(Corner c) {
      Box box = box(c.x(), c.y(), c.x(), c.y());
      return new Corner(box.x0(), box.y0());
    }
  }
}
