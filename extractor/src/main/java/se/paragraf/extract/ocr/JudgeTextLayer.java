package se.paragraf.extract.ocr;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;

/** Tells from what is painted on a page whether its own text can be used. Draws nothing. */
public final class JudgeTextLayer {

  /** Fewer visible characters are a stamp or a running head on a page that is a picture. */
  private static final int FEWEST_CHARACTERS = 100;

  /** A scan covers its page; a logo, a portrait or a chart does not. */
  private static final double SCAN_COVERS = 0.55;

  /** A line of text drawn as outlines takes some forty filled shapes, a logo fewer. */
  private static final int FEWEST_OUTLINES = 120;

  /** Letters drawn as outlines are this tall, points. */
  private static final double SMALLEST_OUTLINE_PT = 2;

  private static final double LARGEST_OUTLINE_PT = 24;

  private final DoubtSigns doubtSigns;

  public JudgeTextLayer(SwedishLexicon lexicon) {
    this.doubtSigns = new DoubtSigns(lexicon);
  }

  public Judgement judge(PageContent page) {
    long visible =
        page.glyphs().stream().filter(JudgeTextLayer::isInk).limit(FEWEST_CHARACTERS).count();
    if (visible < FEWEST_CHARACTERS && covered(page) >= SCAN_COVERS) {
      return Judgement.of(TextLayer.PICTURE);
    }
    if (visible < FEWEST_CHARACTERS && outlines(page.drawings()) >= FEWEST_OUTLINES) {
      return Judgement.of(TextLayer.OUTLINES);
    }
    return visible == 0 ? Judgement.of(TextLayer.EMPTY) : doubtSigns.doubt(page);
  }

  /**
   * What a page's own text is worth.
   *
   * @param wrongFonts numbers of the fonts whose signs do not stand for what the file says
   */
  public record Judgement(TextLayer layer, Set<Integer> wrongFonts) {
    public Judgement {
      wrongFonts = Set.copyOf(wrongFonts);
    }

    static Judgement of(TextLayer layer) {
      return new Judgement(layer, Set.of());
    }

    /** The same, with these fonts wrong too. */
    Judgement with(Set<Integer> fonts) {
      Set<Integer> all = new TreeSet<>(wrongFonts);
      all.addAll(fonts);
      return new Judgement(layer, all);
    }
  }

  private static boolean isInk(Glyph glyph) {
    return glyph.visible() && !glyph.text().isBlank();
  }

  /** Share of the page under pictures; strips of one scan count together. */
  private static double covered(PageContent page) {
    double area = 0;
    for (Picture picture : page.pictures()) {
      area += (picture.x1() - picture.x0()) * (picture.y1() - picture.y0());
    }
    return area / (page.width() * page.height());
  }

  private static long outlines(List<Drawing> drawings) {
    return drawings.stream()
        .filter(Drawing::filled)
        .filter(drawing ->
            drawing.y1() - drawing.y0() >= SMALLEST_OUTLINE_PT
                && drawing.y1() - drawing.y0() <= LARGEST_OUTLINE_PT
                && drawing.x1() - drawing.x0() <= 2 * LARGEST_OUTLINE_PT)
        .count();
  }
}
