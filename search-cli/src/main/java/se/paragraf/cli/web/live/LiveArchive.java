package se.paragraf.cli.web.live;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.paragraf.index.analysis.SwedishWords;

/**
 * An archive that others may write to while it is being read: what they commit, and above all what
 * they erase, is seen by the next request. Thread-safe.
 */
public final class LiveArchive implements Closeable {

  /** What changes when something is committed or erased. */
  private static final List<String> SIGNS = List.of("manifest.jsonl", "forgotten.tsv");

  /** Requests that began with the old archive are over by then. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Path folder;
  private final SwedishWords words = SwedishWords.load();
  private final ScheduledExecutorService closing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private OpenedArchive opened;
  private List<Sign> signs;
  private long changes;

  /** What tells one state of a file from another. */
  private record Sign(long modified, long bytes) {
    static Sign of(Path file) {
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Sign(found.lastModifiedTime().toMillis(), found.size());
      } catch (NoSuchFileException none) {
        return new Sign(0, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private LiveArchive(Path folder) throws IOException {
    this.folder = folder;
    this.signs = signs();
    this.opened = OpenedArchive.open(folder, words);
  }

  /** Opens the archive in a folder; an empty one is made where there is none. */
  public static LiveArchive open(Path folder) throws IOException {
    return new LiveArchive(folder);
  }

  private List<Sign> signs() {
    return SIGNS.stream().map(name -> Sign.of(folder.resolve(name))).toList();
  }

  /** As it is now. To be asked once for each request and not kept. */
  public synchronized OpenedArchive now() throws IOException {
    List<Sign> found = signs();
    if (!found.equals(signs)) {
      OpenedArchive old = opened;
      opened = OpenedArchive.open(folder, words);
      signs = found;
      changes++;
      closing.schedule(() -> close(old), GRACE.toSeconds(), TimeUnit.SECONDS);
    }
    return opened;
  }

  /** Grows with every change that was seen: what is kept of an older state is to be dropped. */
  public synchronized long changes() {
    return changes;
  }

  public Path folder() {
    return folder;
  }

  private static void close(OpenedArchive old) {
    try {
      old.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closing.shutdownNow();
    opened.close();
  }
}
