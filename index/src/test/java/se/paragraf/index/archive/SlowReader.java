package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.index.search.SampleMinutes;
import se.paragraf.index.search.SearchIndex;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;

/**
 * An ingest of text files as a program of its own, to be killed: each file's first line is a date,
 * the second a decision.
 */
final class SlowReader implements Extractor {

  private final long millisPerFile;

  SlowReader(long millisPerFile) {
    this.millisPerFile = millisPerFile;
  }

  @Override
  public Extraction extract(Path file, String path) throws IOException {
    try {
      Thread.sleep(millisPerFile);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    List<String> lines = Files.readAllLines(file);
    String bytes = Files.readString(file);
    Extraction.Done empty =
        SampleMinutes.minutes("Kommunstyrelsen", "2024-01-01").file(path, bytes);
    if (lines.size() < 2) {
      return new Extraction.Failed(
          empty.source(), Diagnostic.error("not-pdf", "Filen är ingen PDF."));
    }
    return SampleMinutes.minutes("Kommunstyrelsen", lines.get(0))
        .paragraph(1, "Ärende", lines.get(1), "Bakgrund.")
        .file(path, bytes);
  }

  static IngestReport ingest(Path archive, Path files, long millisPerFile, boolean prune)
      throws IOException {
    try (Archive open = Archive.openToWrite(archive);
        SearchIndex index = SearchIndex.openToWrite(open)) {
      IngestOptions options = new IngestOptions(prune, false, 2, "slow/1");
      return new Ingest(new SlowReader(millisPerFile), Unpacker.NONE, options)
          .run(open, List.of(index), List.of(files), IngestProgress.SILENT);
    }
  }

  public static void main(String[] arguments) throws IOException {
    ingest(Path.of(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]), false);
  }
}
