package se.paragraf.cli.web.image;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Bytes by key, those used last, up to a number of bytes. Thread-safe. */
final class BoundedCache<K> {

  private final Map<K, byte[]> entries = new LinkedHashMap<>(64, 0.75f, true);
  private final long most;
  private long total;

  BoundedCache(long most) {
    this.most = most;
  }

  synchronized Optional<byte[]> get(K key) {
    return Optional.ofNullable(entries.get(key));
  }

  synchronized void put(K key, byte[] bytes) {
    byte[] old = entries.put(key, bytes);
    total += bytes.length - (old == null ? 0 : old.length);
    var oldest = entries.entrySet().iterator();
    while (total > most && oldest.hasNext()) {
      total -= oldest.next().getValue().length;
      oldest.remove();
    }
  }

  synchronized void removeIf(Predicate<K> doomed) {
    entries
        .entrySet()
        .removeIf(entry -> {
          boolean goes = doomed.test(entry.getKey());
          total -= goes ? entry.getValue().length : 0;
          return goes;
        });
  }

  synchronized void clear() {
    entries.clear();
    total = 0;
  }
}
