package se.paragraf.extract.ocr;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.paragraf.extract.ocr.OcrResult.Cause;

/**
 * The Tesseract program on this machine, run as a process per page.
 *
 * <p>The image goes in and the words come out through pipes: no page of a document is left in a
 * temporary folder. Thread-safe.
 *
 * @param program the executable
 * @param languages to read with, as Tesseract names them: {@code swe}
 */
record Tesseract(Path program, String languages) {

  /** A dense page at 300 dpi takes 2–6 s on one core; ten times that is a page gone wrong. */
  private static final Duration LONGEST_PAGE = Duration.ofSeconds(60);

  private static final Duration LONGEST_QUESTION = Duration.ofSeconds(20);
  private static final String SWEDISH = "swe";

  /**
   * Page segmentation mode 11: find the text wherever it stands, in no order. The order is found
   * later, from all pages alike; mode 3 joins a logo with the line beside it.
   */
  private static final String SPARSE_TEXT = "11";

  private static final String ONE_LINE = "7";
  private static final String ONE_BLOCK = "6";

  private static final String ONLY_SIGNS = "tessedit_char_whitelist=";

  /** Looks along the program path for a Tesseract that knows Swedish. */
  static Search find() {
    Optional<Path> program = onPath(System.getenv().getOrDefault("PATH", ""));
    if (program.isEmpty()) {
      return new Missing(
          Cause.MISSING,
          "Tesseract finns inte på den här datorn; skannade sidor kan inte läsas."
              + " Installera tesseract-ocr och tesseract-ocr-swe.");
    }
    List<String> known = languages(program.get());
    if (!known.contains(SWEDISH)) {
      return new Missing(
          Cause.MISSING,
          "Tesseract saknar svenska; skannade sidor kan inte läsas."
              + " Installera tesseract-ocr-swe.");
    }
    return new Found(new Tesseract(program.get(), SWEDISH));
  }

  private static Optional<Path> onPath(String path) {
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path candidate = folder.isEmpty() ? Path.of(name) : Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> languages(Path program) {
    try {
      String answer =
          run(List.of(program.toString(), "--list-langs"), new byte[0], LONGEST_QUESTION);
      return answer.lines().map(String::strip).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Reads an upright image.
   *
   * @param dpi pixels per inch of the image
   * @return Tesseract's TSV, one row per block, line and word
   * @throws IOException when the program fails or takes too long
   */
  String read(GreyImage image, int dpi) throws IOException {
    return read(image, dpi, SPARSE_TEXT);
  }

  /** Reads an image that holds one line and nothing else, like {@link #read}. */
  String readLine(GreyImage image, int dpi) throws IOException {
    return read(image, dpi, ONE_LINE);
  }

  /**
   * Reads an image that holds one column, row under row, and nothing else, like {@link #read}.
   *
   * @param signs all that it is made of
   */
  String readColumn(GreyImage image, int dpi, String signs) throws IOException {
    return read(image, dpi, ONE_BLOCK, "-c", ONLY_SIGNS + signs);
  }

  private String read(GreyImage image, int dpi, String segmentation, String... settings)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "stdin",
                "stdout",
                "-l",
                languages,
                "--dpi",
                Integer.toString(dpi),
                "--psm",
                segmentation));
    command.addAll(List.of(settings));
    command.add("tsv");
    return run(command, image.pgm(), LONGEST_PAGE);
  }

  private static String run(List<String> command, byte[] input, Duration longest)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      CompletableFuture<byte[]> output =
          CompletableFuture.supplyAsync(() -> allOf(process), Thread::startVirtualThread);
      CompletableFuture<Void> fed =
          CompletableFuture.runAsync(() -> feed(process, input), Thread::startVirtualThread);
      byte[] bytes = output.get(longest.toMillis(), TimeUnit.MILLISECONDS);
      fed.join();
      if (process.waitFor() != 0 && bytes.length == 0) {
        throw new IOException("tesseract failed with exit code " + process.exitValue());
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw new IOException(
          String.format(Locale.ROOT, "tesseract took more than %d s", longest.toSeconds()), e);
    } catch (ExecutionException e) {
      throw new IOException("tesseract's answer could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while tesseract was reading", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] allOf(Process process) {
    try {
      return process.getInputStream().readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static void feed(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException e) {
      // The program ended before it had read everything; its exit code says why.
    }
  }

  /** What looking for Tesseract came to. */
  sealed interface Search permits Found, Missing {}

  /** It is there. */
  record Found(Tesseract tesseract) implements Search {}

  /**
   * It is not, or not with Swedish, or is not to be used now.
   *
   * @param message what is missing and what to do about it
   */
  record Missing(Cause cause, String message) implements Search {}
}
