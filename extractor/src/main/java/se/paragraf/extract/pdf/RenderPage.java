package se.paragraf.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.paragraf.model.Region;

/** Draws pages of an open PDF as pictures, as displayed (crop box, rotation applied). */
public final class RenderPage {

  private static final double POINTS_PER_INCH = 72;

  /**
   * An A4 page at 600 dpi has 35 million pixels; larger pictures are drawn at a lower resolution so
   * that a hostile page size cannot fill memory.
   */
  private static final double MOST_PIXELS = 40_000_000;

  private final PdfFile file;

  public RenderPage(PdfFile file) {
    this.file = file;
  }

  /**
   * A page as a picture in colour. Errors: {@code IllegalArgumentException} when there is no such
   * page, {@code IOException} when the page is too damaged to be drawn.
   *
   * @param page 1-based
   * @param dpi wanted pixels per inch; fewer when the page is huge
   */
  public PageImage render(int page, double dpi) throws IOException {
    return render(page, dpi, ImageType.RGB);
  }

  /** The same in grey levels ({@link BufferedImage#TYPE_BYTE_GRAY}). */
  public PageImage renderGrey(int page, double dpi) throws IOException {
    return render(page, dpi, ImageType.GRAY);
  }

  private PageImage render(int page, double dpi, ImageType type) throws IOException {
    if (page < 1 || page > file.pages()) {
      throw new IllegalArgumentException("page " + page + " of " + file.pages());
    }
    PageFrame frame = PageFrame.of(file.document().getPage(page - 1));
    double wanted = dpi / POINTS_PER_INCH;
    double most = Math.sqrt(MOST_PIXELS / Math.max(1, frame.width() * frame.height()));
    double scale = Math.min(wanted, most);
    try {
      BufferedImage pixels =
          new PDFRenderer(file.document()).renderImage(page - 1, (float) scale, type);
      return new PageImage(page, pixels, scale);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("page " + page + " cannot be drawn", e);
    }
  }

  /**
   * A drawn page.
   *
   * @param page 1-based
   * @param scale pixels per point
   */
  public record PageImage(int page, BufferedImage pixels, double scale) {

    /** The part of the picture that shows a region of this page; at least one pixel. */
    public BufferedImage crop(Region region) {
      int left = clamp(Math.floor(region.x0() * scale), pixels.getWidth() - 1);
      int top = clamp(Math.floor(region.y0() * scale), pixels.getHeight() - 1);
      int right = clamp(Math.ceil(region.x1() * scale), pixels.getWidth());
      int bottom = clamp(Math.ceil(region.y1() * scale), pixels.getHeight());
      return pixels.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int clamp(double value, int most) {
      return (int) Math.max(0, Math.min(most, value));
    }
  }
}
