package se.paragraf.index.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/**
 * A folder that holds what was read: one JSON file per source file, and a list of every file seen.
 *
 * <p>The JSON is the truth; what else lies in the folder can be rebuilt from it. Thread-safe.
 * Readers see the last commit at the time they opened it; one process at a time may write. A crash
 * loses at most what was put since the last {@link #commit()}, and running the same ingest again
 * gives the archive that a quiet run would have given.
 */
public final class Archive implements Closeable {

  /** Length of the stem of ids: the first hex digits of the hash. */
  public static final int STEM_DIGITS = 12;

  private static final String SCRATCH = "scratch";
  private static final String WAITING = "waiting";
  private static final String MANIFEST = "manifest.jsonl";

  private final Path folder;
  private final Manifest manifest;
  private final DocumentStore store;
  private final Forgotten forgotten;
  private final @Nullable ArchiveLock lock;

  private Archive(Path folder, @Nullable ArchiveLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.manifest = Manifest.read(folder.resolve(MANIFEST));
    this.forgotten = Forgotten.read(folder.resolve("forgotten.tsv"));
    this.store = new DocumentStore(folder.resolve("documents"));
  }

  /** Opens an archive to read. Errors: {@link NoArchiveException} when the folder holds none. */
  public static Archive open(Path folder) throws IOException {
    if (!exists(folder)) {
      throw new NoArchiveException(folder);
    }
    return new Archive(folder, null);
  }

