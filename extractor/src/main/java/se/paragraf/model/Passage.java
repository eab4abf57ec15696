package se.paragraf.model;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of prose or a list item in a report, memo or attachment.
 *
 * @param heading index in {@link Document#headings()} of the nearest heading above
 */
public record Passage(Kind kind, String text, Optional<Integer> heading, List<Region> regions) {

  public Passage {
    regions = List.copyOf(regions);
  }

  /** What the text is set as. */
  public enum Kind {
    TEXT,
    LIST_ITEM,
    CAPTION,
    FOOTNOTE
  }
}
