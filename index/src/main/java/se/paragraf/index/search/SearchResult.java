package se.paragraf.index.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param query as typed
 * @param total number of places found, of which {@code hits} are the best; {@link #MOST_COUNTED}
 *     means that many or more
 * @param didYouMean the query with misspelt words mended, when a word of it is found nowhere
 * @param facets counts over all places found
 */
public record SearchResult(
    String query,
    long total,
    long tookMillis,
    List<Hit> hits,
    Optional<String> didYouMean,
    List<Facet> facets) {

  /** Beyond this, places found for words are not counted. */
  public static final int MOST_COUNTED = 10_000;

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** Whether there may be more than {@link #total}. */
  public boolean isAtLeast() {
    return total == MOST_COUNTED;
  }

  /** How many there are when some of the hits are kept back. */
  public long totalWithout(int keptBack) {
    return isAtLeast() ? total : total - keptBack;
  }

  /**
   * Counts per value of one property.
   *
   * @param name {@code body}, {@code year}, {@code kind}, {@code type}, {@code party}
   * @param values most frequent first
   */
  public record Facet(String name, List<Count> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /** A value and the number of places that have it. */
  public record Count(String value, long count) {}
}
