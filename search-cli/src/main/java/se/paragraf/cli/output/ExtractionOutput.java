package se.paragraf.cli.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/**
 * Where extractions go, one after another; closed when the last has come.
 *
 * <p>One thread at a time.
 */
public interface ExtractionOutput extends AutoCloseable {

  /**
   * Takes the next one. Errors: {@code IOException} when the disk fails.
   *
   * @param pdf the file it was read from
   * @param name of the file without ending, unique in this run
   */
  void accept(Extraction extraction, Path pdf, String name) throws IOException;

  @Override
  default void close() {}

  /** One indented object. */
  static ExtractionOutput json(PrintStream out) {
    return (extraction, pdf, name) -> out.println(ExtractionJson.writePretty(extraction));
  }

  /** One object per line. */
  static ExtractionOutput jsonLines(PrintStream out) {
    return (extraction, pdf, name) -> out.println(ExtractionJson.write(extraction));
  }

  /** An array of objects, printed as they come. */
  static ExtractionOutput jsonArray(PrintStream out) {
    return new JsonArray(out);
  }

  /** Text for people, an empty line between files. */
  static ExtractionOutput text(PrintStream out, ExtractionText text) {
    return (extraction, pdf, name) -> {
      out.println(text.of(extraction));
      out.println();
    };
  }

  /** {@code NAME.json} in a folder, with the figures below {@code NAME/}. */
  static ExtractionOutput jsonFiles(Path folder) {
    WriteFigures figures = new WriteFigures(folder);
    return (extraction, pdf, name) -> {
      Extraction whole =
          switch (extraction) {
            case Extraction.Done done -> figures.write(done, pdf, name);
            case Extraction.Failed failed -> failed;
          };
      write(folder.resolve(name + ".json"), ExtractionJson.writePretty(whole));
    };
  }

  /** {@code NAME.txt} in a folder. */
  static ExtractionOutput textFiles(Path folder, ExtractionText text) {
    return (extraction, pdf, name) -> write(folder.resolve(name + ".txt"), text.of(extraction));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  /** The commas and brackets of an array. */
  final class JsonArray implements ExtractionOutput {

    private final PrintStream out;
    private String before = "[\n";

    private JsonArray(PrintStream out) {
      this.out = out;
    }

    @Override
    public void accept(Extraction extraction, Path pdf, String name) {
      out.print(before);
      out.print(ExtractionJson.writePretty(extraction));
      before = ",\n";
    }

    @Override
    public void close() {
      out.println(before.startsWith("[") ? "[]" : "\n]");
    }
  }
}
