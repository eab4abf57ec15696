package se.paragraf.extract.ocr;

import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Picture;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * A page as it was read from its image, upright and straight.
 *
 * @param number 1-based page of the file
 * @param words by baseline, then left to right, in the frame of the upright page
 * @param rulings lines printed on it, in the same frame
 * @param placement the way back to the page as displayed
 * @param confidence 0 to 1, mean over the letters
 * @param pictures photographs and drawings on it, in the same frame; not the scan itself
 */
public record OcrPage(
    int number,
    List<Word> words,
    List<Ruling> rulings,
    Placement placement,
    double confidence,
    List<Picture> pictures) {

  public OcrPage {
    words = List.copyOf(words);
    rulings = List.copyOf(rulings);
    pictures = List.copyOf(pictures);
  }

  /** One without pictures. */
  OcrPage(
      int number, List<Word> words, List<Ruling> rulings, Placement placement, double confidence) {
    this(number, words, rulings, placement, confidence, List.of());
  }

  /** The same with other words. */
  OcrPage withWords(List<Word> others) {
    return new OcrPage(number, others, rulings, placement, confidence, pictures);
  }

  /** The same with pictures, if it lies as displayed. */
  OcrPage withPictures(List<Picture> found) {
    return placement.isStraight()
        ? new OcrPage(number, words, rulings, placement, confidence, found)
        : this;
  }

  /**
   * The upright page as if it had been painted so: its size, rulings and pictures; its text is in
   * {@link #words}.
   */
  public PageContent content() {
    return new PageContent(
        number,
        placement.width(),
        placement.height(),
        List.of(),
        rulings,
        List.of(),
        pictures,
        List.of(),
        false);
  }
}
