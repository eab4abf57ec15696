package se.paragraf.extract.pdf;

import java.util.List;

/**
 * Everything painted on one page, in painting order.
 *
 * <p>All coordinates are in points, origin top left of the page as displayed (crop box, rotation
 * applied), y downwards.
 *
 * @param number 1-based page of the file
 * @param width of the page as displayed
 * @param height of the page as displayed
 * @param glyphs painted text; spaces are left out, invisible text (rendering mode 3) is kept and
 *     marked
 * @param rulings straight horizontal and vertical lines, thin filled rectangles among them
 * @param areas filled rectangles that are no rulings
 * @param pictures painted images
 * @param drawings every other painted path
 * @param truncated whether the page holds more than the reader's bounds and was cut
 */
public record PageContent(
    int number,
    double width,
    double height,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    List<Area> areas,
    List<Picture> pictures,
    List<Drawing> drawings,
    boolean truncated) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
    areas = List.copyOf(areas);
    pictures = List.copyOf(pictures);
    drawings = List.copyOf(drawings);
  }

  /**
   * The same without the text that makes words, which takes most of the room; for stages that have
   * these. Slanted text is kept.
   */
  public PageContent withoutWords() {
    return withGlyphs(glyphs.stream().filter(glyph -> glyph.direction() < 0).toList());
  }

  /** The same with other text. */
  public PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(
        number, width, height, others, rulings, areas, pictures, drawings, truncated);
  }

  /** The same, with invisible text made visible. */
  public PageContent unveiled() {
    return withGlyphs(glyphs.stream().map(Glyph::unveiled).toList());
  }

  /** The same, marked as truncated. */
  PageContent cut() {
    return new PageContent(number, width, height, glyphs, rulings, areas, pictures, drawings, true);
  }

  /**
   * A painted character (or ligature).
   *
   * @param text its Unicode; U+FFFD when the font does not say
   * @param x0 left edge of its advance box
   * @param y0 top: baseline minus the font's ascent (for upright text)
   * @param x1 right edge of its advance box
   * @param y1 bottom: baseline plus the font's descent
   * @param baseline y of the baseline (x for text that runs up or down)
   * @param fontSize in points as displayed
   * @param direction degrees clockwise that the text is turned as displayed: 0, 90, 180, 270; -1
   *     for other angles
   * @param order position in the painting order
   * @param mcid marked-content id, -1 when outside marked content, -2 inside an artifact
   * @param color 0xRRGGBB of the fill
   * @param visible whether ink is put down
   * @param sign which of its font's signs it is
   */
  public record Glyph(
      String text,
      double x0,
      double y0,
      double x1,
      double y1,
      double baseline,
      double fontSize,
      Face face,
      int direction,
      int order,
      int mcid,
      int color,
      boolean visible,
      Sign sign) {

    /** The same ink, said to be something else. */
    public Glyph withText(String other) {
      return new Glyph(
          other, x0, y0, x1, y1, baseline, fontSize, face, direction, order, mcid, color, visible,
          sign);
    }

    Glyph unveiled() {
      return new Glyph(
          text, x0, y0, x1, y1, baseline, fontSize, face, direction, order, mcid, color, true,
          sign);
    }
  }

  /** A typeface as the PDF names it, without the subset prefix. */
  public record Face(String name, boolean bold, boolean italic) {}

  /**
   * A straight line along an axis; {@code y0 == y1} when horizontal, {@code x0 == x1} when
   * vertical.
   *
   * @param thickness in points
   * @param color 0xRRGGBB
   */
  public record Ruling(double x0, double y0, double x1, double y1, double thickness, int color) {
    public boolean horizontal() {
      return y0 == y1;
    }

    public double length() {
      return Math.max(x1 - x0, y1 - y0);
    }
  }

  /** A filled rectangle. */
  public record Area(double x0, double y0, double x1, double y1, int color) {}

  /**
   * A painted image.
   *
   * @param pixelWidth of the image's own raster
   */
  public record Picture(
      double x0, double y0, double x1, double y1, int pixelWidth, int pixelHeight, int order) {}

  /**
   * A path that is neither ruling nor rectangle: part of a chart, a logo, a letter drawn as
   * outline.
   *
   * @param segments number of its segments
   * @param curved whether it has curves
   * @param filled whether it is filled (else stroked)
   * @param corners the ends of its segments in their order; empty when it is drawn in several
   *     strokes of the pen, or is too long to be looked at
   */
  public record Drawing(
      double x0,
      double y0,
      double x1,
      double y1,
      int segments,
      boolean curved,
      boolean filled,
      int color,
      int order,
      List<Corner> corners) {

    public Drawing {
      corners = List.copyOf(corners);
    }
  }

  /** Where two segments of a path meet. */
  public record Corner(double x, double y) {}
}
