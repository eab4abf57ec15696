package se.paragraf.extract.figure;

import java.util.List;
import se.paragraf.model.Figure;

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
    return figure.region().page() != other.region().page()
        && figure.kind() == other.kind()
        && Math.abs(figure.region().width() - other.region().width()) <= SAME_SIDE_PT
        && Math.abs(figure.region().height() - other.region().height()) <= SAME_SIDE_PT;
  }
}
