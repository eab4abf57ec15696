package se.paragraf.cli.web.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.paragraf.extract.pdf.PdfFile;
import se.paragraf.extract.pdf.UnreadablePdfException;

/**
 * The PDFs read last, kept open: to open one of 2,000 pages takes longer than to draw a page of it.
 * Thread-safe; one thread at a time reads one file.
 */
final class OpenPdfs implements Closeable {

  /** An open PDF takes some megabytes. */
  private static final int MOST = 6;

  private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);

  /** Where a PDF lies, and what to do when it is no longer needed. */
  record Located(Path file, Closeable release) {}

  /** Finds a PDF; empty when it is not where it was. */
  interface Finder {
    Optional<Located> find() throws IOException;
  }

  /** Does something with an open PDF. */
  interface Reading<T> {
    T read(PdfFile pdf) throws IOException;
  }

  private record Opened(Located located, PdfFile pdf, long modified, long bytes) {
    boolean isAsItWas() throws IOException {
      Path file = located.file();
      return Files.isRegularFile(file)
          && Files.getLastModifiedTime(file).toMillis() == modified
          && Files.size(file) == bytes;
    }

    void close() throws IOException {
      pdf.close();
      located.release().close();
    }
  }

  /**
   * Reads a file.
   *
   * @param key the same for the same bytes
   * @return empty when there is no such PDF, or none that can be opened
   */
  <T> Optional<T> read(String key, Finder finder, Reading<T> reading) throws IOException {
    Optional<Opened> found = take(key, finder);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.read(found.get().pdf()));
    } finally {
      giveBack(key, found.get());
    }
  }

  /** Whoever reads a file has it alone; a second reader opens it a second time. */
  private Optional<Opened> take(String key, Finder finder) throws IOException {
    Opened known;
    synchronized (this) {
      known = opened.remove(key);
    }
    if (known != null && known.isAsItWas()) {
      return Optional.of(known);
    }
    if (known != null) {
      known.close();
    }
    Optional<Located> located = finder.find();
    return located.isEmpty() ? Optional.empty() : open(located.get());
  }

  private static Optional<Opened> open(Located located) throws IOException {
    try {
      Path file = located.file();
      return Optional.of(
          new Opened(
              located,
              PdfFile.open(file),
              Files.getLastModifiedTime(file).toMillis(),
              Files.size(file)));
    } catch (UnreadablePdfException unreadable) {
      located.release().close();
      return Optional.empty();
    }
  }

  private void giveBack(String key, Opened file) throws IOException {
    Opened spare;
    synchronized (this) {
      spare = opened.put(key, file);
      if (spare == null && opened.size() > MOST) {
        spare = opened.remove(opened.keySet().iterator().next());
      }
    }
    if (spare != null) {
      spare.close();
    }
  }

  /** Lets go of a file, so that it can be deleted. */
  void forget(String key) throws IOException {
    Opened known;
    synchronized (this) {
      known = opened.remove(key);
    }
    if (known != null) {
      known.close();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    for (Opened each : opened.values()) {
      each.close();
    }
    opened.clear();
  }
}
