package se.paragraf.extract.figure;

import java.util.List;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;

/** Tells waves, bands and curls that run from edge to edge of a page from what is drawn on it. */
final class Decoration {

  /** An edge of the page is reached within this share of its side. */
  private static final double EDGE = 0.01;

  /** A band is at most this share of the page thick. */
  private static final double THICKEST = 0.15;

  private Decoration() {}

  /** The page without bands. */
  static PageContent without(PageContent page) {
    List<Drawing> kept =
        page.drawings().stream().filter(drawing -> !isBand(page, drawing)).toList();
    return kept.size() == page.drawings().size()
        ? page
        : new PageContent(
            page.number(),
            page.width(),
            page.height(),
            page.glyphs(),
            page.rulings(),
            page.areas(),
            page.pictures(),
            kept,
            page.truncated());
  }

  private static boolean isBand(PageContent page, Drawing drawing) {
    return isBand(
            drawing.x0(), drawing.x1(), page.width(), drawing.y1() - drawing.y0(), page.height())
        || isBand(
            drawing.y0(), drawing.y1(), page.height(), drawing.x1() - drawing.x0(), page.width());
  }

  private static boolean isBand(double from, double to, double side, double thick, double across) {
    return from <= EDGE * side && to >= (1 - EDGE) * side && thick <= THICKEST * across;
  }
}
