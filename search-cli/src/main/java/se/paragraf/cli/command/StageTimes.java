package se.paragraf.cli.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import se.paragraf.extract.Stopwatch;

/** How long the stages of each file took, as lines of {@code key=value} that programs can read. */
final class StageTimes {

  /** As they were begun. */
  private final List<OfFile> files = new ArrayList<>();

  /** The watch of one file. */
  Stopwatch of(String file) {
    OfFile times = new OfFile(file);
    synchronized (files) {
      files.add(times);
    }
    return times;
  }

  /** A line per file, and one for all. */
  List<String> lines(Duration all) {
    synchronized (files) {
      List<String> lines = new ArrayList<>(files.stream().map(OfFile::line).toList());
      lines.add("files=%d ms=%d".formatted(files.size(), all.toMillis()));
      return lines;
    }
  }

  /** One thread reads a file. */
  private static final class OfFile implements Stopwatch {

    private final String file;
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    OfFile(String file) {
      this.file = file;
    }

    @Override
    public <T> T time(Stage stage, Supplier<T> work) {
      long began = System.nanoTime();
      try {
        return work.get();
      } finally {
        nanos.merge(stage, System.nanoTime() - began, Long::sum);
      }
    }

    private String line() {
      StringBuilder line = new StringBuilder("file=\"" + file.replace("\"", "\\\"") + "\"");
      nanos.forEach((stage, took) ->
          line.append(
              " %s_ms=%d"
                  .formatted(
                      stage.name().toLowerCase(Locale.ROOT), Duration.ofNanos(took).toMillis())));
      return line.toString();
    }
  }
}
