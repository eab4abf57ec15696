package se.paragraf.extract.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Baseline, size and weight of the words an engine read, from their ink. */
final class MeasureType {

  /** Sizes nearer than this share are one size, measured with error. */
  private static final double SAME_SIZE = 0.18;

  /** A word farther off its line's baseline than this, in em, has one of its own. */
  private static final double SAME_BASELINE_EM = 0.15;

  private static final int FEWEST_LETTERS = 3;

  /** Size of a word without letters in a line without letters, points. */
  private static final double USUAL_SIZE_PT = 11;

  /**
   * @return one measure per word, in the order of the words
   */
  List<Measured> measure(List<ReadWord> words, InkMap ink, double dpi) {
    Map<Integer, List<ReadWord>> lines = new TreeMap<>();
    words.forEach(word -> lines.computeIfAbsent(word.line(), k -> new ArrayList<>()).add(word));
    List<Measured> measured = new ArrayList<>();
    for (List<ReadWord> line : lines.values()) {
      line.replaceAll(word -> tightened(word, ink));
      double size = sizeOf(line, dpi);
      double baseline = baselineOf(line, size);
      for (ReadWord word : line) {
        measured.add(measure(word, size, baseline, ink));
      }
    }
    return measured;
  }

  private static Measured measure(ReadWord word, double size, double baseline, InkMap ink) {
    TypeOf type = TypeOf.of(word.text());
    double own = type.measurable() ? word.height() / type.height() : size;
    boolean fits = Math.abs(own - size) <= SAME_SIZE * size || unsure(word, own, size);
    double kept = fits ? size : own;
    double bottom = type.measurable() ? word.y1() - type.sink() * kept : baseline;
    boolean few = word.text().length() < FEWEST_LETTERS && !(kept < size && bottom < baseline);
    boolean level = few || Math.abs(bottom - baseline) <= SAME_BASELINE_EM * size;
    return new Measured(word, level ? baseline : bottom, kept, strokeOf(word, ink) / kept);
  }

  /**
   * The word's box without the paper above and below its ink; engines give short words the line's.
   */
  private static ReadWord tightened(ReadWord word, InkMap ink) {
    int top = word.y0();
    int bottom = word.y1();
    while (top < bottom - 1 && !inked(word, top, ink)) {
      top++;
    }
    while (bottom > top + 1 && !inked(word, bottom - 1, ink)) {
      bottom--;
    }
    return new ReadWord(
        word.text(), word.line(), word.x0(), top, word.x1(), bottom, word.confidence());
  }

  private static boolean inked(ReadWord word, int y, InkMap ink) {
    for (int x = word.x0(); x < word.x1(); x++) {
      if (ink.ink(x, y)) {
        return true;
      }
    }
    return false;
  }

  /** A speck makes a short word tall; only a smaller size is believed of so few letters. */
  private static boolean unsure(ReadWord word, double own, double size) {
    return word.text().length() < FEWEST_LETTERS && own > size;
  }

  private static double sizeOf(List<ReadWord> line, double dpi) {
    List<Double> sizes = new ArrayList<>();
    for (ReadWord word : line) {
      TypeOf type = TypeOf.of(word.text());
      for (int i = 0; type.measurable() && i < word.text().length(); i++) {
        sizes.add(word.height() / type.height());
      }
    }
    return sizes.isEmpty() ? USUAL_SIZE_PT * dpi / 72 : median(sizes);
  }

  private static double baselineOf(List<ReadWord> line, double size) {
    List<Double> bottoms = new ArrayList<>();
    for (boolean standing : new boolean[] {true, false}) {
      for (ReadWord word : line) {
        TypeOf type = TypeOf.of(word.text());
        if (type.measurable() && (type.sink() == 0) == standing) {
          bottoms.add(word.y1() - type.sink() * size);
        }
      }
      if (!bottoms.isEmpty()) {
        return median(bottoms);
      }
    }
    return line.getFirst().y1();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** Mean width of the strokes, pixels: twice the ink over its outline. */
  private static double strokeOf(ReadWord word, InkMap ink) {
    int area = 0;
    int edge = 0;
    for (int y = word.y0(); y < word.y1(); y++) {
      for (int x = word.x0(); x < word.x1(); x++) {
        if (ink.ink(x, y)) {
          area++;
          edge += ink.ink(x - 1, y) ? 0 : 1;
          edge += ink.ink(x + 1, y) ? 0 : 1;
          edge += ink.ink(x, y - 1) ? 0 : 1;
          edge += ink.ink(x, y + 1) ? 0 : 1;
        }
      }
    }
    return edge == 0 ? 0 : 2.0 * area / edge;
  }

  /**
   * A word with its type.
   *
   * @param baseline pixels from the top of the image
   * @param size em in pixels
   * @param stroke mean width of its strokes, em
   */
  record Measured(ReadWord word, double baseline, double size, double stroke) {}
}
