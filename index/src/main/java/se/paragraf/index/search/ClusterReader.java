package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.index.cluster.Cluster;

/** Asks OpenSearch what {@link PlaceIndex.Reader} tells. */
final class ClusterReader implements PlaceIndex.Reader {

  /** Counts asked for at a time. */
  private static final int MOST_COUNTS = 500;

  /** More labels than the organs, years and parties of a country. */
  private static final int MOST_LABELS = 50_000;

  private final Cluster cluster;
  private final String index;

  ClusterReader(Cluster cluster) {
    this.cluster = cluster;
    this.index = cluster.index(ClusterPlaces.PLACES);
  }

  @Override
  public long all() throws IOException {
    return count(new PlaceQuery.All());
  }

  @Override
  public List<Long> counts(List<Key> keys) throws IOException {
    List<Long> counts = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += MOST_COUNTS) {
      List<Key> some = keys.subList(from, Math.min(keys.size(), from + MOST_COUNTS));
      ObjectNode search = cluster.object().put("size", 0).put("track_total_hits", false);
      ArrayNode filters =
          search.putObject("aggs").putObject("each").putObject("filters").putArray("filters");
      some.forEach(key -> filters.add(ClusterQuery.of(new PlaceQuery.Holds(key))));
      JsonNode found = cluster.search(index, search).path("aggregations").path("each");
      found.path("buckets").forEach(bucket -> counts.add(bucket.path("doc_count").asLong()));
    }
    return counts;
  }

  @Override
  public PlaceIndex.Found top(PlaceQuery query, PlaceIndex.Wanted wanted) throws IOException {
    ObjectNode search = search(query).put("size", wanted.places());
    search.put("track_total_hits", wanted.counted());
    ArrayNode sort = search.putArray("sort");
    sort.addObject().put("_score", "desc");
    sort.addObject().putObject(Fields.DAY).put("order", "desc").put("missing", 0);
    sort.addObject().put(Fields.ID, "asc");
    JsonNode hits = cluster.search(index, search).path("hits");
    List<PlaceIndex.FoundPlace> places = new ArrayList<>();
    for (JsonNode hit : hits.path("hits")) {
      float score = (float) hit.path("sort").path(0).asDouble();
      places.add(new PlaceIndex.FoundPlace(ClusterMapping.place(hit), score));
    }
    return new PlaceIndex.Found(places, hits.path("total").path("value").asLong());
  }

  private ObjectNode search(PlaceQuery query) {
    ObjectNode search = cluster.object();
    search.set("query", ClusterQuery.of(query));
    return search;
  }

  @Override
  public long count(PlaceQuery query) throws IOException {
    ObjectNode search = search(query).put("size", 0).put("track_total_hits", true);
    return cluster.search(index, search).path("hits").path("total").path("value").asLong();
  }

  @Override
  public Set<String> ids(PlaceQuery query) throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode hit : cluster.all(index, search(query).put("_source", false), Fields.ID)) {
      ids.add(hit.path("_id").asText());
    }
    return ids;
  }

  @Override
  public Map<String, Long> facets(PlaceQuery query) throws IOException {
    ObjectNode search = search(query).put("size", 0).put("track_total_hits", false);
    ObjectNode terms = search.putObject("aggs").putObject("each").putObject("terms");
    terms.put("field", Fields.FACET).put("size", MOST_LABELS);
    Map<String, Long> facets = new HashMap<>();
    cluster
        .search(index, search)
        .path("aggregations")
        .path("each")
        .path("buckets")
        .forEach(
            bucket -> facets.put(bucket.path("key").asText(), bucket.path("doc_count").asLong()));
    return facets;
  }

  @Override
  public List<String> spelling(Key key, PlaceIndex.Spelling spelling) throws IOException {
    ObjectNode search = cluster.object().put("size", 0);
    ObjectNode near = search.putObject("suggest").putObject("near").put("text", key.token());
    near.putObject("term")
        .put("field", key.field())
        .put("size", spelling.most())
        .put("suggest_mode", "always")
        .put("analyzer", "keyword")
        .put("prefix_length", 0)
        .put("min_word_length", spelling.shortest())
        .put("accuracy", spelling.likeness());
    List<String> words = new ArrayList<>();
    cluster
        .search(index, search)
        .path("suggest")
        .path("near")
        .path(0)
        .path("options")
        .forEach(option -> words.add(option.path("text").asText()));
    return words;
  }

  /** It holds nothing of its own. */
  @Override
  public void close() {}
}
