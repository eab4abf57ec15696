package se.paragraf.extract.ocr;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.RenderPage;
import se.paragraf.extract.pdf.RenderPage.PageImage;
import se.paragraf.model.Region;

/**
 * Looks at pictures on pages, small, and tells which show lines of text on plain ground, and so
 * might be tables: photographs need not be read.
 */
final class LookAtPicture {

  /** Lines of the smallest type can just be told apart. */
  private static final double DPI = 100;

  /** Smaller pictures hold no table, points. */
  private static final double NARROWEST_PT = 100;

  private static final double LOWEST_PT = 30;

  /** Share of a page of text that is paper, and the darkest that paper is scanned. */
  private static final double LEAST_PAPER = 0.5;

  private static final int DARKEST_PAPER = 140;

  /** Share of a drawn picture that has one of its few levels; photographs have all levels. */
  private static final double LEAST_PLAIN = 0.6;

  private static final double POINTS_PER_INCH = 72;
  private static final int LEVELS = 4;

  /** Levels this near are one. */
  private static final int SAME_LEVEL = 6;

  /** Neighbours that differ more are the edge of a letter. */
  private static final int EDGE = 48;

  /** A row of pixels through a line of text crosses so many edges. */
  private static final int FEWEST_EDGES = 6;

  /** ... and this share of what the busiest rows cross. */
  private static final double LEAST_BUSY = 0.35;

  /** Height of a line of type, pixels. */
  private static final int LOWEST_LINE_PX = 4;

  private static final int HIGHEST_LINE_PX = 25;
  private static final int FEWEST_LINES = 3;

  private final RenderPage renderPage;
  private @Nullable PageImage last;

  LookAtPicture(PdfFile file) {
    this.renderPage = new RenderPage(file);
  }

  boolean holdsText(Region place) {
    if (place.width() < NARROWEST_PT || place.height() < LOWEST_PT) {
      return false;
    }
    return draw(place.page())
        .map(page -> GreyImage.of(page.crop(place)))
        .filter(picture -> onPaper(picture) && plain(picture) && lines(picture) >= FEWEST_LINES)
        .isPresent();
  }

  /**
   * The pictures of a page that are no pictures of text.
   *
   * @param image the page, drawn
   */
  static List<Picture> photographs(PageContent page, GreyImage image, double dpi) {
    double scale = dpi / POINTS_PER_INCH;
    return page.pictures().stream()
        .filter(p -> p.x1() - p.x0() >= NARROWEST_PT && p.y1() - p.y0() >= LOWEST_PT)
        .filter(p -> {
          int x0 = (int) Math.clamp(p.x0() * scale, 0, image.width() - 1);
          int y0 = (int) Math.clamp(p.y0() * scale, 0, image.height() - 1);
          int x1 = (int) Math.clamp(p.x1() * scale, x0 + 1, image.width());
          int y1 = (int) Math.clamp(p.y1() * scale, y0 + 1, image.height());
          return !onPaper(image.cut(x0, y0, x1, y1));
        })
        .toList();
  }

  private Optional<PageImage> draw(int page) {
    PageImage drawn = last;
    if (drawn == null || drawn.page() != page) {
      try {
        drawn = renderPage.renderGrey(page, DPI);
      } catch (IOException e) {
        // What cannot be drawn cannot be read either; the page's own text still can.
        return Optional.empty();
      }
      last = drawn;
    }
    return Optional.of(drawn);
  }

  /** Whether most of the picture is light, as what is written on is. */
  private static boolean onPaper(GreyImage picture) {
    int light = 0;
    for (byte pixel : picture.pixels()) {
      light += (pixel & 0xFF) >= DARKEST_PAPER ? 1 : 0;
    }
    return light >= LEAST_PAPER * picture.pixels().length;
  }

  /** Whether few levels make most of the picture. */
  static boolean plain(GreyImage picture) {
    int[] histogram = new int[GreyImage.WHITE + 1];
    for (byte pixel : picture.pixels()) {
      histogram[pixel & 0xFF]++;
    }
    long plain = 0;
    for (int i = 0; i < LEVELS; i++) {
      int peak = 0;
      for (int level = 1; level < histogram.length; level++) {
        peak = histogram[level] > histogram[peak] ? level : peak;
      }
      int to = Math.min(GreyImage.WHITE, peak + SAME_LEVEL);
      for (int level = Math.max(0, peak - SAME_LEVEL); level <= to; level++) {
        plain += histogram[level];
        histogram[level] = 0;
      }
    }
    return plain >= LEAST_PLAIN * picture.pixels().length;
  }

  /** Stretches of rows, as high as type, that cross many edges. */
  static int lines(GreyImage picture) {
    int[] edges = new int[picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 1; x < picture.width(); x++) {
        edges[y] += Math.abs(picture.at(x, y) - picture.at(x - 1, y)) > EDGE ? 1 : 0;
      }
    }
    int[] sorted = edges.clone();
    Arrays.sort(sorted);
    double busy = Math.max(FEWEST_EDGES, LEAST_BUSY * sorted[sorted.length * 9 / 10]);
    int lines = 0;
    int height = 0;
    for (int y = 0; y <= edges.length; y++) {
      if (y < edges.length && edges[y] >= busy) {
        height++;
        continue;
      }
      lines += height >= LOWEST_LINE_PX && height <= HIGHEST_LINE_PX ? 1 : 0;
      height = 0;
    }
    return lines;
  }
}
