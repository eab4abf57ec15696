package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.live.OpenedArchive;

/**
 * Parts of pages that are made beside the rest: what is not ready when the page is sent is kept
 * until the page fetches it. Thread-safe.
 */
public final class LaterParts implements Closeable {

  /** Of more pages that wait at once the oldest does without. */
  private static final int MOST = 256;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LookedAt<Part> kept = new LookedAt<>(MOST, part -> {});

  /**
   * A part that is being made.
   *
   * @param archive what it is made of: of another state of the archive it is not to be shown
   */
  public record Part(Future<Html> html, OpenedArchive archive) {}

  public Part begin(OpenedArchive archive, Callable<Html> making) {
    return new Part(threads.submit(making), archive);
  }

  /** Keeps a part until it is fetched. */
  public void keep(String id, Part part) {
    kept.put(id, part);
  }

  /** Gives a part that was kept, once. */
  public Optional<Part> take(String id) {
    Optional<Part> part = kept.find(id);
    kept.erase(id);
    return part;
  }

  @Override
  public void close() {
    kept.close();
    threads.shutdownNow();
  }
}
