package se.paragraf.index.search;

import java.util.Optional;

/**
 * A search.
 *
 * @param text as typed; may be empty when filters say what is wanted
 * @param limit most hits to return, {@code >= 0}
 * @param amount only figures of this worth; without a type asked for, hits are single quantities
 */
public record SearchRequest(String text, Filters filters, int limit, Optional<AmountRange> amount) {

  /** Hits returned when nobody says how many. */
  public static final int DEFAULT_LIMIT = 10;

  public SearchRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must be >= 0, was " + limit);
    }
  }

  /** A search for whatever amount. */
  public SearchRequest(String text, Filters filters, int limit) {
    this(text, filters, limit, Optional.empty());
  }

  public SearchRequest withAmount(AmountRange only) {
    return new SearchRequest(text, filters, limit, Optional.of(only));
  }

  public static SearchRequest of(String text) {
    return new SearchRequest(text, Filters.NONE, DEFAULT_LIMIT);
  }
}
