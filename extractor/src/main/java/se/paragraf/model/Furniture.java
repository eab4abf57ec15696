package se.paragraf.model;

import java.util.Optional;

/**
 * Page furniture: text that belongs to the page and not to the running text.
 *
 * @param text as printed
 * @param region empty in a file without pages
 */
public record Furniture(Kind kind, String text, Optional<Region> region) {

  /** One with a place on a page. */
  public Furniture(Kind kind, String text, Region region) {
    this(kind, text, Optional.of(region));
  }

  /** What it is. */
  public enum Kind {
    RUNNING_HEAD,
    RUNNING_FOOT,
    PAGE_NUMBER,
    SIGNATURE_STRIP
  }
}
