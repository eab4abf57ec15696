package se.paragraf.extract.layout;

import java.util.List;
import java.util.StringJoiner;
import se.paragraf.extract.pdf.PageContent.Face;

/**
 * A run of glyphs without white space between them, on one baseline.
 *
 * @param text Unicode NFC, ligatures resolved, soft hyphens gone
 * @param x0 left, points from the left edge of the page as displayed
 * @param y0 top
 * @param x1 right
 * @param y1 bottom
 * @param baseline y of the baseline
 * @param fontSize largest in the word, points
 * @param direction degrees clockwise as displayed; -1 for odd angles
 * @param order painting order of its first glyph
 * @param raised whether it is set as superscript to the word before it
 * @param confidence 1.0 for text of the file, the engine's own for OCR
 */
public record Word(
    String text,
    double x0,
    double y0,
    double x1,
    double y1,
    double baseline,
    double fontSize,
    Face face,
    int color,
    int direction,
    int order,
    int mcid,
    boolean raised,
    double confidence) {

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  /** The texts of words, with a space between. */
  public static String joined(List<Word> words) {
    if (words.size() == 1) {
      return words.getFirst().text();
    }
    StringJoiner joined = new StringJoiner(" ");
    for (Word word : words) {
      joined.add(word.text());
    }
    return joined.toString();
  }

  /** The same in another box of its height. */
  public Word in(Box box) {
    return new Word(
        text,
        box.x0(),
        box.y0(),
        box.x1(),
        box.y1(),
        baseline - y1 + box.y1(),
        fontSize,
        face,
        color,
        direction,
        order,
        mcid,
        raised,
        confidence);
  }
}
