package se.paragraf.extract.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a page of text as a picture, for tests. */
final class DrawnPage {

  static final int DPI = 200;
  private static final double POINTS_PER_INCH = 72;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final BufferedImage image;
  private final Graphics2D pen;

  /**
   * @param width of the page, points
   * @param height of the page, points
   */
  DrawnPage(double width, double height) {
    image = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_BYTE_GRAY);
    pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setColor(Color.BLACK);
  }

  /** Text with its baseline at that place, points. */
  DrawnPage line(double x, double baseline, double size, String text) {
    pen.setFont(font().deriveFont((float) (size * DPI / POINTS_PER_INCH)));
    pen.drawString(text, pixels(x), pixels(baseline));
    return this;
  }

  DrawnPage rule(double x0, double y, double x1) {
    pen.fillRect(pixels(x0), pixels(y), pixels(x1 - x0), 2);
    return this;
  }

  GreyImage grey() {
    return GreyImage.of(image);
  }

  BufferedImage image() {
    return image;
  }

  private static int pixels(double points) {
    return (int) Math.round(points * DPI / POINTS_PER_INCH);
  }

  private static Font font() {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("PDFBox's own typeface cannot be read", e);
    }
  }
}
