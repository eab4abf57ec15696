package se.paragraf.index.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.paragraf.index.cluster.Cluster;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/**
 * An archive in an OpenSearch cluster: in the index {@code NAME-journal} one document for each file
 * and content, in {@code NAME-documents} the JSON of each source file.
 */
final class ClusterHome implements Home {

  private static final String FORGOTTEN = "forgotten";

  private final ArchiveAddress.InCluster address;
  private final Cluster cluster;
  private final String documents;
  private final String journal;

  ClusterHome(ArchiveAddress.InCluster address) {
    this.address = address;
    this.cluster = new Cluster(address.cluster());
    this.documents = cluster.index("documents");
    this.journal = cluster.index("journal");
  }

  @Override
  public boolean exists() throws IOException {
    return cluster.find(journal).isPresent();
  }

  @Override
  public Closeable beginToWrite() throws IOException {
    cluster.make(
        documents,
        "{\"dynamic\":false,\"properties\":{\"stem\":{\"type\":\"keyword\"},"
            + "\"extraction\":{\"type\":\"object\",\"enabled\":false}}}",
        "{}");
    cluster.make(journal, ClusterJournal.MAPPING, "{}");
    cluster.post(journal + "/_refresh");
    return ClusterLock.take(cluster, journal, address.toString());
  }

  @Override
  public String state() throws IOException {
    return sign(ClusterJournal.GENERATION) + " " + sign(FORGOTTEN);
  }

  private String sign(String id) throws IOException {
    Optional<JsonNode> found = cluster.find(journal + "/_doc/" + id);
    return found.map(each -> each.path("_version").asText()).orElse("-");
  }

  @Override
  public Journal journal() {
    return new ClusterJournal(cluster, journal);
  }

  @Override
  public SortedSet<String> forgotten() throws IOException {
    SortedSet<String> lines = new TreeSet<>();
    Optional<JsonNode> found = cluster.find(journal + "/_doc/" + FORGOTTEN);
    found.ifPresent(document ->
        document.path("_source").path("lines").forEach(line -> lines.add(line.asText())));
    return lines;
  }

  @Override
  public void writeForgotten(SortedSet<String> lines) throws IOException {
    ObjectNode document = cluster.object();
    ArrayNode all = document.putArray("lines");
    lines.forEach(all::add);
    cluster.put(journal + "/_doc/" + FORGOTTEN, document);
  }

  @Override
  public void write(Extraction.Done done) throws IOException {
    String stem = done.source().stem();
    String document =
        "{\"stem\":\"" + stem + "\",\"extraction\":" + ExtractionJson.write(done).strip() + "}";
    cluster.bulk(
        List.of(Cluster.Action.index(documents, stem, document.replace("\n", " "))).iterator());
  }

  @Override
  public Extraction.Done read(String stem) throws IOException {
    Optional<JsonNode> found = cluster.find(documents + "/_doc/" + stem);
    if (found.isPresent()
        && ExtractionJson.read(found.get().path("_source").path("extraction").toString())
            instanceof Extraction.Done done) {
      return done;
    }
    throw new IOException("ingen läst fil: " + address + " " + stem);
  }

  @Override
  public void keepOnly(Catalog catalog) throws IOException {
    cluster.post(documents + "/_refresh");
    List<Cluster.Action> gone =
        cluster.all(documents, cluster.object().put("_source", false), "stem").stream()
            .map(hit -> hit.path("_id").asText())
            .filter(stem -> catalog.content(stem).isEmpty())
            .map(stem -> Cluster.Action.delete(documents, stem))
            .toList();
    cluster.bulk(gone.iterator());
    if (!gone.isEmpty()) {
      cluster.expunge(documents);
    }
  }

  @Override
  public void close() {
    cluster.close();
  }
}
