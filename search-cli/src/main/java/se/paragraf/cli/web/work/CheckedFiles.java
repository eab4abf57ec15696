package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import se.paragraf.cli.web.image.PageImages;

/** The files that are being checked; each is erased when it was not looked at for a while. */
public final class CheckedFiles implements Closeable {

  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final int MOST = 8;

  private final PageImages images;
  private final Uploads uploads = new Uploads();
  private final Map<String, Kept> files = new LinkedHashMap<>(16, 0.75f, true);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private record Kept(CheckedFile file, long lookedAtNanos) {}

  public CheckedFiles(PageImages images) throws IOException {
    this.images = images;
    watch.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
  }

  public Uploads uploads() {
    return uploads;
  }

  /** Keeps a file for a while; the one not looked at for longest makes room. */
  public synchronized void put(CheckedFile file) {
    files.put(file.id(), new Kept(file, System.nanoTime()));
    if (files.size() > MOST) {
      erase(files.keySet().iterator().next());
    }
  }

  public synchronized Optional<CheckedFile> find(String id) {
    Kept kept = files.get(id);
    if (kept == null) {
      return Optional.empty();
    }
    files.put(id, new Kept(kept.file(), System.nanoTime()));
    return Optional.of(kept.file());
  }

  public synchronized void change(String id, UnaryOperator<CheckedFile> change) {
    find(id).ifPresent(file -> files.put(id, new Kept(change.apply(file), System.nanoTime())));
  }

  /** Erases a file and everything made of it. */
  public synchronized void erase(String id) {
    Kept kept = files.remove(id);
    if (kept != null) {
      try {
        images.forget(kept.file().drawable());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Path folder = kept.file().file().getParent();
      if (folder != null) {
        Uploads.erase(folder);
      }
    }
  }

  private synchronized void tidy() {
    long now = System.nanoTime();
    files.entrySet().stream()
        .filter(entry -> now - entry.getValue().lookedAtNanos() > KEPT.toNanos())
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::erase);
  }

  @Override
  public synchronized void close() {
    watch.shutdownNow();
    java.util.List.copyOf(files.keySet()).forEach(this::erase);
    uploads.close();
  }
}
