package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A few things that somebody looks at, by names that nobody can guess; each goes when it was not
 * looked at for a while, and the one not looked at for longest makes room for another. Thread-safe.
 */
public final class LookedAt<T> implements Closeable {

  private static final Duration KEPT = Duration.ofMinutes(30);

  private final int most;
  private final Consumer<T> goodbye;
  private final Map<String, Kept<T>> things = new LinkedHashMap<>(16, 0.75f, true);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  private record Kept<T>(T thing, long lookedAtNanos) {}

  /**
   * @param most how many are kept at once
   * @param goodbye is told of each thing that goes
   */
  public LookedAt(int most, Consumer<T> goodbye) {
    this.most = most;
    this.goodbye = goodbye;
    watch.scheduleWithFixedDelay(this::tidy, 1, 1, TimeUnit.MINUTES);
  }

  public synchronized void put(String id, T thing) {
    things.put(id, new Kept<>(thing, System.nanoTime()));
    if (things.size() > most) {
      erase(things.keySet().iterator().next());
    }
  }

  public synchronized Optional<T> find(String id) {
    Optional<T> found = Optional.ofNullable(things.get(id)).map(Kept::thing);
    found.ifPresent(thing -> things.put(id, new Kept<>(thing, System.nanoTime())));
    return found;
  }

  public synchronized void change(String id, UnaryOperator<T> change) {
    find(id).ifPresent(thing -> put(id, change.apply(thing)));
  }

  public synchronized void erase(String id) {
    Kept<T> kept = things.remove(id);
    if (kept != null) {
      goodbye.accept(kept.thing());
    }
  }

  private synchronized void tidy() {
    long now = System.nanoTime();
    things.entrySet().stream()
        .filter(entry -> now - entry.getValue().lookedAtNanos() > KEPT.toNanos())
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::erase);
  }

  @Override
  public synchronized void close() {
    watch.shutdownNow();
    List.copyOf(things.keySet()).forEach(this::erase);
  }
}
