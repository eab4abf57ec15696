package se.paragraf.index.search;

/**
 * A search.
 *
 * @param text as typed; may be empty when filters say what is wanted
 * @param limit most hits to return, {@code >= 0}
 */
public record SearchRequest(String text, Filters filters, int limit) {

  /** Hits returned when nobody says how many. */
  public static final int DEFAULT_LIMIT = 10;

  public SearchRequest {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must be >= 0, was " + limit);
    }
  }

  public static SearchRequest of(String text) {
    return new SearchRequest(text, Filters.NONE, DEFAULT_LIMIT);
  }
}
