package se.paragraf.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Drawing;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.PageContent.Ruling;

/** Gathers what a page paints, up to a bound. */
final class PaintedPage {

  /** A map or a hostile page holds more; a full page of small type about 12,000. */
  private static final int MOST_GLYPHS = 200_000;

  private static final int MOST_SHAPES = 100_000;

  private final List<Glyph> glyphs = new ArrayList<>(2048);
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Drawing> drawings = new ArrayList<>();
  private boolean truncated;
  private int order;

  int nextOrder() {
    return order++;
  }

  void add(Glyph glyph) {
    if (room(glyphs.size(), MOST_GLYPHS)) {
      glyphs.add(glyph);
    }
  }

  void add(Ruling ruling) {
    if (room(shapes(), MOST_SHAPES)) {
      rulings.add(ruling);
    }
  }

  void add(Area area) {
    if (room(shapes(), MOST_SHAPES)) {
      areas.add(area);
    }
  }

  void add(Picture picture) {
    if (room(shapes(), MOST_SHAPES)) {
      pictures.add(picture);
    }
  }

  void add(Drawing drawing) {
    if (room(shapes(), MOST_SHAPES)) {
      drawings.add(drawing);
    }
  }

  private int shapes() {
    return rulings.size() + areas.size() + pictures.size() + drawings.size();
  }

  private boolean room(int size, int most) {
    truncated |= size >= most;
    return size < most;
  }

  PageContent content(int number, PageFrame frame) {
    return new PageContent(
        number,
        frame.width(),
        frame.height(),
        glyphs,
        rulings,
        areas,
        pictures,
        drawings,
        truncated);
  }
}
