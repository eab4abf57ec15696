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

  /** Forgets what was counted. */
  void begin() {
    nanos.clear();
  }

  @Override
  public <T> T time(Stage stage, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T done = work.get();
    nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return done;
  }

  /** What each stage takes of the whole, and adds to all the others. */
  String lines() {
    double all = nanos.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder lines =
        new StringBuilder(
            "\n| stage of Paragraf | share, % | on top of the others, % |\n|---|--:|--:|");
    nanos.forEach((stage, took) ->
        lines.append(
            String.format(
                Locale.ROOT,
                "%n| %s | %.0f | %.0f |",
                stage.name().toLowerCase(Locale.ROOT),
                PERCENT * took / all,
                PERCENT * took / (all - took))));
    return lines.toString();
  }
}
