package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.ComparisonView;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.FindMinutes;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.index.compare.CompareMinutes;
import se.paragraf.index.compare.Comparison;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** {@code paragraf compare OLD NEW}: two versions of the same minutes. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(index = "0", paramLabel = "${bundle:label.old}", descriptionKey = "old")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "${bundle:label.new}", descriptionKey = "new")
  private Path newer = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|html")
  private Format format = Format.TEXT;

  CompareCommand(Surroundings here) {
    this.here = here;
  }

  /** How the comparison is written. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    ReadFile reader = new ReadFile(here.messages());
    Comparison comparison =
        new CompareMinutes().compare(minutes(older, reader), minutes(newer, reader));
    ComparisonView view = new ComparisonView(here.messages(), here.console());
    here.print(
        switch (format) {
          case TEXT -> view.text(comparison);
          case JSON -> OutputJson.write(comparison);
          case HTML -> view.html(comparison, older.toString(), newer.toString());
        });
    return ExitCode.DONE.code();
  }

  private Document minutes(Path file, ReadFile reader) throws IOException {
    Extraction extraction = reader.read(here.resolve(file), file.toString());
    return switch (extraction) {
      case Extraction.Failed failed ->
          throw CommandFailed.because(file + ": " + failed.reason().message());
      case Extraction.Done done ->
          FindMinutes.in(done.documents())
              .orElseThrow(
                  () -> CommandFailed.because(here.messages().text("compare.noMinutes", file)));
    };
  }
}
