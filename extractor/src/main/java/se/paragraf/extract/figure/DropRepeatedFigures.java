package se.paragraf.extract.figure;

import java.util.List;
import se.paragraf.model.Figure;
import se.paragraf.model.Region;

/** Leaves out what is painted again and again: logos, patterns of covers, backgrounds. */
public final class DropRepeatedFigures {

  /** Sides that differ less are the same picture set again, points. */
  private static final double SAME_SIDE_PT = 1.0;

  /**
   * @param figures of one file
   * @return those with a caption, and those that appear once
   */
  public List<Figure> drop(List<Figure> figures) {
    return figures.stream()
        .filter(figure ->
            figure.caption().isPresent()
                || figures.stream().noneMatch(other -> repeats(figure, other)))
        .toList();
  }

  private static boolean repeats(Figure figure, Figure other) {
    Region here = figure.region().orElseThrow();
    Region there = other.region().orElseThrow();
    return here.page() != there.page()
        && figure.kind() == other.kind()
        && Math.abs(here.width() - there.width()) <= SAME_SIDE_PT
        && Math.abs(here.height() - there.height()) <= SAME_SIDE_PT;
  }
}