  /**
   * Opens an archive to write, making it when there is none. Errors: {@link ArchiveBusyException}
   * when another process is writing.
   */
  public static Archive openToWrite(Path folder) throws IOException {
    ArchiveLock lock = ArchiveLock.take(folder);
    try {
      Path manifest = folder.resolve(MANIFEST);
      if (!Files.exists(manifest)) {
        AtomicFile.write(manifest, new byte[0]);
      }
      Scratch.deleteTree(folder.resolve(SCRATCH));
      return new Archive(folder, lock);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether the folder holds an archive. */
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }

  /** Where it lies. */
  public Path folder() {
    return folder;
  }

  /** Every file seen and what it holds, now. */
  public synchronized Catalog catalog() {
    return manifest.catalog();
  }

  /** What was read of the file with this stem. */
  public Optional<Extraction.Done> extraction(String stem) throws IOException {
    synchronized (this) {
      if (manifest.content(stem).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(store.read(stem));
  }

  /** The document with this id ({@code 0123456789ab-1}). */
  public Optional<Document> document(String id) throws IOException {
    if (id.length() <= STEM_DIGITS) {
      return Optional.empty();
    }
    return extraction(id.substring(0, STEM_DIGITS)).flatMap(done -> done.document(id));
  }

  /**
   * Everything that was read, by stem; read from disk as the stream is walked. Errors: {@link
   * UncheckedIOException} while walking when a JSON file is missing or broken.
   */
  public Stream<Extraction.Done> extractions() {
    return catalog().contents().stream().map(content -> readUnchecked(content.stem()));
  }

  /** The documents of {@link #extractions()}. */
  public Stream<Document> documents() {
    return extractions().flatMap(done -> done.documents().stream());
  }

  private Extraction.Done readUnchecked(String stem) {
    try {
      return store.read(stem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, of an extractor that does not say who it is. */
  public Extraction put(Extraction extraction) throws IOException {
    return put(extraction, "");
  }

  /**
   * Keeps what came of reading a file, in place of what the same path gave before.
   *
   * @param readBy name and version of the extractor
   * @return what was kept: without what is to be forgotten
   */
  public Extraction put(Extraction extraction, String readBy) throws IOException {
    mustWrite();
    Extraction kept = forgotten.without(extraction);
    keep(kept, readBy);
    return kept;
  }

  private void keep(Extraction extraction, String readBy) throws IOException {
    if (extraction instanceof Extraction.Done done) {
      store.write(done);
    }
    synchronized (this) {
      if (extraction instanceof Extraction.Done done) {
        manifest.put(ContentSummary.of(done, readBy));
      }
      manifest.put(FileEntry.of(extraction, extraction.source().path()));
    }
  }

  /**
   * Notes a file of which there is nothing new to keep: not read, or the bytes are here already.
   */
  public synchronized void note(FileEntry entry) {
    mustWrite();
    manifest.put(entry);
  }

  /** Drops a path; what was read stays until {@link #removeContent}. */
  public synchronized void removePath(String path) {
    mustWrite();
    manifest.removeFile(path);
  }

  /** Drops what was read of the bytes with this stem. */
  public synchronized void removeContent(String stem) {
    mustWrite();
    manifest.removeContent(stem);
  }

  /** Whether the file with this hash was erased on request, whole. */
  public boolean forgets(String sha256) {
    return forgotten.holdsFile(sha256);
  }

  /** From now on keeps this out. Call {@link #put} again for what holds it. */
  void forget(Forgotten.Thing thing) throws IOException {
    mustWrite();
    forgotten.add(thing);
  }

  /** Where a copy of the file with this hash is kept, if it is kept. */
  public Path copy(String sha256) {
    return folder.resolve("copies").resolve(sha256.substring(0, 2)).resolve(sha256 + ".pdf");
  }

  /**
   * Where the bytes of a file wait whose pages are still to be read from their images and that lies
   * in a container: it is unpacked only once.
   */
  Path waiting(String sha256) {
    return folder.resolve(WAITING).resolve(sha256 + ".pdf");
  }

  /** Whether files inside the file at this path are known. */
  synchronized boolean holdsMembersOf(String path) {
    return manifest.holdsFilesBeginningWith(path + FoundFile.INSIDE);
  }

  /** A new empty folder for unpacked files. */
  Scratch scratch() throws IOException {
    return Scratch.in(folder.resolve(SCRATCH));
  }

  /** Stems of what was read of bytes that no path holds any more; sorted. */
  public synchronized List<String> orphans() {
    return manifest.orphans();
  }

  /** What is known of the file at this path. */
  public synchronized Optional<FileEntry> file(String path) {
    return manifest.file(path);
  }

  /** What is known of the content with this stem. */
  public synchronized Optional<ContentSummary> content(String stem) {
    return manifest.content(stem);
  }

  /** Forces everything put so far to disk. */
  public synchronized void commit() throws IOException {
    mustWrite();
    manifest.commit();
  }

  /** Number of the last commit; grows. */
  public synchronized long generation() {
    return manifest.generation();
  }

  /**
   * Stems of what was put or removed after that commit, sorted; empty when that is no longer known,
   * and everything must be taken as changed.
   */
  public synchronized Optional<SortedSet<String>> changedAfter(long generation) {
    return manifest.changedAfter(generation);
  }

  private void mustWrite() {
    if (lock == null) {
      throw new IllegalStateException("the archive is open to read: " + folder);
    }
  }

  /** Commits and tidies when it was open to write. */
  @Override
  public synchronized void close() throws IOException {
    if (lock == null) {
      return;
    }
    try (lock) {
      tidy();
    }
  }

  /** Commits, and leaves nothing on disk of what was removed or replaced. */
  synchronized void tidy() throws IOException {
    manifest.compact();
    store.keepOnly(manifest.catalog());
    keepOnlyWaiting();
  }

  private void keepOnlyWaiting() throws IOException {
    Path waiting = folder.resolve(WAITING);
    if (!Files.isDirectory(waiting)) {
      return;
    }
    Set<Path> wanted =
        manifest.catalog().contents().stream()
            .filter(content -> !content.awaitingOcr().isEmpty())
            .map(content -> waiting(content.sha256()))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(waiting)) {
      for (Path file : files.filter(Predicate.not(wanted::contains)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Where one JSON file per source file lies. */
  private record DocumentStore(Path root) {

    private static final String ENDING = ".json";
    private static final int SHARD_DIGITS = 2;

    Path file(String stem) {
      return root.resolve(stem.substring(0, SHARD_DIGITS)).resolve(stem + ENDING);
    }

    void write(Extraction.Done done) throws IOException {
      String json = ExtractionJson.write(done) + "\n";
      AtomicFile.write(file(done.source().stem()), json.getBytes(StandardCharsets.UTF_8));
    }

    Extraction.Done read(String stem) throws IOException {
      Path file = file(stem);
      if (ExtractionJson.read(Files.readString(file)) instanceof Extraction.Done done) {
        return done;
      }
      throw new IOException("ingen läst fil: " + file);
    }

    /** Deletes what a crash or a removal left behind. */
    void keepOnly(Catalog catalog) throws IOException {
      if (!Files.isDirectory(root)) {
        return;
      }
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String stem = file.getFileName().toString().replace(ENDING, "");
          if (AtomicFile.isUnfinished(file) || catalog.content(stem).isEmpty()) {
            Files.delete(file);
          }
        }
      }
    }
  }
}
