package se.paragraf.index.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Speaks with a cluster. Thread-safe.
 *
 * <p>Whatever is asked may be asked twice: when a host does not answer, the next one is asked, and
 * when the cluster is busy or has just lost a node, it is asked again for a while. No redirect is
 * followed. Answers are whole or an error, never a part. Errors: {@link ClusterException}.
 */
public final class Cluster implements Closeable {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(90);

  /** Waits before asking again: a lost node is noticed and replaced within some ten seconds. */
  private static final List<Long> WAITS_MILLIS = List.of(200L, 1_000L, 3_000L, 6_000L, 10_000L);

  /** Characters of a bulk request; clusters refuse more than 100 MB. */
  private static final int BULK_CHARACTERS = 5_000_000;

  /** Documents fetched at a time when all are wanted. */
  private static final int PAGE = 1_000;

  private static final int NOT_FOUND = 404;

  private final ClusterAddress address;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT_WITHIN)
          .build();
  private volatile int answering;

  public Cluster(ClusterAddress address) {
    this.address = address;
  }

  public ClusterAddress address() {
    return address;
  }

  /** The name of one of the archive's indices. */
  public String index(String part) {
    return address.name() + "-" + part;
  }

  public ObjectNode object() {
    return json.createObjectNode();
  }

  /** Any JSON. */
  public JsonNode parse(String text) throws IOException {
    return json.readTree(text);
  }

  /** Asks with a body. */
  public JsonNode post(String path, JsonNode body) throws IOException {
    return send("POST", path, body.toString());
  }

  public JsonNode put(String path, JsonNode body) throws IOException {
    return send("PUT", path, body.toString());
  }

  public JsonNode post(String path) throws IOException {
    return send("POST", path, "");
  }

  /** What lies there; empty when nothing does. */
  public Optional<JsonNode> find(String path) throws IOException {
    try {
      return Optional.of(send("GET", path, ""));
    } catch (ClusterException e) {
      if (e.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Deletes what lies there, if anything does. */
  public void delete(String path) throws IOException {
    try {
      send("DELETE", path, "");
    } catch (ClusterException e) {
      if (e.status() != NOT_FOUND) {
        throw e;
      }
    }
  }

  /** One line of a bulk request: an action and, unless it deletes, a document. */
  public record Action(String line) {

    public static Action index(String index, String id, String document) {
      return new Action("{\"index\":" + at(index, id) + "}\n" + document + "\n");
    }

    public static Action delete(String index, String id) {
      return new Action("{\"delete\":" + at(index, id) + "}\n");
    }

    private static String at(String index, String id) {
      ObjectNode at = new ObjectMapper().createObjectNode();
      return at.put("_index", index).put("_id", id).toString();
    }
  }

  /** Does all of them, in portions; they are durable when this returns. */
  public void bulk(Iterator<Action> actions) throws IOException {
    StringBuilder portion = new StringBuilder();
    while (actions.hasNext()) {
      portion.append(actions.next().line());
      if (portion.length() > BULK_CHARACTERS || !actions.hasNext()) {
        JsonNode done = send("POST", "_bulk", portion.toString());
        portion.setLength(0);
        if (done.path("errors").asBoolean()) {
          throw refusedItem(done);
        }
      }
    }
  }

  private ClusterException refusedItem(JsonNode done) {
    for (JsonNode item : done.path("items")) {
      JsonNode action = item.iterator().next();
      int status = action.path("status").asInt();
      if (action.has("error") && status != NOT_FOUND) {
        return ClusterException.failed(host(), status, action.path("error").toString());
      }
    }
    return ClusterException.failed(host(), 0, "bulk");
  }

  /**
   * Makes an index when there is none.
   *
   * @param mapping of its fields, JSON
   * @param analysis and similarity, JSON
   */
  public void make(String index, String mapping, String settings) throws IOException {
    if (find(index).isPresent()) {
      return;
    }
    ObjectNode body = object();
    body.set("mappings", parse(mapping));
    ObjectNode set = (ObjectNode) parse(settings);
    set.put("number_of_shards", address.shards());
    set.put("auto_expand_replicas", "0-1");
    set.put("merge.policy.expunge_deletes_allowed", 0);
    body.putObject("settings").set("index", set);
    put(index + "?wait_for_active_shards=all", body);
  }

  /** Leaves nothing of what was deleted or replaced in an index. */
  public void expunge(String index) throws IOException {
    post(index + "/_forcemerge?only_expunge_deletes=true");
  }

  /**
   * Everything a query finds, page by page.
   *
   * @param search with {@code query} and {@code _source}; {@code sort} and {@code size} are set
   *     here
   * @param unique a keyword field that no two documents share
   */
  public List<JsonNode> all(String index, ObjectNode search, String unique) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    search.put("size", PAGE).put("track_total_hits", false);
    search.putArray("sort").addObject().put(unique, "asc");
    while (true) {
      JsonNode hits = search(index, search).path("hits").path("hits");
      hits.forEach(found::add);
      if (hits.size() < PAGE) {
        return found;
      }
      search.set("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  /** A search over all shards with the statistics of all shards; every shard answers, or none. */
  public JsonNode search(String index, JsonNode body) throws IOException {
    return post(
        index + "/_search?search_type=dfs_query_then_fetch&allow_partial_search_results=false",
        body);
  }

  private JsonNode send(String method, String path, String body) throws IOException {
    for (long wait : WAITS_MILLIS) {
      try {
        return sendToAny(method, path, body);
      } catch (ClusterException e) {
        if (!e.mayPass()) {
          throw e;
        }
      }
      pause(wait);
    }
    return sendToAny(method, path, body);
  }

  private JsonNode sendToAny(String method, String path, String body) throws IOException {
    String why = "";
    int first = answering;
    for (int turn = 0; turn < address.hosts().size(); turn++) {
      answering = (first + turn) % address.hosts().size();
      try {
        return answer(http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("avbruten");
      } catch (ClusterException e) {
        throw e;
      } catch (IOException e) {
        why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
      }
    }
    throw ClusterException.silent(String.join(", ", address.hosts()), why);
  }

  private HttpRequest request(String method, String path, String body) {
    URI uri = URI.create((address.secure() ? "https://" : "http://") + host() + "/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(ANSWER_WITHIN)
            .header(
                "Content-Type",
                path.startsWith("_bulk") ? "application/x-ndjson" : "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    address
        .login()
        .map(login -> Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
        .ifPresent(login -> request.header("Authorization", "Basic " + login));
    return request.build();
  }

  private String host() {
    return address.hosts().get(answering);
  }

  private JsonNode answer(HttpResponse<String> response) throws IOException {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw ClusterException.refused(host(), status);
    }
    if (status >= 300) {
      throw ClusterException.failed(host(), status, reason(response.body()));
    }
    return json.readTree(response.body());
  }

  private String reason(String body) {
    try {
      JsonNode error = json.readTree(body).path("error");
      JsonNode cause = error.path("root_cause").path(0).path("reason");
      return cause.isMissingNode() ? error.path("reason").asText(body) : cause.asText();
    } catch (IOException noJson) {
      return body;
    }
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("avbruten");
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
