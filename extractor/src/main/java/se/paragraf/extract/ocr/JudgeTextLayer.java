package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;

/** Tells from what is painted on a page whether its own text can be used. Draws nothing. */
public final class JudgeTextLayer {

  /** Fewer visible characters are a stamp or a running head on a page that is a picture. */
  private static final int FEWEST_CHARACTERS = 100;

  /** A scan covers its page; a logo, a portrait or a chart does not. */
  private static final double SCAN_COVERS = 0.55;

  /** A line of text drawn as outlines takes some forty filled shapes, a logo fewer. */
  private static final int FEWEST_OUTLINES = 120;

  /** Letters drawn as outlines are this tall, points. */
  private static final double SMALLEST_OUTLINE_PT = 2;

  private static final double LARGEST_OUTLINE_PT = 24;

  public TextLayer judge(PageContent page) {
    long visible = page.glyphs().stream().filter(JudgeTextLayer::isInk).count();
    if (visible >= FEWEST_CHARACTERS) {
      return TextLayer.GOOD;
    }
    if (covered(page) >= SCAN_COVERS) {
      return TextLayer.PICTURE;
    }
    if (outlines(page.drawings()) >= FEWEST_OUTLINES) {
      return TextLayer.OUTLINES;
    }
    return visible == 0 ? TextLayer.EMPTY : TextLayer.GOOD;
  }

  private static boolean isInk(Glyph glyph) {
    return glyph.visible() && !glyph.text().isBlank();
  }

  /** Share of the page under pictures; strips of one scan count together. */
  private static double covered(PageContent page) {
    double area = 0;
    for (Picture picture : page.pictures()) {
      area += (picture.x1() - picture.x0()) * (picture.y1() - picture.y0());
    }
    return area / (page.width() * page.height());
  }

  private static long outlines(List<Drawing> drawings) {
    return drawings.stream()
        .filter(Drawing::filled)
        .filter(drawing ->
            drawing.y1() - drawing.y0() >= SMALLEST_OUTLINE_PT
                && drawing.y1() - drawing.y0() <= LARGEST_OUTLINE_PT
                && drawing.x1() - drawing.x0() <= 2 * LARGEST_OUTLINE_PT)
        .count();
  }
}
