package se.paragraf.extract.layout;

import java.util.List;
import se.paragraf.extract.pdf.PageContent.Ruling;

/**
 * A page as lines, before furniture is told from text.
 *
 * @param lines by baseline, then left to right
 * @param rulings of the page
 * @param read whether the text was read by OCR
 */
public record PageLines(
    int number, double width, double height, List<Line> lines, List<Ruling> rulings, boolean read) {
  public PageLines {
    lines = List.copyOf(lines);
    rulings = List.copyOf(rulings);
  }

  PageLines with(List<Line> others) {
    return new PageLines(number, width, height, others, rulings, read);
  }
}
