package se.paragraf.cli.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/**
 * Reads files in processes of their own, so that one that hangs, or takes all memory, takes nothing
 * with it: it is a failed one with its reason, and the rest goes on. Thread-safe.
 *
 * <p>What it gives is what {@link ReadFile} gives in this process, to the byte. Processes are kept
 * for the next file, and started anew when one is gone.
 */
public final class ReadApart implements AutoCloseable {

  /**
   * What a process may take.
   *
   * @param heapMegabytes memory for what a file becomes
   * @param least time for any file
   * @param perMegabyte time added for each megabyte of the file
   */
  public record Limits(int heapMegabytes, Duration least, Duration perMegabyte) {

    /** A file of 2,000 pages is read in less than half of either. */
    public static final Limits USUAL =
        new Limits(1024, Duration.ofMinutes(3), Duration.ofSeconds(60));

    Duration of(long bytes) {
      return least.plus(perMegabyte.multipliedBy(bytes >> 20));
    }
  }

  private static final String MAIN = "se.paragraf.cli.Main";

  private final Messages messages;
  private final SourceList sources;
  private final Limits limits;
  private final Deque<ReadingProcess> idle = new ArrayDeque<>();
  private final List<ReadingProcess> all = new ArrayList<>();

  /**
   * @param sources what is known of files beforehand
   */
  public ReadApart(Messages messages, SourceList sources, Limits limits) {
    this.messages = messages;
    this.sources = sources;
    this.limits = limits;
  }

  /** What reads the same files in this process, images by these means. */
  ReadFile inThisProcess(OcrPages pages) {
    return new ReadFile(messages, sources, pages);
  }

  /**
   * What came of reading a file. Errors: {@code IOException} when there is no such file or the
   * machine fails.
   */
  public Extraction read(Path file, String name) throws IOException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException(name);
    }
    Duration most = limits.of(Files.size(file));
    ReadingProcess process = take();
    ReadingProcess.Reply reply = process.read(file.toAbsolutePath(), name, most);
    giveBack(process);
    return switch (reply) {
      case ReadingProcess.Reply.Line(String text) -> extraction(text);
      case ReadingProcess.Reply.TooLong() ->
          ReadFile.failed(file, name, told("timeout", "file.tooLong", most.toSeconds()));
      case ReadingProcess.Reply.OutOfMemory() ->
          ReadFile.failed(
              file, name, told("out-of-memory", "file.tooLarge", limits.heapMegabytes()));
      case ReadingProcess.Reply.Died() ->
          ReadFile.failed(file, name, told("reader-died", "file.readerDied"));
    };
  }

  /** See {@link ReadFile#readForArchive}. */
  public Extraction readForArchive(Path file, String name) throws IOException {
    return ReadFile.forArchive(read(file, name), name);
  }

  private Extraction extraction(String line) throws IOException {
    if (line.startsWith(ReadRequests.TROUBLE)) {
      throw new IOException(ReadingProcess.decoded(line.substring(1)));
    }
    return sources.complete(ExtractionJson.read(line));
  }

  private Diagnostic told(String code, String key, Object... arguments) {
    return Diagnostic.error(code, messages.text(key, arguments));
  }

  private ReadingProcess take() throws IOException {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        ReadingProcess process = idle.pop();
        if (process.isAlive()) {
          return process;
        }
        all.remove(process);
      }
      ReadingProcess process = new ReadingProcess(command());
      all.add(process);
      return process;
    }
  }

  private void giveBack(ReadingProcess process) {
    synchronized (idle) {
      if (process.isAlive()) {
        idle.push(process);
      } else {
        all.remove(process);
      }
    }
  }

  /** Ids of the processes there are. */
  List<Long> pids() {
    synchronized (idle) {
      return all.stream().map(ReadingProcess::pid).toList();
    }
  }

  private List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        Optional.ofNullable(System.getProperty("java.class.path")).orElse(File.separator),
        MAIN,
        ReadRequests.ARGUMENT);
  }

  @Override
  public void close() {
    synchronized (idle) {
      all.forEach(ReadingProcess::close);
      all.clear();
      idle.clear();
    }
  }
}
