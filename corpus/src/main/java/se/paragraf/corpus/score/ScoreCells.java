package se.paragraf.corpus.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.paragraf.corpus.score.CellBinding.Fate;
import se.paragraf.corpus.score.CellBinding.Result;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** Prints what became of every number in reports of tables. */
public final class ScoreCells {

  private static final String TRUTH = ".cells.json";

  private ScoreCells() {}

  /** {@code FOLDER [complaints]}. */
  public static void main(String[] args) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%-14s %7s %8s %8s %8s %8s %8s%n",
        "report",
        "numbers",
        "right",
        "doubted",
        "missing",
        "wrong",
        "timid");
    for (Path truth : truths(Path.of(args[0]))) {
      Result result = score(truth);
      System.out.println(line(truth, result));
      if (args.length > 1) {
        result.complaints().forEach(System.out::println);
      }
    }
  }

  static List<Path> truths(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(TRUTH)).sorted().toList();
    }
  }

  static Result score(Path truth) throws IOException {
    return new CellBinding().score(read(truth), truth);
  }

  private static List<Document> read(Path truth) throws IOException {
    Path pdf = truth.resolveSibling(name(truth) + ".pdf");
    Extraction extraction =
        new ExtractionPipeline(OcrPages.later()).extract(pdf, pdf.getFileName().toString());
    return switch (extraction) {
      case Extraction.Done done -> done.documents();
      case Extraction.Failed failed -> throw new IOException(pdf + ": " + failed);
    };
  }

  static String name(Path truth) {
    return truth.getFileName().toString().replace(TRUTH, "");
  }

  static String line(Path truth, Result result) {
    double all = Math.max(1, result.all());
    return String.format(
        Locale.ROOT,
        "%-14s %7d %8.4f %8.4f %8.4f %8.4f %8.4f",
        name(truth),
        result.all(),
        result.of(Fate.RIGHT) / all,
        result.of(Fate.DOUBTED) / all,
        result.of(Fate.MISSING) / all,
        result.of(Fate.WRONG) / all,
        result.timid() / all);
  }
}
