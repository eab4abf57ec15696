package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;

/** A page's visible glyphs, parted into words in painting order; enough to judge spelling by. */
final class PaintedWords {

  private static final double WORD_GAP_EM = 0.22;
  private static final double SAME_LINE_EM = 0.2;

  private PaintedWords() {}

  /** Words of one font each; punctuation at their ends is still there. */
  static List<List<Glyph>> of(PageContent page) {
    List<List<Glyph>> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.visible()) {
        continue;
      }
      boolean space = glyph.text().isBlank() && !glyph.sign().outlined();
      if (!word.isEmpty() && (space || !follows(word.getLast(), glyph))) {
        words.add(List.copyOf(word));
        word.clear();
      }
      if (!space) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(List.copyOf(word));
    }
    return words;
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double em = Math.max(before.fontSize(), glyph.fontSize());
    boolean sideways = glyph.direction() == 90 || glyph.direction() == 270;
    double gap =
        sideways
            ? Math.max(glyph.y0() - before.y1(), before.y0() - glyph.y1())
            : Math.max(glyph.x0() - before.x1(), before.x0() - glyph.x1());
    return before.sign().font() == glyph.sign().font()
        && before.direction() == glyph.direction()
        && Math.abs(before.baseline() - glyph.baseline()) <= SAME_LINE_EM * em
        && gap <= WORD_GAP_EM * em;
  }
}
