package se.paragraf.extract.pdf;

import java.io.IOException;
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

  /**
   * Operators and characters together: a drawing of 100,000 shapes has a million. Forms that paint
   * forms that paint forms make thousands of millions out of a few lines.
   */
  private static final int MOST_STEPS = 5_000_000;

  /** To begin and end a form takes as long as so many operators. */
  private static final int STEPS_OF_FORM = 100;

  private final List<Glyph> glyphs = new ArrayList<>(2048);
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Drawing> drawings = new ArrayList<>();
  private boolean truncated;
  private int order;
  private int steps;

  /** Goes on to the next operator or character; no further than the bound. */
  void step() throws IOException {
    step(1);
  }

  /** Goes on to what a form paints; no further than the bound. */
  void stepIntoForm() throws IOException {
    step(STEPS_OF_FORM);
  }

  private void step(int length) throws IOException {
    steps += length;
    if (!room(steps, MOST_STEPS)) {
      throw new IOException("more than " + MOST_STEPS + " operators and characters on a page");
    }
  }

  /** Something of the page is left out. */
  void cut() {
    truncated = true;
  }

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
