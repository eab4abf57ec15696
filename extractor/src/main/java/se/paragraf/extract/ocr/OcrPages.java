package se.paragraf.extract.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import se.paragraf.extract.ocr.OcrResult.Cause;
import se.paragraf.extract.ocr.Tesseract.Found;
import se.paragraf.extract.ocr.Tesseract.Missing;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.RenderPage;
import se.paragraf.extract.pdf.RenderPage.PageImage;
import se.paragraf.model.Region;

/**
 * Reads pages of PDFs from their images, on all cores.
 *
 * <p>Thread-safe: files read at the same time share the cores. Where there is no Tesseract, every
 * page comes back as {@link OcrResult.Unread}, saying so.
 */
public final class OcrPages {

  /** What Tesseract was trained on. */
  private static final double USUAL_DPI = 300;

  /** A scan between these is read as it is: resampling only blurs it. */
  private static final double COARSEST_DPI = 180;

  private static final double FINEST_DPI = 320;

  /** A picture that covers so much of the page is the page. */
  private static final double WHOLE_PAGE = 0.6;

  /** Signs of its own that tell which way a page is up. */
  private static final int ENOUGH_TEXT = 100;

  private static final double POINTS_PER_INCH = 72;

  private final Tesseract.Search engine;
  private final Semaphore cores;
  private final Runnable pageDone;
  private final FigureColumns figureColumns;

  private OcrPages(
      Tesseract.Search engine, Semaphore cores, Runnable pageDone, FigureColumns figureColumns) {
    this.engine = engine;
    this.cores = cores;
    this.pageDone = pageDone;
    this.figureColumns = figureColumns;
  }

