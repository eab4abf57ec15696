package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.ocr.MeasureType.Measured;
import se.paragraf.extract.pdf.PageContent.Face;

/**
 * Measured words in pixels to words in points, with the face that their strokes tell.
 *
 * @param points size of a pixel
 */
record ScaleWords(double points) {

  /**
   * Strokes this much heavier than the page's usual ones are bold: Arial and Times are 1.4–1.7,
   * Arial in a page of Times 1.2.
   */
  private static final double BOLD_STROKE = 1.3;

  /** Short words are measured badly and go with their line. */
  private static final int SHORT = 4;

  private static final double ASCENT_EM = 0.75;
  private static final double DESCENT_EM = 0.22;
  private static final int BLACK = 0;
  private static final int OUTSIDE_MARKED_CONTENT = -1;
  private static final double SIZE_STEP_PT = 0.5;
  private static final double RAISED_EM = 0.25;

  /** Out: by baseline, then left to right. */
  List<Word> scale(List<Measured> words) {
    double bold = BOLD_STROKE * usualStroke(words);
    List<Measured> ordered = new ArrayList<>(words);
    ordered.sort(
        Comparator.comparingDouble(Measured::baseline).thenComparingInt(word -> word.word().x0()));
    List<Word> scaled = new ArrayList<>();
    for (Measured word : ordered) {
      List<Measured> line =
          words.stream().filter(other -> other.word().line() == word.word().line()).toList();
      boolean heavy = strokeOf(word, line) > bold;
      scaled.add(word(word, heavy, raised(word, line), scaled.size()));
    }
    return scaled;
  }

  private static double strokeOf(Measured word, List<Measured> line) {
    return word.word().text().length() < SHORT ? usualStroke(line) : word.stroke();
  }

  /** The median, every letter counted. */
  private static double usualStroke(List<Measured> words) {
    List<Double> strokes = new ArrayList<>();
    for (Measured word : words) {
      word.word().text().chars().forEach(letter -> strokes.add(word.stroke()));
    }
    strokes.sort(null);
    return strokes.isEmpty() ? 0 : strokes.get(strokes.size() / 2);
  }

  private static boolean raised(Measured word, List<Measured> line) {
    double baseline = line.stream().mapToDouble(Measured::baseline).max().orElse(word.baseline());
    return baseline - word.baseline() > RAISED_EM * word.size()
        && word.word().text().length() < SHORT;
  }

  private Word word(Measured word, boolean bold, boolean raised, int order) {
    double size =
        Math.max(SIZE_STEP_PT, Math.round(word.size() * points / SIZE_STEP_PT) * SIZE_STEP_PT);
    double baseline = word.baseline() * points;
    return new Word(
        word.word().text(),
        word.word().x0() * points,
        Math.max(0, baseline - ASCENT_EM * size),
        word.word().x1() * points,
        baseline + DESCENT_EM * size,
        baseline,
        size,
        new Face("OCR", bold, false),
        BLACK,
        0,
        order,
        OUTSIDE_MARKED_CONTENT,
        raised,
        word.word().confidence());
  }
}
