package se.paragraf.index.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * What was read: the JSON of each source file, and a list of every file seen; in a folder or in a
 * cluster, as its {@link ArchiveAddress} says.
 *
 * <p>The JSON is the truth; what else is kept can be rebuilt from it. Thread-safe. Readers see the
 * last commit at the time they opened it; one process at a time may write. A crash loses at most
 * what was put since the last {@link #commit()}, and running the same ingest again gives the
 * archive that a quiet run would have given.
 */
public final class Archive implements Closeable {

  /** Length of the stem of ids: the first hex digits of the hash. */
  public static final int STEM_DIGITS = 12;

  private static final String SCRATCH = "scratch";
  private static final String WAITING = "waiting";
  private final ArchiveAddress address;
  private final Home home;
  private final Path folder;
  private final Manifest manifest;
  private final Forgotten forgotten;
  private final @Nullable Closeable lock;

  private Archive(ArchiveAddress address, Home home, @Nullable Closeable lock) throws IOException {
    this.address = address;
    this.home = home;
    this.folder = address.folder();
    this.lock = lock;
    this.manifest = Manifest.read(home.journal());
    this.forgotten = Forgotten.read(home);
  }

  /** Opens an archive to read. Errors: {@link NoArchiveException} when there is none. */
  public static Archive open(ArchiveAddress address) throws IOException {
    Home home = Home.of(address);
    try {
      if (!home.exists()) {
        throw new NoArchiveException(address);
      }
      return new Archive(address, home, null);
    } catch (IOException e) {
      home.close();
      throw e;
    }
  }

  /** The same in a folder. */
  public static Archive open(Path folder) throws IOException {
    return open(new ArchiveAddress.InFolder(folder));
  }

  /**
   * Opens an archive to write, making it when there is none. Errors: {@link ArchiveBusyException}
   * when another process is writing.
   */
  public static Archive openToWrite(ArchiveAddress address) throws IOException {
    Home home = Home.of(address);
    Closeable lock = home;
    try {
      lock = home.beginToWrite();
      Scratch.deleteTree(address.folder().resolve(SCRATCH));
      return new Archive(address, home, lock);
    } catch (IOException e) {
      lock.close();
      home.close();
      throw e;
    }
  }

  /** The same in a folder. */
  public static Archive openToWrite(Path folder) throws IOException {
    return openToWrite(new ArchiveAddress.InFolder(folder));
  }

  /** Whether there is an archive. */
  public static boolean exists(ArchiveAddress address) throws IOException {
    try (Home home = Home.of(address)) {
      return home.exists();
    }
  }

  /** Whether the folder holds an archive. */
  public static boolean exists(Path folder) throws IOException {
    return exists(new ArchiveAddress.InFolder(folder));
  }

  /** What changes when somebody commits to an archive or erases from it. */
  public static String state(ArchiveAddress address) throws IOException {
    try (Home home = Home.of(address)) {
      return home.state();
    }
  }

  /** Where it is at home. */
  public ArchiveAddress address() {
    return address;
  }

  /** Its folder, or what this computer keeps beside a cluster. */
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
    return Optional.of(home.read(stem));
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
      return home.read(stem);
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
      home.write(done);
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
      throw new IllegalStateException("the archive is open to read: " + address);
    }
  }

  /** Commits and tidies when it was open to write. */
  @Override
  public synchronized void close() throws IOException {
    try (home) {
      if (lock != null) {
        try (lock) {
          tidy();
        }
      }
    }
  }

  /** Commits, and leaves nothing on disk of what was removed or replaced. */
  synchronized void tidy() throws IOException {
    manifest.compact();
    home.keepOnly(manifest.catalog());
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
}
