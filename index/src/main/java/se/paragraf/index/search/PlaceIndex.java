package se.paragraf.index.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;

/** The places of an archive as an engine finds them. Thread-safe. */
sealed interface PlaceIndex extends Closeable permits LucenePlaces, ClusterPlaces {

  /**
   * Opens the index of an archive. Errors: {@link IndexOutdatedException} when there is none that
   * this program can read.
   */
  static PlaceIndex open(Archive archive, Weights.Bm25 weights) throws IOException {
    return switch (archive.address()) {
      case ArchiveAddress.InFolder in -> LucenePlaces.open(archive, weights);
      case ArchiveAddress.InCluster in -> ClusterPlaces.open(in);
    };
  }

  /** The index as it is now; to be closed soon. */
  Reader reader() throws IOException;

  /** From now on, readers see what was committed since. */
  void refresh() throws IOException;

  /** An index at one moment. */
  sealed interface Reader extends Closeable permits LucenePlaces.Snapshot, ClusterReader {

    /** How many places there are. */
    long all() throws IOException;

    /** How many places hold each of some tokens, in their order. */
    List<Long> counts(List<Key> keys) throws IOException;

    /**
     * The best places.
     *
     * @return in the total order of {@link FoundPlace}, the best first
     */
    Found top(PlaceQuery query, Wanted wanted) throws IOException;

    /** How many places a query finds, exactly. */
    long count(PlaceQuery query) throws IOException;

    /** The ids of all places that a query finds. */
    Set<String> ids(PlaceQuery query) throws IOException;

    /** How many places found have each label of {@link Fields#FACET}. */
    Map<String, Long> facets(PlaceQuery query) throws IOException;

    /** Tokens of the same field that are spelt nearly so, the likeliest first. */
    List<String> spelling(Key key, Spelling spelling) throws IOException;
  }

  /**
   * How much is wanted.
   *
   * @param places that many of the best
   * @param counted beyond this the number found may be a lower bound
   */
  record Wanted(int places, int counted) {}

  /**
   * What was found.
   *
   * @param total of which {@code places} are the best
   */
  record Found(List<FoundPlace> places, long total) {
    public Found {
      places = List.copyOf(places);
    }
  }

  /**
   * A place with its score. Of equal scores the later day comes first, then the lesser id: a total
   * order, so that the same archive always answers alike.
   */
  record FoundPlace(Place place, float score) {}

  /**
   * How near a spelling must be.
   *
   * @param most how many
   * @param likeness 0 to 1
   * @param shortest words with fewer letters have no neighbours
   */
  record Spelling(int most, float likeness, int shortest) {}
}
