package se.paragraf.cli.web.page;

import java.io.IOException;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.image.Drawable;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Extraction;

/** The picture of a page of a document's file. */
public final class PagePicture {

  private static final int MOST_PAGES = 100_000;

  private final Visit visit;

  public PagePicture(Visit visit) {
    this.visit = visit;
  }

  /** Drawn at one of two resolutions: any other would only fill the cache. */
  public Response respond() throws IOException {
    String id = visit.request().captured(0);
    int page = page(visit.request().captured(1));
    int dpi =
        visit.query().text("dpi").equals(Integer.toString(PageImages.SHARP_DPI))
            ? PageImages.SHARP_DPI
            : PageImages.USUAL_DPI;
    if (id.length() <= Archive.STEM_DIGITS) {
      throw Refused.notFound("no document " + id);
    }
    Extraction.Done file =
        visit
            .archive()
            .read()
            .extraction(id.substring(0, Archive.STEM_DIGITS))
            .orElseThrow(() -> Refused.notFound("no document " + id));
    return visit
        .site()
        .images()
        .png(Drawable.of(visit.archive(), file), page, dpi)
        .map(Response::png)
        .orElseThrow(() -> Refused.notFound("no page " + page));
  }

  static int page(String digits) {
    if (!digits.matches("\\d{1,6}")) {
      throw Refused.notFound("no page " + digits);
    }
    return Math.min(MOST_PAGES, Integer.parseInt(digits));
  }
}
