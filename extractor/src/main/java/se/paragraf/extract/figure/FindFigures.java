package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.paragraf.extract.layout.AssembleLines;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/**
 * What is painted on a page, to the figures on it: charts, drawings, photographs. Logos, icons,
 * rules and coloured backgrounds are left out.
 */
public final class FindFigures {

  /** Smaller pictures are icons, signatures or bullets, in points. */
  private static final double SMALLEST_SIDE_PT = 50;

  /** Below this share of the page a picture without caption is decoration. */
  private static final double SMALLEST_SHARE = 0.04;

  /** Heads of the page, where logos stand, end above this share of its height. */
  private static final double HEAD_ZONE = 0.155;

  private static final double FOOT_ZONE = 0.87;

  /** A picture this large is the scanned page itself, unless a title stands on it. */
  private static final double SCAN_SHARE = 0.8;

  /** Titles of covers are at least this large. */
  private static final double COVER_TYPE_PT = 18;

  /** A picture with more words on it is a background. */
  private static final int MOST_WORDS_OVER = 40;

  /** A picture of which words cover this share is their shadow. */
  private static final double SHADOW_SHARE = 0.25;

  /** A table that covers this share of a figure is what the figure shows. */
  private static final double TABLE_SHARE = 0.5;

  /** What a scheme covers by this share is no table. */
  private static final double SCHEME_SHARE = 0.8;

  /**
   * More pictures on a page, strips of one picture put together, are a pattern or a sheet of marks.
   */
  public static final int MOST_PICTURES = 100;

  private final FindCharts findCharts = new FindCharts();

  /** Whether the page holds so many pictures that none of them is a figure. */
  public static boolean tooManyPictures(PageContent page) {
    return FindPictures.tooMany(page);
  }

  /** What looks like tables on a page, without what is a scheme: boxes that lines join. */
  public static <T> List<T> withoutSchemes(
      PageContent page, List<Word> words, List<T> tables, Function<T, Region> place) {
    List<Box> schemes = tables.isEmpty() ? List.of() : new FindSchemes(page, words).find();
    return tables.stream()
        .filter(table -> {
          Region region = place.apply(table);
          Box box = new Box(region.x0(), region.y0(), region.x1(), region.y1());
          return schemes.stream().noneMatch(scheme -> box.coveredBy(scheme) >= SCHEME_SHARE);
        })
        .toList();
  }

  /**
   * @param words of the page
   * @param tables regions on the page that are tables
   * @return top to bottom, then left to right; ids are empty until the document is known
   */
  public List<Figure> find(PageContent page, List<Word> words, List<Region> tables) {
    return figures(Decoration.without(page), words, tables);
  }

  private List<Figure> figures(PageContent page, List<Word> words, List<Region> tables) {
    List<Graphic> graphics = graphics(page, words);
    graphics.removeIf(graphic -> tables.stream().anyMatch(t -> shows(graphic.box(), t)));
    if (graphics.isEmpty()) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    FindCaption captions = new FindCaption(new AssembleLines().assemble(page.number(), words));
    List<Graphic> whole = merge(graphics);
    List<Optional<Caption>> told = captions.of(whole.stream().map(Graphic::box).toList());
    for (int i = 0; i < whole.size(); i++) {
      Graphic graphic = whole.get(i);
      Optional<Caption> caption = told.get(i);
      boolean shown = caption.isPresent() || telling(page, graphic.box());
      if (graphic.sure() || shown && !isFrame(graphic, caption, words)) {
        figures.add(figure(page, graphic, caption, words));
      }
    }
    figures.sort(Comparator.comparing(figure -> figure.region().orElseThrow()));
    return List.copyOf(figures);
  }

