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

  DrawnPage upright(double x, double y0, double y1) {
    pen.fillRect(pixels(x), pixels(y0), 2, pixels(y1 - y0));
    return this;
  }

  /** Light grey behind what stands there. */
  DrawnPage tint(double x0, double y0, double x1, double y1) {
    pen.setColor(new Color(0xE4E4E4));
    pen.fillRect(pixels(x0), pixels(y0), pixels(x1 - x0), pixels(y1 - y0));
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Dark where it was light and light where it was dark. */
  DrawnPage inverted(double x0, double y0, double x1, double y1) {
    for (int y = pixels(y0); y < pixels(y1); y++) {
      for (int x = pixels(x0); x < pixels(x1); x++) {
        int level = 255 - image.getRaster().getSample(x, y, 0) * 4 / 5;
        image.getRaster().setSample(x, y, 0, level);
      }
    }
    return this;
  }

  /** With the ink of another put on it. */
  DrawnPage over(DrawnPage other) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int level = other.image.getRaster().getSample(x, y, 0);
        int ground = image.getRaster().getSample(x, y, 0);
        image.getRaster().setSample(x, y, 0, level * ground / 255);
      }
    }
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
