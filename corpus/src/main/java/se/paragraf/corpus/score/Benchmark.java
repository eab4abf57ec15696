package se.paragraf.corpus.score;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/**
 * Times whole processes on the same files, turn by turn, warm, on one thread; what is told is the
 * processor time of that thread, which does not grow when the machine is busy with other things.
 *
 * <p>PDFBox's {@code PDFTextStripper} is the measure of all others: what it costs to get at the
 * glyphs and nothing more. Files with pages that need OCR are left out. Another peer is one more
 * line in {@link #PEERS}.
 */
public final class Benchmark {

  private static final int WARM_UP_ROUNDS = 2;
  private static final int ROUNDS = 5;
  private static final double NANOS_PER_MILLI = 1e6;

  /**
   * Something that reads a file.
   *
   * @param name as printed over its column
   */
  private record Peer(String name, Reading reading) {}

  private interface Reading {

    /** Reads it all and gives back something of it, so that nothing is left out. */
    int read(Path file) throws IOException;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ExtractionPipeline PIPELINE = new ExtractionPipeline();

  private static final List<Peer> PEERS =
      List.of(
          new Peer("PDFTextStripper", Benchmark::strip),
          new Peer("Paragraf", file -> documents(PIPELINE.extract(file, file.toString()))));

  /** A line of the table: milliseconds per peer. */
  private record Timing(String file, int pages, double[] millis) {}

  private Benchmark() {}

  /** {@code PDF_OR_FOLDER...}: prints a Markdown table, a row per file and one for all. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Timing> timings = new ArrayList<>();
    for (Path file : files(args)) {
      int pages = digitalPages(file);
      if (pages > 0) {
        timings.add(new Timing(file.getFileName().toString(), pages, time(file)));
      }
    }
    out.println(table(timings));
  }

  private static List<Path> files(String[] args) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      try (Stream<Path> all = Files.walk(Path.of(arg))) {
        all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Number of pages; 0 when some of them carry no text. */
  private static int digitalPages(Path file) throws IOException {
    Source source = PIPELINE.extract(file, file.toString()).source();
    return source.textLayer() == Source.TextLayer.DIGITAL ? source.pages() : 0;
  }

  private static double[] time(Path file) throws IOException {
    long[][] nanos = new long[PEERS.size()][ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (int peer = 0; peer < nanos.length; peer++) {
        long taken = nanos(file, PEERS.get(peer).reading());
        nanos[peer][Math.max(0, round)] = taken;
      }
    }
    return Arrays.stream(nanos).mapToDouble(Benchmark::median).toArray();
  }

  private static long nanos(Path file, Reading reading) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    int read = reading.read(file);
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    if (read < 0) {
      throw new IllegalStateException("nothing read of " + file);
    }
    return taken;
  }

  /** In milliseconds. */
  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / NANOS_PER_MILLI;
  }

  private static int strip(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private static int documents(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Done done -> done.documents().size();
      case Extraction.Failed failed -> -1;
    };
  }

  private static String table(List<Timing> timings) {
    StringBuilder out = new StringBuilder("| file | pages |");
    PEERS.forEach(peer -> out.append(" " + peer.name() + ", ms |"));
    PEERS.stream().skip(1).forEach(peer -> out.append(" " + peer.name() + ", ratio |"));
    out.append("\n|---|").append("--:|".repeat(2 * PEERS.size()));
    timings.forEach(timing -> out.append('\n').append(row(timing)));
    return out.append('\n').append(row(total(timings))).toString();
  }

  private static Timing total(List<Timing> timings) {
    double[] millis = new double[PEERS.size()];
    int pages = 0;
    for (Timing timing : timings) {
      pages += timing.pages();
      for (int peer = 0; peer < millis.length; peer++) {
        millis[peer] += timing.millis()[peer];
      }
    }
    return new Timing("all", pages, millis);
  }

  private static String row(Timing timing) {
    StringBuilder out = new StringBuilder("| " + timing.file() + " | " + timing.pages() + " |");
    for (double millis : timing.millis()) {
      out.append(String.format(Locale.ROOT, " %.1f |", millis));
    }
    for (int peer = 1; peer < timing.millis().length; peer++) {
      out.append(String.format(Locale.ROOT, " %.2f |", timing.millis()[peer] / timing.millis()[0]));
    }
    return out.toString();
  }
}
