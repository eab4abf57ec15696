package se.paragraf.index.check.fact;

import java.util.Optional;
import se.paragraf.model.Region;

/**
 * Where something stands on the page.
 *
 * @param quote the words there, as printed; for something missing, the words beside which it should
 *     stand
 * @param region empty in a file without pages
 */
public record Place(String quote, Optional<Region> region) {

  /** One on a page. */
  public Place(String quote, Region region) {
    this(quote, Optional.of(region));
  }

  /** 1-based; 0 in a file without pages. */
  public int page() {
    return region.map(Region::page).orElse(0);
  }
}
