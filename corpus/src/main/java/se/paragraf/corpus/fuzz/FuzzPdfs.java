package se.paragraf.corpus.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Extraction;

/** Has the extractor read spoiled PDFs, and tells which of them made it throw, falter or hang. */
public final class FuzzPdfs {

  /** The extractor's code for an exception that nobody foresaw. */
  private static final String UNFORESEEN = "unforeseen";

  /** Small files are read in a tenth of a second; the machine may be busy. */
  private static final Duration HANGS = Duration.ofSeconds(30);

  /** Who has not come back by then never will; until then others may have been in the way. */
  private static final Duration NEVER_ENDS = Duration.ofMinutes(10);

  /** So many of the smallest samples are spoiled. */
  private static final int SMALLEST = 8;

  private final ExtractionPipeline pipeline = new ExtractionPipeline(OcrPages.later());
  private final List<Path> samples;

  /**
   * Of a folder's PDFs.
   *
   * @param folder with its folders
   */
  public FuzzPdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      this.samples =
          files
              .filter(file -> file.toString().endsWith(".pdf"))
              .sorted(Comparator.comparingLong(FuzzPdfs::size).thenComparing(Path::toString))
              .limit(SMALLEST)
              .toList();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  /**
   * What came of it.
   *
   * @param read files that gave documents all the same
   * @param failed files that were given up with a reason
   * @param wrong seed and trouble of each that threw, faltered or hung
   */
  public record Outcome(int read, int failed, List<String> wrong) {
    public Outcome {
      wrong = List.copyOf(wrong);
    }
  }

  /** What came of one file, and how long it took by itself. */
  private record Reading(Extraction extraction, Duration took) {}

  /**
   * {@code FOLDER COUNT [SEED]}: prints the seeds that went wrong, and ends with 1 when some did.
   */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 0;
    Outcome outcome = new FuzzPdfs(Path.of(args[0])).run(seed, Integer.parseInt(args[1]));
    outcome.wrong().forEach(System.out::println);
    System.out.printf(
        "read %d, given up with a reason %d, wrong %d%n",
        outcome.read(), outcome.failed(), outcome.wrong().size());
    System.exit(outcome.wrong().isEmpty() ? 0 : 1);
  }

  /** Spoils and reads {@code count} files, one per seed from {@code first} on. */
  public Outcome run(long first, int count) throws IOException {
    Path folder = Files.createTempDirectory("paragraf-fuzz");
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), FuzzPdfs::daemon);
    try {
      Deque<Future<Reading>> begun = new ArrayDeque<>();
      for (long seed = first; seed < first + count; seed++) {
        long own = seed;
        begun.add(threads.submit(() -> read(folder, own)));
      }
      return await(begun, first);
    } finally {
      threads.shutdownNow();
      folder.toFile().deleteOnExit();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  private Reading read(Path folder, long seed) throws IOException {
    Path sample = samples.get((int) (seed % samples.size()));
    Path file = folder.resolve(seed + ".pdf");
    Files.write(file, new SpoilPdf(seed).spoil(Files.readAllBytes(sample)));
    long began = System.nanoTime();
    try {
      Extraction extraction = pipeline.extract(file, file.getFileName().toString());
      return new Reading(extraction, Duration.ofNanos(System.nanoTime() - began));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Lets go of each as soon as it is counted: a hundred thousand are more than memory holds. */
  private static Outcome await(Deque<Future<Reading>> begun, long first) {
    int read = 0;
    int failed = 0;
    List<String> wrong = new ArrayList<>();
    for (long at = first; !begun.isEmpty(); at++) {
      String seed = "seed " + at + ": ";
      try {
        Reading reading = begun.remove().get(NEVER_ENDS.toMillis(), TimeUnit.MILLISECONDS);
        switch (reading.extraction()) {
          case Extraction slow when reading.took().compareTo(HANGS) > 0 ->
              wrong.add(seed + "took " + reading.took().toSeconds() + " s");
          case Extraction.Done done -> read++;
          case Extraction.Failed f when f.reason().code().equals(UNFORESEEN) ->
              wrong.add(seed + f.reason().message());
          case Extraction.Failed f -> failed++;
        }
      } catch (ExecutionException thrown) {
        wrong.add(seed + thrown.getCause());
      } catch (TimeoutException hung) {
        wrong.add(seed + "hangs");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Outcome(read, failed, wrong);
      }
    }
    return new Outcome(read, failed, wrong);
  }
}
