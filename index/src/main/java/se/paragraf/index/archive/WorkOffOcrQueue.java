package se.paragraf.index.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.paragraf.index.archive.ReadInParallel.Result;
import se.paragraf.model.Extraction;

/**
 * Reads the files again whose pages wait to be read from their images, and puts what comes of it in
 * place of what their text alone gave. Used by one thread.
 *
 * <p>The queue is the catalog: what is cut short waits still.
 */
final class WorkOffOcrQueue {

  private static final long POLL_MILLIS = 200;

  private final Shelving shelving;
  private final Archive archive;
  private final ReadInParallel reading;
  private int read;

  /**
   * @param reading with a reader that leaves no page for later
   */
  WorkOffOcrQueue(Shelving shelving, ReadInParallel reading) {
    this.shelving = shelving;
    this.archive = shelving.archive();
    this.reading = reading;
  }

  /**
   * Works off what is in the archive now.
   *
   * @return how many pages wait no longer
   */
  int workOff(IngestProgress progress) throws IOException {
    Catalog catalog = archive.catalog();
    if (catalog.awaitingOcr() == 0) {
      return 0;
    }
    shelving.commit();
    progress.queueBegins(catalog.awaitingOcr());
    for (ContentSummary content : catalog.contents()) {
      if (!content.awaitingOcr().isEmpty()) {
        start(content, catalog.paths(content.stem()));
      }
      while (reading.isFull()) {
        shelveNext();
      }
    }
    while (!reading.isIdle()) {
      shelveNext();
    }
    return read;
  }

  private void start(ContentSummary content, List<String> paths) {
    Optional<Path> bytes =
        Stream.concat(
                Stream.of(archive.waiting(content.sha256()), archive.copy(content.sha256())),
                paths.stream().filter(path -> !path.contains(FoundFile.INSIDE)).map(Path::of))
            .filter(file -> holds(file, content.sha256()))
            .findFirst();
    bytes.ifPresent(file ->
        reading.start(
            new FoundFile(file, content.path()),
            new Digest(content.sha256(), file.toFile().length())));
  }

  /** A file that changed or went away since keeps its place in the queue until it is seen again. */
  private static boolean holds(Path file, String sha256) {
    try {
      return Files.isReadable(file) && Digest.of(file).sha256().equals(sha256);
    } catch (IOException e) {
      return false;
    }
  }

  private void shelveNext() throws IOException {
    try {
      Optional<Result> result = reading.next(POLL_MILLIS);
      if (result.isPresent()) {
        shelve(result.get());
      }
      shelving.commitWhenDue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("texttolkningen avbröts");
    }
  }

  /** What failed this time keeps what its text gave, and its place. */
  private void shelve(Result result) throws IOException {
    boolean done =
        result instanceof Result.Read whole && whole.extraction() instanceof Extraction.Done;
    if (done && result instanceof Result.Read whole) {
      int waited = waiting(result.digest().stem());
      shelving.put(whole.extraction(), whole.file());
      read += waited - waiting(result.digest().stem());
    }
  }

  private int waiting(String stem) {
    return archive.content(stem).map(content -> content.awaitingOcr().size()).orElse(0);
  }
}
