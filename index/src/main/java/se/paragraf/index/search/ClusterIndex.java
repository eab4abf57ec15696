package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.paragraf.index.analysis.SwedishTextAnalyzer;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.BodyNames;
import se.paragraf.index.archive.ContentSummary;
import se.paragraf.index.cluster.Cluster;
import se.paragraf.index.cluster.ClusterAddress;
import se.paragraf.model.Extraction;

/**
 * The index of an archive in a cluster, open to write.
 *
 * <p>What is put is sent with the next commit, after the archive's own: what a crash leaves out is
 * known to be behind and is sent again by whoever writes next.
 */
final class ClusterIndex implements SearchIndex {

  /** Files sent at a time when all are. */
  private static final int FILES_AT_A_TIME = 50;

  private final Cluster cluster;
  private final String places;
  private final BodyNames bodyNames;
  private final ClusterMapping mapping;
  private final Map<String, List<Place>> waiting = new TreeMap<>();
  private final Set<String> standingBack = new HashSet<>();

  private ClusterIndex(Cluster cluster, SwedishWords words) {
    this.cluster = cluster;
    this.places = cluster.index(ClusterPlaces.PLACES);
    this.bodyNames = new BodyNames(words);
    this.mapping = new ClusterMapping(new SwedishTextAnalyzer(words));
  }

  static ClusterIndex openToWrite(Archive archive, ClusterAddress address) throws IOException {
    ClusterIndex index = new ClusterIndex(new Cluster(address), SwedishWords.load());
    try {
      index.catchUp(archive);
      return index;
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  static void rebuild(Archive archive, ClusterAddress address, SwedishWords words)
      throws IOException {
    try (ClusterIndex index = new ClusterIndex(new Cluster(address), words)) {
      index.buildAnew(archive);
      index.settle(archive);
    }
  }

  private void catchUp(Archive archive) throws IOException {
    Optional<SortedSet<String>> changed =
        ClusterPlaces.generationShown(cluster).flatMap(archive::changedAfter);
    if (changed.isEmpty()) {
      buildAnew(archive);
      return;
    }
    standingBack.addAll(shownStandingBack());
    for (String stem : changed.get()) {
      put(stem, archive.extraction(stem));
    }
    commit(archive);
  }

  private void buildAnew(Archive archive) throws IOException {
    cluster.delete(cluster.index("journal") + "/_doc/" + ClusterPlaces.SHOWN);
    cluster.delete(places);
    cluster.make(
        places, ClusterMapping.mapping(), ClusterMapping.settings(Weights.MEASURED.bm25()));
    standingBack.addAll(StandingBack.of(archive.catalog()));
    for (ContentSummary content : archive.catalog().contents()) {
      put(content.stem(), archive.extraction(content.stem()));
      if (waiting.size() >= FILES_AT_A_TIME) {
        send();
      }
    }
    commit(archive);
  }

  private void put(String stem, Optional<Extraction.Done> done) {
    waiting.put(stem, done.map(each -> new FindPlaces().find(each)).orElse(List.of()));
  }

  @Override
  public void replace(Extraction.Done done) {
    put(done.source().stem(), Optional.of(done));
  }

  @Override
  public void remove(String stem) {
    put(stem, Optional.empty());
  }

  @Override
  public void commit(Archive archive) throws IOException {
    send();
    cluster.put(
        cluster.index("journal") + "/_doc/" + ClusterPlaces.SHOWN,
        cluster.object().put("version", Fields.VERSION).put("generation", archive.generation()));
  }

  /** Sends what waits, in place of what the same files held before; found when this returns. */
  private void send() throws IOException {
    if (waiting.isEmpty()) {
      return;
    }
    List<Cluster.Action> actions = new ArrayList<>();
    Set<String> gone = idsOf(waiting.keySet());
    for (Place place : waiting.values().stream().flatMap(List::stream).toList()) {
      gone.remove(place.id());
      actions.add(index(place));
    }
    gone.forEach(id -> actions.add(Cluster.Action.delete(places, id)));
    cluster.bulk(actions.iterator());
    cluster.post(places + "/_refresh");
    waiting.clear();
  }

  private Set<String> idsOf(Set<String> stems) throws IOException {
    ObjectNode search = cluster.object().put("_source", false);
    search
        .putObject("query")
        .putObject("terms")
        .putArray(Fields.STEM)
        .addAll(stems.stream().map(TextNode::valueOf).toList());
    return ids(search);
  }

  private Set<String> ids(ObjectNode search) throws IOException {
    Set<String> ids = new HashSet<>();
    for (JsonNode hit : cluster.all(places, search, Fields.ID)) {
      ids.add(hit.path("_id").asText());
    }
    return ids;
  }

  private Set<String> shownStandingBack() throws IOException {
    ObjectNode search = cluster.object().put("_source", false);
    search.set("query", ClusterQuery.of(new PlaceQuery.StandsBack()));
    return ids(search);
  }

  /** Sends again the places that stand back now and did not, or the other way round. */
  @Override
  public void settle(Archive archive) throws IOException {
    Set<String> wanted = StandingBack.of(archive.catalog());
    Map<String, Boolean> changed = new HashMap<>();
    wanted.forEach(place -> changed.put(place, true));
    standingBack.forEach(place -> changed.merge(place, false, (now, before) -> null));
    standingBack.clear();
    standingBack.addAll(wanted);
    sendAgain(changed.keySet(), archive);
    commit(archive);
    purge();
  }

  private void sendAgain(Set<String> changed, Archive archive) throws IOException {
    Set<String> stems =
        changed.stream()
            .map(place -> place.substring(0, Archive.STEM_DIGITS))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String stem : stems) {
      List<Cluster.Action> actions =
          archive
              .extraction(stem)
              .map(done -> new FindPlaces().find(done))
              .orElse(List.of())
              .stream()
              .filter(place -> changed.contains(place.id()))
              .map(this::index)
              .toList();
      cluster.bulk(actions.iterator());
    }
    cluster.post(places + "/_refresh");
  }

  private Cluster.Action index(Place place) {
    PlaceFields fields = PlaceFields.of(place, bodyNames);
    return Cluster.Action.index(
        places, place.id(), mapping.document(fields, standingBack.contains(place.id())));
  }

  @Override
  public void purge() throws IOException {
    cluster.expunge(places);
  }

  @Override
  public void close() {
    waiting.clear();
    cluster.close();
  }
}
