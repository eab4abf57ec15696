package se.paragraf.corpus.peer;

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
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;

/**
 * Times programs on the same files in this process, turn by turn, warm, on one thread; what is told
 * is the processor time of that thread, which does not grow when the machine is busy with other
 * things.
 *
 * <p>PDFBox's {@code PDFTextStripper} is the measure of all others: what it costs to get at the
 * glyphs and nothing more. Nothing is read by OCR: pages that need it are not counted, and files of
 * which they are half or more are left out.
 */
public final class Benchmark {

  /**
   * All files, so often, before anything is counted: after eight the compiler was still at work on
   * what is called once a file.
   */
  private static final int WARM_UP_ROUNDS = 12;

  /** Of the foreign programs, which take many times as long for a round. */
  private static final int WARM_UP_ROUNDS_OF_OTHERS = 2;

  private static final int ROUNDS = 5;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ExtractionPipeline pipeline = new ExtractionPipeline(OcrPages.later());
  private final StageShares stages = new StageShares();
  private final ExtractionPipeline timed;
  private final List<Peer> peers = new ArrayList<>();
  private final List<Peer> others;

  private Benchmark(Path jars) throws IOException {
    timed = pipeline.timedBy(stages);
    peers.add(new Here("PDFTextStripper", Benchmark::strip));
    peers.add(new Here("Paragraf", this::extract));
    others = Peer.in(jars);
    peers.addAll(others);
  }

  /** A program of this class path. */
  private record Here(String name, Reading reading) implements Peer {
    @Override
    public long read(Path file) throws IOException {
      return reading.read(file);
    }
  }

  private interface Reading {
    long read(Path file) throws IOException;
  }

  /** {@code JARS PDF_OR_FOLDER...}: prints Markdown, a row per file and one for all. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Benchmark benchmark = new Benchmark(Path.of(args[0]));
    List<Timing> timings = benchmark.time(List.of(args).subList(1, args.length));
    out.println(new BenchmarkTable(benchmark.peers.stream().map(Peer::name).toList()).of(timings));
    out.println(benchmark.stages.lines());
    System.exit(0); // a peer leaves threads behind
  }

  private List<Timing> time(List<String> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (Path file : files(paths)) {
      int digital = digitalPages(file);
      if (digital > 0) {
        files.add(file);
        pages.add(digital);
      }
    }
    long[][][] nanos = new long[files.size()][peers.size()][ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      if (round == 0) {
        stages.begin();
      }
      for (int file = 0; file < nanos.length; file++) {
        int taking = peers.size() - (round < -WARM_UP_ROUNDS_OF_OTHERS ? others.size() : 0);
        for (int peer = 0; peer < taking; peer++) {
          nanos[file][peer][Math.max(0, round)] = nanos(files.get(file), peers.get(peer));
        }
      }
    }
    List<Timing> timings = new ArrayList<>();
    for (int file = 0; file < nanos.length; file++) {
      double[] millis = Arrays.stream(nanos[file]).mapToDouble(Benchmark::median).toArray();
      timings.add(new Timing(files.get(file).getFileName().toString(), pages.get(file), millis));
    }
    return timings;
  }

  private static List<Path> files(List<String> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      try (Stream<Path> all = Files.walk(Path.of(path))) {
        all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  /** Number of pages that carry text, and the right one; 0 when they are not most of the file's. */
  private int digitalPages(Path file) throws IOException {
    return switch (pipeline.extract(file, file.toString())) {
      case Extraction.Done done -> {
        int pages = done.source().pages();
        int awaiting = (int) done.notices().stream().filter(Benchmark::awaitsOcr).count();
        yield 2 * awaiting < pages ? pages - awaiting : 0;
      }
      case Extraction.Failed failed -> 0;
    };
  }

  private static boolean awaitsOcr(Diagnostic notice) {
    return notice.code().equals("awaiting-ocr");
  }

  private static long nanos(Path file, Peer peer) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    long read = peer.read(file);
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    if (read < 0) {
      throw new IOException(peer.name() + " read nothing of " + file);
    }
    return taken;
  }

  /** In milliseconds. */
  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / NANOS_PER_MILLI;
  }

  private static long strip(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private long extract(Path file) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    Extraction extraction = timed.extract(file, file.toString());
    stages.addWhole(THREADS.getCurrentThreadCpuTime() - start);
    return switch (extraction) {
      case Extraction.Done done -> done.documents().size();
      case Extraction.Failed failed -> -1;
    };
  }
}
