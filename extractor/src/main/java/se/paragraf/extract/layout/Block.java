package se.paragraf.extract.layout;

import java.util.List;
import java.util.Optional;
import se.paragraf.model.Region;

/**
 * Lines that belong together: a paragraph of prose, a list item, a heading.
 *
 * @param marker the bullet or number that a list item begins with, not part of the text
 * @param lines non-empty; the first without the marker
 * @param indent left edge of the first line, marker included, points
 */
public record Block(Optional<String> marker, List<Line> lines, double indent) {

  public Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block has at least one line");
    }
  }

  public PlacedText text() {
    return PlacedText.of(lines);
  }

  public int page() {
    return lines.getFirst().page();
  }

  public double fontSize() {
    return lines.stream().mapToDouble(Line::fontSize).max().orElseThrow();
  }

  public boolean bold() {
    return lines.stream().allMatch(Line::bold);
  }

  public List<Region> regions() {
    return text().regions();
  }
}