  private List<Graphic> graphics(PageContent page, List<Word> words) {
    List<Graphic> graphics = new ArrayList<>();
    for (Box chart : findCharts.find(page, words)) {
      graphics.add(new Graphic(chart, Figure.Kind.VECTOR, Shows.CHART));
    }
    for (Box picture : FindPictures.find(page)) {
      if (!behindText(page, picture, words)) {
        graphics.add(new Graphic(picture, Figure.Kind.RASTER, Shows.ANYTHING));
      }
    }
    for (Box drawing : FindDrawings.find(page)) {
      graphics.add(new Graphic(drawing, Figure.Kind.VECTOR, Shows.ANYTHING));
    }
    List<Box> schemes = new ArrayList<>(new FindSchemes(page, words).find());
    schemes.addAll(FindArrowRows.find(page, words));
    for (Box scheme : schemes) {
      graphics.add(new Graphic(scheme, Figure.Kind.VECTOR, Shows.SCHEME));
    }
    return graphics;
  }

  private static Figure figure(
      PageContent page, Graphic graphic, Optional<Caption> caption, List<Word> words) {
    Box onPage =
        new Box(
            Math.max(0, graphic.box().x0()),
            Math.max(0, graphic.box().y0()),
            Math.min(page.width(), graphic.box().x1()),
            Math.min(page.height(), graphic.box().y1()));
    return new Figure(
        "",
        graphic.kind(),
        caption.map(Caption::text),
        onPage.on(page.number()),
        Optional.empty(),
        graphic.shows() == Shows.CHART ? new ReadSeries(page, words, onPage).read() : List.of(),
        Optional.empty());
  }

  private static boolean shows(Box figure, Region table) {
    Box box = new Box(table.x0(), table.y0(), table.x1(), table.y1());
    return figure.coveredBy(box) >= TABLE_SHARE;
  }

  /** Whether the picture is the scanned page itself, or only lies behind text. */
  private static boolean behindText(PageContent page, Box picture, List<Word> words) {
    double area = picture.width() * picture.height();
    List<Word> over = words.stream().filter(picture::holdsCenter).toList();
    double inked = over.stream().mapToDouble(w -> w.width() * w.height()).sum();
    boolean cover = over.stream().anyMatch(word -> word.fontSize() >= COVER_TYPE_PT);
    boolean scan = area >= SCAN_SHARE * page.width() * page.height() && !cover;
    return scan || over.size() > MOST_WORDS_OVER || inked > SHADOW_SHARE * area;
  }

  /** What is drawn around prose is its frame, unless a numbered caption calls it a figure. */
  private static boolean isFrame(Graphic graphic, Optional<Caption> caption, List<Word> words) {
    return caption.filter(told -> FigureCaption.is(told.text())).isEmpty()
        && words.stream().filter(graphic.box()::holdsCenter).count() > MOST_WORDS_OVER;
  }

  /** Whether a graphic without caption says something by itself. */
  private static boolean telling(PageContent page, Box box) {
    boolean large =
        Math.min(box.width(), box.height()) >= SMALLEST_SIDE_PT
            && box.width() * box.height() >= SMALLEST_SHARE * page.width() * page.height();
    boolean margin = box.y1() <= HEAD_ZONE * page.height() || box.y0() >= FOOT_ZONE * page.height();
    return large && !margin;
  }

  /** Graphics that overlap are one. */
  private static List<Graphic> merge(List<Graphic> graphics) {
    List<Graphic> merged = new ArrayList<>();
    for (Graphic graphic : graphics) {
      Graphic whole = graphic;
      for (int i = 0; i < merged.size(); ) {
        if (merged.get(i).box().intersects(whole.box())) {
          whole = merged.remove(i).with(whole);
          i = 0;
        } else {
          i++;
        }
      }
      merged.add(whole);
    }
    return merged;
  }

  /** What a graphic is known to be, the surest last. */
  private enum Shows {
    ANYTHING,
    SCHEME,
    CHART
  }

  /** Something painted. */
  private record Graphic(Box box, Figure.Kind kind, Shows shows) {
    boolean sure() {
      return shows != Shows.ANYTHING;
    }

    Graphic with(Graphic other) {
      boolean larger = box.width() * box.height() >= other.box.width() * other.box.height();
      return new Graphic(
          box.union(other.box),
          larger ? kind : other.kind,
          shows.compareTo(other.shows) >= 0 ? shows : other.shows);
    }
  }
}
