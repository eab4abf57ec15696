package se.paragraf.cli.web.live;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;

/**
 * An archive that others may write to while it is being read: what they commit, and above all what
 * they erase, is seen by the next request. Thread-safe.
 */
public final class LiveArchive implements Closeable {

  /** Requests that began with the old archive are over by then. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final ArchiveAddress address;
  private final SwedishWords words = SwedishWords.load();
  private final ScheduledExecutorService closing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private OpenedArchive opened;
  private String state;
  private long changes;

  private LiveArchive(ArchiveAddress address) throws IOException {
    this.address = address;
    this.state = Archive.state(address);
    this.opened = OpenedArchive.open(address, words);
  }

  /** Opens an archive; an empty one is made where there is none. */
  public static LiveArchive open(ArchiveAddress address) throws IOException {
    return new LiveArchive(address);
  }

  /** As it is now. To be asked once for each request and not kept. */
  public synchronized OpenedArchive now() throws IOException {
    String found = Archive.state(address);
    if (!found.equals(state)) {
      OpenedArchive old = opened;
      opened = OpenedArchive.open(address, words);
      state = found;
      changes++;
      closing.schedule(() -> close(old), GRACE.toSeconds(), TimeUnit.SECONDS);
    }
    return opened;
  }

  /** Grows with every change that was seen: what is kept of an older state is to be dropped. */
  public synchronized long changes() {
    return changes;
  }

  public ArchiveAddress address() {
    return address;
  }

  /** Its folder, or what this computer keeps beside a cluster. */
  public Path folder() {
    return address.folder();
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
