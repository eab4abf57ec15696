package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.answer.Ask;
import se.paragraf.index.archive.Archive;

/**
 * Fills an archive with made-up minutes and times searches and questions in it, for docs/volume.md.
 *
 * <p>Needs {@code -Dparagraf.volume=FILES -Dparagraf.archive=DIR}, ten §§ a file; a folder that
 * holds an archive is only measured. Without them it is skipped.
 */
class BigArchiveTest {

  private static final int FILES_A_COMMIT = 5_000;
  private static final int ASKED = 200;
  private static final int WARM_UP = 100;
  private static final int FIRST = 20;

  /** On a busy machine the processor's time tells more than the clock. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void searchesAndAnswersInAnArchiveOfThatSize() throws IOException {
    Optional<Integer> files = Optional.ofNullable(Integer.getInteger("paragraf.volume"));
    Optional<Path> folder =
        Optional.ofNullable(System.getProperty("paragraf.archive")).map(Path::of);
    assumeTrue(
        files.isPresent() && folder.isPresent(),
        "no size given: -Dparagraf.volume=FILES -Dparagraf.archive=DIR");
    if (!Archive.exists(folder.get())) {
      fill(folder.get(), files.get());
    }
    tell("index, MB", megabytes(folder.get().resolve("index")));
    tell("JSON, MB", megabytes(folder.get().resolve("documents")));
    measure(folder.get());
  }

  private static void fill(Path folder, int files) throws IOException {
    long begun = System.nanoTime();
    try (Archive archive = Archive.openToWrite(folder);
        SearchIndex index = SearchIndex.openToWrite(archive)) {
      for (int file = 0; file < files; file++) {
        var done = MadeUpMinutes.file(file);
        archive.put(done);
        index.replace(done);
        if ((file + 1) % FILES_A_COMMIT == 0) {
          archive.commit();
          index.commit(archive);
          tell("filed after " + (file + 1) * MadeUpMinutes.PARAGRAPHS, seconds(begun));
        }
      }
      archive.commit();
      index.settle(archive);
    }
    tell("§§ a second", files * MadeUpMinutes.PARAGRAPHS / seconds(begun));
  }

  private static void measure(Path folder) throws IOException {
    long begun = System.nanoTime();
    try (Archive archive = Archive.open(folder);
        Search search = Search.open(archive)) {
      Ask ask = new Ask(archive, search, SwedishWords.load());
      tell("opened, s", seconds(begun));
      Random random = new Random(-1);
      Timed<String> searching = query -> search.search(SearchRequest.of(query)).hits();
      tell("first search, ms", millis(MadeUpMinutes.query(random), searching));
      times("search, next " + FIRST, FIRST, random, MadeUpMinutes::query, searching);
      IntStream.range(0, WARM_UP).forEach(at -> millis(MadeUpMinutes.query(random), searching));
      times("search, warm", ASKED, random, MadeUpMinutes::query, searching);
      times(
          "facets, warm",
          FIRST,
          random,
          MadeUpMinutes::query,
          query -> search.facets(SearchRequest.of(query)));
      Timed<String> asking = question -> List.of(ask.ask(question, Filters.NONE));
      tell("first question, ms", millis(MadeUpMinutes.question(random), asking));
      times("question, next " + FIRST, FIRST, random, MadeUpMinutes::question, asking);
      times("question, warm", ASKED, random, MadeUpMinutes::question, asking);
    }
  }

  /** What is timed, with something to show for it. */
  @FunctionalInterface
  private interface Timed<T> {
    List<?> of(T asked) throws IOException;
  }

  private static void times(
      String what, int count, Random random, Function<Random, String> draw, Timed<String> timed) {
    List<Double> millis = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      long before = THREADS.getCurrentThreadCpuTime();
      millis.add(millis(draw.apply(random), timed));
      processor.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
    }
    percentiles(what + ", clock", millis);
    percentiles(what + ", processor", processor);
  }

  private static void percentiles(String what, List<Double> millis) {
    millis.sort(null);
    tell(what + ", p50 ms", millis.get(millis.size() / 2));
    tell(what + ", p99 ms", millis.get(millis.size() * 99 / 100));
  }

  private static <T> double millis(T asked, Timed<T> timed) {
    long begun = System.nanoTime();
    try {
      assertThat(timed.of(asked)).isNotNull();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return seconds(begun) * 1000;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  private static void tell(String what, double value) {
    System.out.printf("%-40s %12.1f%n", what, value);
  }
}
