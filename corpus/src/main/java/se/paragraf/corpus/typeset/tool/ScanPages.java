package se.paragraf.corpus.typeset.tool;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes a scan of a PDF: pages as grey pictures, a little askew, with specks; no text. */
public final class ScanPages {

  private static final int DPI = 200;
  private static final double SKEW_DEGREES = 0.7;
  private static final float JPEG_QUALITY = 0.35f;
  private static final double SPECKS_PER_PIXEL = 0.0004;
  private static final long SEED = 62;

  private ScanPages() {}

  /** {@code FROM.pdf TO.pdf}. */
  public static void main(String[] args) throws IOException {
    Random random = new Random(SEED);
    try (PDDocument from = Loader.loadPDF(Path.of(args[0]).toFile());
        PDDocument to = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(from);
      for (int page = 0; page < from.getNumberOfPages(); page++) {
        BufferedImage clean = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
        add(to, worn(clean, random), from.getPage(page).getMediaBox());
      }
      to.setDocumentId(SEED);
      to.save(Path.of(args[1]).toFile());
    }
  }

  private static BufferedImage worn(BufferedImage clean, Random random) {
    int width = clean.getWidth();
    int height = clean.getHeight();
    BufferedImage worn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = worn.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.setColor(new Color(0xF4F4F4));
    g.fillRect(0, 0, width, height);
    g.rotate(Math.toRadians(SKEW_DEGREES), width / 2.0, height / 2.0);
    g.drawImage(clean, 0, 0, null);
    g.dispose();
    for (int i = 0; i < width * height * SPECKS_PER_PIXEL; i++) {
      worn.setRGB(random.nextInt(width), random.nextInt(height), 0x606060);
    }
    return worn;
  }

  private static void add(PDDocument to, BufferedImage picture, PDRectangle box)
      throws IOException {
    PDPage page = new PDPage(box);
    to.addPage(page);
    PDImageXObject image = JPEGFactory.createFromImage(to, picture, JPEG_QUALITY, DPI);
    try (PDPageContentStream ink = new PDPageContentStream(to, page)) {
      ink.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
    }
  }
}
