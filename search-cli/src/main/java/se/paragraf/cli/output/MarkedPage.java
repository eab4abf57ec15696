package se.paragraf.cli.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.RenderPage;
import se.paragraf.extract.pdf.UnreadablePdfException;
import se.paragraf.model.Region;

/** Draws a page with some regions of it marked, as with a yellow pen. */
public final class MarkedPage {

  /** Sharp on a screen at full width: an A4 page is 1,240 pixels wide. */
  public static final double USUAL_DPI = 150;

  private static final Color INK = new Color(255, 214, 0, 76);
  private static final Color FRAME = new Color(200, 80, 0);

  /** Between the words and the frame, points. */
  private static final double MARGIN = 2;

  private static final double FRAME_POINTS = 1;

  private final double dpi;

  public MarkedPage(double dpi) {
    this.dpi = dpi;
  }

  /**
   * The picture. Errors: {@code IOException} when the page cannot be drawn, {@link
   * UnreadablePdfException} when the file is no readable PDF.
   *
   * @param page 1-based
   * @param regions to mark; those of other pages are left out
   */
  public BufferedImage draw(Path pdf, int page, List<Region> regions)
      throws IOException, UnreadablePdfException {
    try (PdfFile file = PdfFile.open(pdf)) {
      RenderPage.PageImage image = new RenderPage(file).render(page, dpi);
      mark(image, regions);
      return image.pixels();
    }
  }

  /**
   * Marks regions on the picture of a page.
   *
   * @param regions those of other pages are left out
   */
  public static void mark(RenderPage.PageImage image, List<Region> regions) {
    Graphics2D graphics = image.pixels().createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(image.scale(), image.scale());
    graphics.setStroke(new BasicStroke((float) FRAME_POINTS));
    regions.stream()
        .filter(region -> region.page() == image.page())
        .forEach(region -> mark(region, graphics));
    graphics.dispose();
  }

  private static void mark(Region region, Graphics2D graphics) {
    Rectangle2D box =
        new Rectangle2D.Double(
            region.x0() - MARGIN,
            region.y0() - MARGIN,
            region.x1() - region.x0() + 2 * MARGIN,
            region.y1() - region.y0() + 2 * MARGIN);
    graphics.setColor(INK);
    graphics.fill(box);
    graphics.setColor(FRAME);
    graphics.draw(box);
  }
}
