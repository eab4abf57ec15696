package se.paragraf.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.cli.output.Console;

/**
 * Does in a corner what most commands do, so that the launcher can keep the loaded classes in a
 * cache.
 */
final class WarmUp {

  /** Enough to have met minutes, a report and their tables. */
  private static final int SAMPLES = 4;

  private final Surroundings here;

  WarmUp(Surroundings here) {
    this.here = here;
  }

  void run() throws IOException {
    Path corner = Files.createTempDirectory("paragraf-warm-up-");
    try {
      Console nowhere =
          Console.onto(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
      CommandLineProgram program =
          new CommandLineProgram(
              new Surroundings(nowhere, here.messages(), corner, here.environment()));
      List<String> samples = SampleFolder.pdfs().stream().map(Path::toString).toList();
      Stream<String> some = samples.stream().limit(SAMPLES);
      program.run(
          Stream.concat(Stream.of("ingest", "--archive", "archive"), some).toArray(String[]::new));
      program.run("search", "budget", "--archive", "archive");
      program.run("search", "nämnd", "--format", "json", "--archive", "archive");
      program.run("ask", "Vad beslutade nämnden om budgeten?", "--archive", "archive");
      program.run("stats", "--archive", "archive");
      samples.stream().limit(1).forEach(sample -> program.run("extract", sample));
    } finally {
      delete(corner);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
