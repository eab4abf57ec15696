package se.paragraf.extract.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.paragraf.extract.pdf.PageContent.Ruling;
import se.paragraf.model.Furniture;

/**
 * A page with its text in reading order and its furniture beside.
 *
 * @param lines the text, in reading order
 * @param furniture what belongs to the page and not to the text
 * @param rulings of the page
 */
public record PageLayout(
    int number,
    double width,
    double height,
    List<Line> lines,
    List<Furniture> furniture,
    List<Ruling> rulings) {
  public PageLayout {
    lines = List.copyOf(lines);
    furniture = List.copyOf(furniture);
    rulings = List.copyOf(rulings);
  }

  /** The size that most characters of the text are set in; 0 on a page without text. */
  public double bodySize() {
    Map<Double, Integer> count = new TreeMap<>();
    for (Line line : lines) {
      double size = Double.NaN;
      int characters = 0;
      for (Word word : line.words()) {
        if (word.fontSize() != size) {
          count(size, characters, count);
          size = word.fontSize();
          characters = 0;
        }
        characters += word.text().length();
      }
      count(size, characters, count);
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** To the nearest half point. */
  private static void count(double size, int characters, Map<Double, Integer> count) {
    if (characters > 0) {
      count.merge(Math.round(size * 2) / 2.0, characters, Integer::sum);
    }
  }
}
