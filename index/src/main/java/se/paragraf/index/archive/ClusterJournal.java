package se.paragraf.index.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.paragraf.index.cluster.Cluster;

/**
 * A journal as documents of an index: for each file and each content its last line and the commit
 * that it came with.
 *
 * <p>The number of a commit is written after its lines. Lines of a commit cut short by a crash are
 * there and count, as part of the commit after the last whole one: everything in them was kept
 * before, and running the ingest again writes the rest.
 */
final class ClusterJournal implements Journal {

  /** The document that holds the number of the last commit. */
  static final String GENERATION = "generation";

  static final String MAPPING =
      "{\"dynamic\":false,\"properties\":{\"thing\":{\"type\":\"keyword\"},"
          + "\"in\":{\"type\":\"long\"},\"line\":{\"type\":\"object\",\"enabled\":false}}}";

  private final Cluster cluster;
  private final String index;

  ClusterJournal(Cluster cluster, String index) {
    this.cluster = cluster;
    this.index = index;
  }

  @Override
  public Recorded read() throws IOException {
    ObjectNode search = cluster.object();
    search.putObject("query").putObject("exists").put("field", "thing");
    SortedMap<Long, List<JournalLine>> byCommit = new TreeMap<>();
    for (JsonNode hit : cluster.all(index, search, "thing")) {
      JsonNode source = hit.path("_source");
      byCommit
          .computeIfAbsent(source.path("in").asLong(), each -> new ArrayList<>())
          .add(JournalLine.parse(source.path("line").toString()).orElseThrow());
    }
    byCommit.computeIfAbsent(generation(), each -> new ArrayList<>());
    List<Commit> commits = new ArrayList<>();
    byCommit.forEach((in, lines) -> commits.add(new Commit(in, lines)));
    return new Recorded(0, commits);
  }

  private long generation() throws IOException {
    return cluster
        .find(index + "/_doc/" + GENERATION)
        .map(found -> found.path("_source").path("number").asLong())
        .orElse(0L);
  }

  @Override
  public void append(Commit commit) throws IOException {
    List<Cluster.Action> actions = new ArrayList<>();
    for (JournalLine line : commit.lines()) {
      String thing = thing(line);
      if (line.goneFile().isPresent()) {
        actions.add(Cluster.Action.delete(index, thing));
        continue;
      }
      ObjectNode document = cluster.object().put("thing", thing).put("in", commit.generation());
      document.set("line", cluster.parse(line.json()));
      actions.add(Cluster.Action.index(index, thing, document.toString()));
    }
    cluster.bulk(actions.iterator());
    cluster.put(index + "/_doc/" + GENERATION, cluster.object().put("number", commit.generation()));
    cluster.post(index + "/_refresh");
  }

  /** One for each file and each content. */
  private static String thing(JournalLine line) {
    Optional<String> path = line.file().map(FileEntry::path).or(line::goneFile);
    return path.map(each -> "file-" + Digest.hash(each))
        .or(() ->
            line.content().map(ContentSummary::stem).or(line::goneContent).map("content-"::concat))
        .orElseThrow();
  }

  /** Every thing has only its last line already. */
  @Override
  public void rewrite(Catalog catalog, long generation) {}
}
