package se.paragraf.extract.layout;

import java.util.List;
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
    java.util.Map<Double, Integer> count = new java.util.TreeMap<>();
    for (Line line : lines) {
      for (Word word : line.words()) {
        count.merge(Math.round(word.fontSize() * 2) / 2.0, word.text().length(), Integer::sum);
      }
    }
    return count.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(0.0);
  }
}
