package se.paragraf.index.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.paragraf.index.cluster.Cluster;
import se.paragraf.index.cluster.ClusterException;

/**
 * The right to write to an archive in a cluster: a document that its holder renews. Who dies leaves
 * it behind, and loses it when it has not been renewed for a while.
 */
final class ClusterLock implements Closeable {

  private static final Duration RENEWED_EVERY = Duration.ofSeconds(15);

  /** Without a sign of life for so long its holder is taken to be dead. */
  private static final Duration LOST_AFTER = Duration.ofSeconds(60);

  private static final int CONFLICT = 409;

  private final Cluster cluster;
  private final String document;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private JsonNode state = MissingNode.getInstance();

  private ClusterLock(Cluster cluster, String index) {
    this.cluster = cluster;
    this.document = index + "/_doc/lock";
  }

  /** Errors: {@link ArchiveBusyException} when somebody else holds it. */
  static ClusterLock take(Cluster cluster, String index, String archive) throws IOException {
    ClusterLock lock = new ClusterLock(cluster, index);
    Optional<JsonNode> held = cluster.find(lock.document);
    if (held.isPresent() && !isLost(held.get())) {
      throw new ArchiveBusyException(archive);
    }
    try {
      lock.state = lock.write(held.map(ClusterLock::unchanged).orElse("?op_type=create"));
    } catch (ClusterException e) {
      throw e.status() == CONFLICT ? new ArchiveBusyException(archive) : e;
    }
    lock.keepRenewing();
    return lock;
  }

  private static boolean isLost(JsonNode held) {
    long renewed = held.path("_source").path("renewed").asLong();
    return System.currentTimeMillis() - renewed > LOST_AFTER.toMillis();
  }

  /** Only if nobody wrote it since. */
  private static String unchanged(JsonNode state) {
    return "?if_seq_no=%d&if_primary_term=%d"
        .formatted(state.path("_seq_no").asLong(), state.path("_primary_term").asLong());
  }

  private JsonNode write(String condition) throws IOException {
    return cluster.put(
        document + condition, cluster.object().put("renewed", System.currentTimeMillis()));
  }

  private void keepRenewing() {
    long every = RENEWED_EVERY.toMillis();
    renewing.scheduleWithFixedDelay(this::renew, every, every, TimeUnit.MILLISECONDS);
  }

  /** A cluster that does not answer is asked again; who lost the lock does not take it back. */
  private synchronized void renew() {
    try {
      state = write(unchanged(state));
    } catch (IOException e) {
      if (e instanceof ClusterException answer && answer.status() == CONFLICT) {
        renewing.shutdown();
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    boolean stillHeld = !renewing.isShutdown();
    renewing.shutdownNow();
    if (stillHeld) {
      cluster.delete(document);
    }
  }
}