  /** With the Tesseract of this machine, if it has one. */
  public static OcrPages onThisMachine() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new OcrPages(Tesseract.find(), new Semaphore(cores), () -> {}, FigureColumns.NONE);
  }

  /** Reads nothing now: every page comes back as waiting, to be read another time. */
  public static OcrPages later() {
    return new OcrPages(
        new Missing(Cause.LATER, "Sidan är en bild och väntar på texttolkning."),
        new Semaphore(1),
        () -> {},
        FigureColumns.NONE);
  }

  /** The same on the same cores, that tells of every page when it is done; from any thread. */
  public OcrPages telling(Runnable done) {
    return new OcrPages(engine, cores, done, figureColumns);
  }

  /** The same that reads columns of figures once more, as figures. */
  public OcrPages minding(FigureColumns columns) {
    return new OcrPages(engine, cores, pageDone, columns);
  }

  /** Whether pages can be read now. */
  public boolean available() {
    return engine instanceof Found;
  }

  /**
   * Reads pages of an open file; drawing them stays on the calling thread.
   *
   * @param pages what is painted on the pages to be read
   * @return one result per page, by page number
   */
  public List<OcrResult> read(PdfFile file, List<PageContent> pages) {
    return switch (engine) {
      case Missing missing ->
          pages.stream()
              .<OcrResult>map(
                  page -> new OcrResult.Unread(page.number(), missing.cause(), missing.message()))
              .toList();
      case Found found ->
          read(file, pages, new ReadImage(found.tesseract(), figureColumns)).stream()
              .sorted(Comparator.comparingInt(OcrResult::number))
              .toList();
    };
  }

  private List<OcrResult> read(PdfFile file, List<PageContent> pages, ReadImage readImage) {
    return work(
        file,
        pages.stream()
            .map(page ->
                new Job(
                    page.number(),
                    dpi(page),
                    Optional.empty(),
                    (image, dpi) ->
                        readImage
                            .read(page.number(), image, dpi, turned(page))
                            .withPictures(LookAtPicture.photographs(page, image, dpi))))
            .toList());
  }

  /**
   * Reads pictures that stand on the pages of an open file, the right way up; drawing them stays on
   * the calling thread.
   *
   * @param pictures their places on the pages as displayed
   * @return one result per picture that looks like lines of text, as if the picture were the page;
   *     what is left for another time is not looked at either
   */
  public Map<Region, OcrResult> readPictures(PdfFile file, List<Region> pictures) {
    boolean later = engine instanceof Missing missing && missing.cause() == Cause.LATER;
    LookAtPicture look = new LookAtPicture(file);
    List<Region> texts = later ? pictures : pictures.stream().filter(look::holdsText).toList();
    List<OcrResult> results =
        switch (engine) {
          case Missing missing ->
              texts.stream()
                  .<OcrResult>map(place ->
                      new OcrResult.Unread(place.page(), missing.cause(), missing.message()))
                  .toList();
          case Found found ->
              readPictures(file, texts, new ReadImage(found.tesseract(), figureColumns));
        };
    Map<Region, OcrResult> read = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      read.put(texts.get(i), results.get(i));
    }
    return read;
  }

  private List<OcrResult> readPictures(PdfFile file, List<Region> pictures, ReadImage readImage) {
    return work(
        file,
        pictures.stream()
            .map(place ->
                new Job(
                    place.page(),
                    USUAL_DPI,
                    Optional.of(place),
                    (image, dpi) -> readImage.readPicture(place.page(), image, dpi)))
            .toList());
  }

  /** In the order of the jobs. */
  private List<OcrResult> work(PdfFile file, List<Job> jobs) {
    List<Future<OcrResult>> reading = new ArrayList<>();
    ThreadFactory platform = Thread.ofPlatform().daemon().name("ocr-", 0).factory();
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(platform)) {
      for (Job job : jobs) {
        cores.acquireUninterruptibly();
        reading.add(start(threads, file, job));
      }
    }
    return reading.stream().map(OcrPages::finished).toList();
  }

  /** Draws the page here and hands its image over; the core is given back when it has been read. */
  private Future<OcrResult> start(ExecutorService threads, PdfFile file, Job job) {
    boolean handedOver = false;
    try {
      PageImage drawn = new RenderPage(file).renderGrey(job.page(), job.dpi());
      GreyImage image =
          job.place()
              .map(drawn::crop)
              .map(GreyImage::of)
              .orElseGet(() -> GreyImage.of(drawn.pixels()));
      double dpi = drawn.scale() * POINTS_PER_INCH;
      Future<OcrResult> reading =
          threads.submit(() -> {
            try {
              return read(job, image, dpi);
            } finally {
              cores.release();
              pageDone.run();
            }
          });
      handedOver = true;
      return reading;
    } catch (IOException e) {
      return CompletableFuture.completedFuture(failed(job.page(), e));
    } finally {
      if (!handedOver) {
        cores.release();
      }
    }
  }

  private static OcrResult read(Job job, GreyImage image, double dpi) {
    try {
      return new OcrResult.Read(job.reading().read(image, dpi));
    } catch (IOException e) {
      return failed(job.page(), e);
    }
  }

  /**
   * Something to draw and to read.
   *
   * @param place the part of the page, if not all of it
   */
  private record Job(int page, double dpi, Optional<Region> place, Reading reading) {}

  /** Reads what was drawn. */
  @FunctionalInterface
  private interface Reading {
    OcrPage read(GreyImage image, double dpi) throws IOException;
  }

  /** The way most of the page's own text runs, if it has enough of it to tell. */
  private static OptionalInt turned(PageContent page) {
    Map<Integer, Integer> directions = new TreeMap<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.visible() && glyph.direction() >= 0) {
        directions.merge(glyph.direction(), 1, Integer::sum);
      }
    }
    return directions.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH_TEXT)
        .max(Map.Entry.comparingByValue())
        .map(entry -> OptionalInt.of(entry.getKey()))
        .orElse(OptionalInt.empty());
  }

  private static OcrResult failed(int number, IOException cause) {
    return new OcrResult.Unread(
        number,
        Cause.FAILED,
        String.format(
            Locale.ROOT, "Sidan %d kunde inte läsas av (%s).", number, cause.getMessage()));
  }

  private static OcrResult finished(Future<OcrResult> reading) {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a page broke", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages were read", e);
    }
  }

  private static double dpi(PageContent page) {
    double own = 0;
    for (Picture picture : page.pictures()) {
      double width = picture.x1() - picture.x0();
      double height = picture.y1() - picture.y0();
      boolean whole = width * height >= WHOLE_PAGE * page.width() * page.height();
      double sideways =
          width > height == picture.pixelWidth() > picture.pixelHeight() ? width : height;
      own = whole ? Math.max(own, picture.pixelWidth() * POINTS_PER_INCH / sideways) : own;
    }
    return own >= COARSEST_DPI && own <= FINEST_DPI ? own : USUAL_DPI;
  }
}
