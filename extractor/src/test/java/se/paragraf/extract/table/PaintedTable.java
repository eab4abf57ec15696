package se.paragraf.extract.table;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Area;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Ruling;

/** A small page made by hand: words in 10 point type, lines and areas where they are put. */
public final class PaintedTable {

  private static final double SIZE = 10;
  private static final double LETTER = 5;

  private final List<Word> words = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  /** Words of one line, the first beginning at x. */
  public PaintedTable text(double x, double baseline, String line) {
    return set(x, baseline, line, false, 1);
  }

  /** The same in bold type. */
  PaintedTable bold(double x, double baseline, String line) {
    return set(x, baseline, line, true, 1);
  }

  /** The same, read from an image. */
  PaintedTable read(double x, double baseline, String line, double confidence) {
    return set(x, baseline, line, false, confidence);
  }

  private PaintedTable set(
      double x, double baseline, String line, boolean bold, double confidence) {
    double at = x;
    for (String word : line.split(" ")) {
      double end = at + LETTER * word.length();
      Face face = new Face("Sans", bold, false);
      double top = baseline - 7.5;
      double bottom = baseline + 2;
      words.add(
          new Word(
              word,
              at,
              top,
              end,
              bottom,
              baseline,
              SIZE,
              face,
              0,
              0,
              words.size(),
              -1,
              false,
              confidence));
      at = end + 2.5;
    }
    return this;
  }

  public PaintedTable lying(double x0, double x1, double y) {
    rulings.add(new Ruling(x0, y, x1, y, 0.5, 0));
    return this;
  }

  public PaintedTable standing(double x, double y0, double y1) {
    rulings.add(new Ruling(x, y0, x, y1, 0.5, 0));
    return this;
  }

  public PaintedTable area(double x0, double y0, double x1, double y1) {
    return area(new Area(x0, y0, x1, y1, 0x336699));
  }

  public PaintedTable area(Area area) {
    areas.add(area);
    return this;
  }

  public PageContent page() {
    return new PageContent(1, 595, 842, List.of(), rulings, areas, List.of(), List.of(), false);
  }

  public List<Word> words() {
    return List.copyOf(words);
  }

  List<PageTable> tables() {
    return new FindTables().find(page(), words());
  }
}
