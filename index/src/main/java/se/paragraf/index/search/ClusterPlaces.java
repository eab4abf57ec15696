package se.paragraf.index.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.cluster.Cluster;

/** The places of an archive in a cluster, found by OpenSearch. */
final class ClusterPlaces implements PlaceIndex {

  static final String PLACES = "places";

  /** In the journal: the version of the index and the commit of the archive that it shows. */
  static final String SHOWN = "index";

  private final Cluster cluster;

  private ClusterPlaces(Cluster cluster) {
    this.cluster = cluster;
  }

  /** Errors: {@link IndexOutdatedException}. */
  static ClusterPlaces open(ArchiveAddress.InCluster archive) throws IOException {
    Cluster cluster = new Cluster(archive.cluster());
    if (generationShown(cluster).isEmpty()) {
      cluster.close();
      throw new IndexOutdatedException(archive);
    }
    return new ClusterPlaces(cluster);
  }

  /** The archive's commit that the index shows; empty when it cannot be used as it is. */
  static Optional<Long> generationShown(Cluster cluster) throws IOException {
    Optional<JsonNode> shown =
        cluster
            .find(cluster.index("journal") + "/_doc/" + SHOWN)
            .map(found -> found.path("_source"))
            .filter(source -> source.path("version").asText().equals(Fields.VERSION));
    return shown.isPresent() && cluster.find(cluster.index(PLACES)).isPresent()
        ? shown.map(source -> source.path("generation").asLong())
        : Optional.empty();
  }

  /** Every search sees what was committed last. */
  @Override
  public Reader reader() {
    return new ClusterReader(cluster);
  }

  @Override
  public void refresh() {}

  @Override
  public void close() {
    cluster.close();
  }
}
