package se.paragraf.index.search;

import java.util.List;
import se.paragraf.model.Region;

/**
 * A stretch of text in a place that can be shown as the text of a hit.
 *
 * @param regions where it stands; may be empty only for a title that is not printed
 */
public record Piece(Role role, String text, List<Region> regions) {
  public Piece {
    regions = List.copyOf(regions);
  }
}
