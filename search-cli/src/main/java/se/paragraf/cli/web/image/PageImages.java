package se.paragraf.cli.web.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import se.paragraf.cli.output.MarkedPage;
import se.paragraf.cli.reading.CitedPlace;
import se.paragraf.cli.web.live.Protection;
import se.paragraf.extract.layout.AssembleWords;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.RenderPage;
import se.paragraf.model.Extraction;
import se.paragraf.model.Region;

/** Draws pages for the browser; the ones drawn last are kept in memory. Thread-safe. */
public final class PageImages implements Closeable {

  /** An A4 page is 910 pixels wide: about as wide as it is shown beside its text. */
  public static final int USUAL_DPI = 110;

  /** For screens with small pixels, and for those who look closer. */
  public static final int SHARP_DPI = 190;

  private static final Color PEN = new Color(255, 214, 0, 70);

  private static final long CACHE_BYTES = 64L * 1024 * 1024;

  /** Twice as fast as the usual one, files a fifth larger: they do not travel far. */
  private static final float QUICK_PNG = 0.85f;

  private final OpenPdfs pdfs = new OpenPdfs();
  private final BoundedCache<PngKey> pictures = new BoundedCache<>(CACHE_BYTES);
  private final AssembleWords assembleWords = new AssembleWords();
  private final BlackOut blackOut;

  /** Drawing takes a core each. */
  private final Semaphore drawing = new Semaphore(Runtime.getRuntime().availableProcessors());

  private final AtomicLong state = new AtomicLong();

  private record PngKey(String file, int page, int dpi) {}

  public PageImages(Protection protection) {
    this.blackOut = new BlackOut(protection);
  }

  /** The page without its picture; empty when the PDF is not there or has no such page. */
  public Optional<PageView> view(Drawable file, int page) throws IOException {
    return pdfs.read(file.key(), file::locate, pdf -> view(pdf, page)).flatMap(view -> view);
  }

  private Optional<PageView> view(PdfFile pdf, int page) {
    if (page < 1 || page > pdf.pages()) {
      return Optional.empty();
    }
    PageContent content = pdf.page(page);
    return Optional.of(
        new PageView(
            page, pdf.pages(), content.width(), content.height(), assembleWords.assemble(content)));
  }

  /** The picture as PNG; empty when the PDF is not there, has no such page or cannot be drawn. */
  public Optional<byte[]> png(Drawable file, int page, int dpi) throws IOException {
    PngKey key = new PngKey(file.key(), page, dpi);
    Optional<byte[]> known = pictures.get(key);
    if (known.isPresent()) {
      return known;
    }
    Optional<byte[]> drawn =
        draw(file, page, dpi).map(RenderPage.PageImage::pixels).map(PageImages::encodedUnchecked);
    drawn.ifPresent(bytes -> pictures.put(key, bytes));
    return drawn;
  }

  /**
   * The part of a page that some places stand on, over the whole width of it, with them marked.
   *
   * @param places on one page; non-empty
   * @param around shown above and below them, points
   */
  public Optional<byte[]> clip(Drawable file, List<Region> places, double around, int dpi)
      throws IOException {
    return draw(file, places.getFirst().page(), dpi)
        .map(image -> clipped(image, places, around))
        .map(PageImages::encodedUnchecked);
  }

  /** The whole page of a place with it marked; not kept. */
  public Optional<byte[]> marked(Drawable file, CitedPlace place) throws IOException {
    Optional<RenderPage.PageImage> page = draw(file, place.page(), (int) MarkedPage.USUAL_DPI);
    page.ifPresent(image -> MarkedPage.mark(image, place.regions()));
    return page.map(RenderPage.PageImage::pixels).map(PageImages::encodedUnchecked);
  }

  private static BufferedImage clipped(
      RenderPage.PageImage image, List<Region> places, double around) {
    Graphics2D graphics = image.pixels().createGraphics();
    graphics.setColor(PEN);
    places.forEach(place -> fill(graphics, place, image.scale()));
    graphics.dispose();
    Region all = Region.around(places);
    double width = image.pixels().getWidth() / image.scale();
    double top = Math.max(0, all.y0() - around);
    return image.crop(new Region(image.page(), 0, top, width, Math.max(top, all.y1() + around)));
  }

  private Optional<RenderPage.PageImage> draw(Drawable file, int page, int dpi) throws IOException {
    drawing.acquireUninterruptibly();
    try {
      return pdfs.read(file.key(), file::locate, pdf -> draw(pdf, file.done(), page, dpi))
          .flatMap(image -> image);
    } finally {
      drawing.release();
    }
  }

  private Optional<RenderPage.PageImage> draw(PdfFile pdf, Extraction.Done done, int page, int dpi)
      throws IOException {
    Optional<PageView> view = view(pdf, page);
    if (view.isEmpty()) {
      return Optional.empty();
    }
    RenderPage.PageImage image = new RenderPage(pdf).render(page, dpi);
    List<Region> black = blackOut.on(view.get(), done);
    Graphics2D graphics = image.pixels().createGraphics();
    graphics.setColor(Color.BLACK);
    for (Region region : black) {
      fill(graphics, region, image.scale());
    }
    graphics.dispose();
    return Optional.of(image);
  }

  private static void fill(Graphics2D graphics, Region region, double scale) {
    int left = (int) Math.floor(region.x0() * scale);
    int top = (int) Math.floor(region.y0() * scale);
    int right = (int) Math.ceil(region.x1() * scale);
    int bottom = (int) Math.ceil(region.y1() * scale);
    graphics.fillRect(left, top, right - left, bottom - top);
  }

  private static byte[] encodedUnchecked(BufferedImage image) {
    try {
      return encoded(image);
    } catch (IOException e) {
      throw new IllegalStateException("memory never fails", e);
    }
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam quick = writer.getDefaultWriteParam();
      quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quick.setCompressionQuality(QUICK_PNG);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), quick);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Drops every picture when the archive is in another state than they were drawn in. */
  public void drawnIn(long archiveState) {
    if (state.getAndSet(archiveState) != archiveState) {
      pictures.clear();
    }
  }

  /** Lets go of a file and its pictures, so that it can be deleted. */
  public void forget(Drawable file) throws IOException {
    pdfs.forget(file.key());
    pictures.removeIf(key -> key.file().equals(file.key()));
  }

  @Override
  public void close() throws IOException {
    pdfs.close();
    pictures.clear();
  }
}
