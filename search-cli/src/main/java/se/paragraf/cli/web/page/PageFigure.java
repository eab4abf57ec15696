package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.image.PageImages;
import se.paragraf.cli.web.image.PageView;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.extract.layout.Word;
import se.paragraf.model.Region;

/** The picture of a page with places and words marked on it; needs no script. */
final class PageFigure {

  private static final double POINTS_PER_INCH = 72;

  /** Between the words and the frame, points. */
  private static final double MARGIN = 2;

  private final Visit visit;

  PageFigure(Visit visit) {
    this.visit = visit;
  }

  Html of(ReadPlace place, PageView view) {
    String id = place.document().id();
    return figure(
        view,
        Addresses.image(id, view.page(), PageImages.USUAL_DPI),
        Addresses.image(id, view.page(), PageImages.SHARP_DPI),
        marks(place.marks(), words(place, view)));
  }

  /**
   * The figure.
   *
   * @param usual address of the picture
   * @param sharp address of a picture with more pixels
   */
  Html figure(PageView view, String usual, String sharp, Html marks) {
    long width = pixels(view.width(), PageImages.USUAL_DPI);
    long sharpWidth = pixels(view.width(), PageImages.SHARP_DPI);
    return el(
        "figure",
        cls("page"),
        el(
            "img",
            attr("src", usual),
            attr("srcset", usual + " " + width + "w, " + sharp + " " + sharpWidth + "w"),
            attr("sizes", "(min-width: 70rem) 45rem, 100vw"),
            attr("width", width),
            attr("height", pixels(view.height(), PageImages.USUAL_DPI)),
            attr("alt", visit.say("web.page.image", view.page()))),
        el(
            "svg",
            attr("viewBox", "0 0 " + points(view.width()) + " " + points(view.height())),
            attr("preserveAspectRatio", "none"),
            attr("aria-hidden", "true"),
            marks));
  }

  private static long pixels(double points, int dpi) {
    return Math.round(points * dpi / POINTS_PER_INCH);
  }

  private static String points(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Places framed, words as with a yellow pen. */
  static Html marks(List<Region> places, List<Region> words) {
    List<Html> marks = new ArrayList<>();
    words.forEach(region -> marks.add(box(region, "word", 0.5)));
    places.forEach(region -> marks.add(box(region, "place", MARGIN)));
    return Html.all(marks);
  }

  private static Html box(Region region, String name, double margin) {
    return el(
        "rect",
        cls(name),
        attr("x", points(region.x0() - margin)),
        attr("y", points(region.y0() - margin)),
        attr("width", points(region.width() + 2 * margin)),
        attr("height", points(region.height() + 2 * margin)));
  }

  /** The words sought, as far as they stand in the marked places. */
  private static List<Region> words(ReadPlace place, PageView view) {
    Set<String> sought = place.words().stream().map(PageFigure::plain).collect(Collectors.toSet());
    return view.words().stream()
        .filter(word -> sought.contains(plain(word.text())))
        .map(word -> region(word, view.page()))
        .filter(region -> place.marks().stream().anyMatch(region::intersects))
        .toList();
  }

  private static Region region(Word word, int page) {
    return new Region(page, word.x0(), word.y0(), word.x1(), word.y1());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }
}
