package se.paragraf.corpus.peer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.paragraf.extract.Stopwatch;

/** Sums the processor time of the stages of extraction; for one thread. */
final class StageShares implements Stopwatch {

  private static final double PERCENT = 100;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private long whole;

  /** Forgets what was counted. */
  void begin() {
    nanos.clear();
    whole = 0;
  }

  /** Adds what a whole file took, in nanoseconds. */
  void addWhole(long took) {
    whole += took;
  }

  @Override
  public <T> T time(Stage stage, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return done;
  }

  /** What each stage takes of the whole, and adds to all the rest. */
  String lines() {
    StringBuilder lines =
        new StringBuilder(
            "\n| stage of Paragraf | share, % | on top of the rest, % |\n|---|--:|--:|");
    nanos.forEach((stage, took) -> lines.append(line(stage.name().toLowerCase(Locale.ROOT), took)));
    long staged = nanos.values().stream().mapToLong(Long::longValue).sum();
    return lines.append(line("opening, closing, digest", whole - staged)).toString();
  }

  private String line(String name, long took) {
    return String.format(
        Locale.ROOT,
        "%n| %s | %.0f | %.0f |",
        name,
        PERCENT * took / whole,
        PERCENT * took / (whole - took));
  }
}
