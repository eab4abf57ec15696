package se.paragraf.index.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/** Runs the extractor on several files at a time; results come out in the order they finish. */
final class ReadInParallel implements AutoCloseable {

  /** Files waiting per thread: enough to keep it busy, few enough to bound memory. */
  private static final int WAITING_PER_THREAD = 2;

  private final Extractor extractor;
  private final ExecutorService threads;
  private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
  private final int most;
  private int underWay;

  ReadInParallel(Extractor extractor, int threads) {
    this.extractor = extractor;
    this.threads = Executors.newFixedThreadPool(threads);
    this.most = threads * (1 + WAITING_PER_THREAD);
  }

  /** What came of one file: its extraction, or why the machine would not read it. */
  sealed interface Result {
    FoundFile file();

    Digest digest();

    /** The extractor said something, if only that the file is bad. */
    record Read(FoundFile file, Digest digest, Extraction extraction) implements Result {}

    /** The machine failed. */
    record Unreadable(FoundFile file, Digest digest, IOException why) implements Result {}
  }

  boolean isFull() {
    return underWay >= most;
  }

  boolean isIdle() {
    return underWay == 0;
  }

  void start(FoundFile file, Digest digest) {
    underWay++;
    threads.execute(() -> results.add(read(file, digest)));
  }

  private Result read(FoundFile file, Digest digest) {
    try {
      return new Result.Read(file, digest, extractor.extract(file.file(), file.path()));
    } catch (IOException e) {
      return new Result.Unreadable(file, digest, e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A defect that one document lays bare must not stop the reading of all the others.
      return new Result.Read(file, digest, broken(file, digest, e));
    }
  }

  private static Extraction broken(FoundFile file, Digest digest, Throwable e) {
    Source source =
        new Source(
            file.path(),
            digest.sha256(),
            digest.bytes(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL);
    return new Extraction.Failed(
        source, Diagnostic.error("internal-error", "Filen kunde inte läsas: " + e));
  }

  /** The next result, waiting for it at most so long; empty when none came. */
  Optional<Result> next(long millis) throws InterruptedException {
    Result result = results.poll(millis, TimeUnit.MILLISECONDS);
    if (result != null) {
      underWay--;
    }
    return Optional.ofNullable(result);
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
