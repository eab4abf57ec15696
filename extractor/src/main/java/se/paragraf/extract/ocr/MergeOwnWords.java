package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.Placement.Point;

/**
 * Puts the words that a page writes itself, and that can be trusted, in the place of what was read
 * of them from the image.
 */
public final class MergeOwnWords {

  /** A read word that own words cover by so much of its width is one of them. */
  private static final double COVERED = 0.5;

  /**
   * @param own words as written, on the page as displayed
   * @return in the frame of the upright page, by baseline, then left to right
   */
  public OcrPage merge(OcrPage page, List<Word> own) {
    List<Word> upright = own.stream().map(word -> upright(word, page.placement())).toList();
    List<Word> merged = new ArrayList<>(upright);
    for (Word word : page.words()) {
      if (covered(word, upright) < COVERED * word.width()) {
        merged.add(word);
      }
    }
    merged.sort(
        Comparator.comparingDouble(Word::baseline)
            .thenComparingDouble(Word::x0)
            .thenComparing(Word::text));
    return page.withWords(merged);
  }

  private static double covered(Word word, List<Word> own) {
    double middle = (word.y0() + word.y1()) / 2;
    double width = 0;
    for (Word other : own) {
      if (other.y0() < middle && middle < other.y1()) {
        width += Math.max(0, Math.min(word.x1(), other.x1()) - Math.max(word.x0(), other.x0()));
      }
    }
    return width;
  }

  private static Word upright(Word word, Placement placement) {
    if (placement.isStraight()) {
      return word;
    }
    Point one = placement.toUpright(word.x0(), word.y0());
    Point two = placement.toUpright(word.x1(), word.y1());
    boolean sideways = word.direction() == 90 || word.direction() == 270;
    Point foot =
        placement.toUpright(
            sideways ? word.baseline() : word.x0(), sideways ? word.y0() : word.baseline());
    int direction =
        word.direction() < 0 ? -1 : Math.floorMod(word.direction() - placement.turned(), 360);
    boolean level = direction == 0 || direction == 180;
    return new Word(
        word.text(),
        Math.min(one.x(), two.x()),
        Math.min(one.y(), two.y()),
        Math.max(one.x(), two.x()),
        Math.max(one.y(), two.y()),
        level ? foot.y() : foot.x(),
        word.fontSize(),
        word.face(),
        word.color(),
        direction,
        word.order(),
        word.mcid(),
        word.raised(),
        word.confidence());
  }
}
