package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * A page as it was read from its image, upright and straight.
 *
 * @param number 1-based page of the file
 * @param words by baseline, then left to right, in the frame of the upright page
 * @param rulings lines printed on it, in the same frame
 * @param placement the way back to the page as displayed
 * @param confidence 0 to 1, mean over the letters
 */
public record OcrPage(
    int number, List<Word> words, List<Ruling> rulings, Placement placement, double confidence) {

  public OcrPage {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
  }

  /**
   * The upright page as if it had been painted so: its size and its rulings; its text is in {@link
   * #words}.
   */
  public PageContent content() {
    return new PageContent(
        number,
        placement.width(),
        placement.height(),
        List.of(),
        rulings,
        List.of(),
        List.of(),
        List.of(),
        false);
  }
}
