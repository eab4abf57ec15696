package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What another program says when it is run. */
final class ProgramOutput {

  private static final long PATIENCE_SECONDS = 5;

  private ProgramOutput() {}

  /** Its lines, of both streams; none when it is not there or does not end. */
  static List<String> of(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return List.of();
      }
      return output.lines().map(String::strip).toList();
    } catch (IOException notInstalled) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
