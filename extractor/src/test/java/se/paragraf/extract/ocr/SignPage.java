package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Face;
import se.paragraf.extract.pdf.PageContent.Glyph;
import se.paragraf.extract.pdf.Sign;

/**
 * Sets lines in a font that may lie about its signs, for tests.
 *
 * <p>A sign's code is the character it shows; {@code ŧ} is a ligature that shows {@code tt}.
 */
final class SignPage {

  private static final double SIZE = 10;
  private static final Face FACE = new Face("Lögn", false, false);
  private final Map<Character, String> lies;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Word> read = new ArrayList<>();
  private double baseline = 50;

  /**
   * @param lies what the file says of a sign; of the others it tells the truth
   */
  SignPage(Map<Character, String> lies) {
    this.lies = lies;
  }

  SignPage line(String shown) {
    double x = 50;
    for (String word : shown.split(" ")) {
      double from = x;
      for (char c : word.toCharArray()) {
        x = glyph(c, x);
      }
      read.add(word(word.replace("ŧ", "tt"), from, x));
      x = glyph(' ', x);
    }
    baseline += 14;
    return this;
  }

  private double glyph(char c, double x) {
    double width = (c == 'ŧ' ? 0.6 : "iljtrf ".indexOf(c) >= 0 ? 0.25 : 0.5) * SIZE;
    double ink = c == ' ' ? 0 : 0.1 + c % 13 * 0.05;
    String text = lies.getOrDefault(c, String.valueOf(c));
    glyphs.add(
        new Glyph(
            text,
            x,
            baseline - 8,
            x + width,
            baseline + 2,
            baseline,
            SIZE,
            FACE,
            0,
            glyphs.size(),
            -1,
            0,
            true,
            new Sign(1, c, new Sign.Ink(ink, ink))));
    return x + width;
  }

  private Word word(String text, double x0, double x1) {
    return new Word(
        text, x0, baseline - 8, x1, baseline + 2, baseline, SIZE, FACE, 0, 0, 0, -1, false, 0.9);
  }

  /** The lines as they would be read from the image. */
  List<Word> read() {
    return read;
  }

  PageContent content() {
    return new PageContent(1, 595, 842, glyphs, List.of(), List.of(), List.of(), List.of(), false);
  }
}
