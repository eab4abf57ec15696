package se.paragraf.cli.reading;

import java.util.List;
import se.paragraf.model.Document;
import se.paragraf.model.Region;

/**
 * A page of a document, and what on it is meant.
 *
 * @param page 1-based page of the file; 0 in a file without pages
 * @param regions all on that page; empty when the whole page is meant
 * @param quote the words there, for a file whose pages cannot be shown
 */
public record CitedPlace(Document document, int page, List<Region> regions, String quote) {

  public CitedPlace {
    regions = List.copyOf(regions);
  }

  /** The place of some regions: the page asked for, else the first they stand on. */
  static CitedPlace of(Document document, List<Region> regions, java.util.Optional<Integer> asked) {
    int page =
        asked.orElseGet(() -> regions.isEmpty() ? document.firstPage() : regions.getFirst().page());
    return new CitedPlace(
        document,
        page,
        regions.stream().filter(region -> region.page() == page).toList(),
        document.title().orElse(""));
  }

  /** The same with the words that stand there. */
  CitedPlace quoting(String words) {
    return new CitedPlace(document, page, regions, words);
  }
}
