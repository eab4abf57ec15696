package se.paragraf.cli.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that reads files for this one; it dies alone of what a file does to it. */
final class ReadingProcess implements AutoCloseable {

  /** Java's own exit code after {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Duration TO_DIE = Duration.ofSeconds(5);

  private final Process process;
  private final BufferedReader answers;

  /**
   * Starts it.
   *
   * @param command with all its arguments
   */
  ReadingProcess(List<String> command) throws IOException {
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** What came of a request. */
  sealed interface Reply {
    /** The line it answered with. */
    record Line(String text) implements Reply {}

    /** It took longer than it may, and was stopped. */
    record TooLong() implements Reply {}

    /** It needed more memory than it may have. */
    record OutOfMemory() implements Reply {}

    /** It ended without an answer. */
    record Died() implements Reply {}
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Has a file read; after any reply but a line the process is gone. */
  Reply read(Path file, String name, Duration most) throws IOException {
    CompletableFuture<Optional<String>> line =
        CompletableFuture.supplyAsync(this::line, Thread::startVirtualThread);
    try {
      String request = encoded(file.toString()) + "\t" + encoded(name) + "\n";
      OutputStream requests = process.getOutputStream();
      requests.write(request.getBytes(StandardCharsets.UTF_8));
      requests.flush();
    } catch (IOException gone) {
      return ended();
    }
    try {
      Optional<String> answer = line.get(most.toMillis(), TimeUnit.MILLISECONDS);
      return answer.isPresent() ? new Reply.Line(answer.get()) : ended();
    } catch (TimeoutException tooLong) {
      close();
      return new Reply.TooLong();
    } catch (ExecutionException broken) {
      return ended();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Optional<String> line() {
    try {
      return Optional.ofNullable(answers.readLine());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Reply ended() {
    try {
      process.waitFor(TO_DIE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY
        ? new Reply.OutOfMemory()
        : new Reply.Died();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Stops it, whatever it is doing. */
  @Override
  public void close() {
    try {
      process.destroyForcibly().waitFor(TO_DIE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
