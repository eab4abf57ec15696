package se.paragraf.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.output.ExtractionOutput;
import se.paragraf.cli.output.ExtractionText;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.reading.InParallel;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.cli.reading.Slice;
import se.paragraf.model.Extraction;

/** {@code paragraf extract FILE...}: the structure of PDFs, without an archive. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.files}", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "json|jsonl|text")
  private Format format = Format.JSON;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--manifest", paramLabel = "CSV")
  private Optional<Path> manifest = Optional.empty();

  @Option(names = "--slice", paramLabel = "${bundle:label.slice}")
  private Optional<String> slice = Optional.empty();

  @Option(names = "--verbose")
  private boolean verbose;

  ExtractCommand(Surroundings here) {
    this.here = here;
  }

  /** How the result is written. */
  enum Format {
    JSON,
    JSONL,
    TEXT
  }

  /** A file to read: where it lies, how it was typed, and the name of its output. */
  private record Input(Path path, String typed, String name) {}

  /** What came of it: what was read, or else why the machine could not. */
  private record Outcome(Input input, Optional<Extraction> extraction, String trouble) {}

  @Override
  public Integer call() throws IOException {
    return (manifest.isPresent() || slice.isPresent() ? ofList() : ofFiles()).code();
  }

  private ExitCode ofList() throws IOException {
    Slice its =
        slice
            .map(typed ->
                Slice.parse(typed)
                    .orElseThrow(() ->
                        CommandFailed.wrongCommandLine(
                            here.messages().text("extract.noSlice", typed))))
            .orElse(Slice.WHOLE);
    if (manifest.isEmpty() || out.isEmpty() || !files.isEmpty() || format != Format.JSON) {
      throw CommandFailed.wrongCommandLine(here.messages().text("extract.listAlone"));
    }
    return new ExtractSlice(here).run(here.resolve(manifest.get()), its, here.resolve(out.get()));
  }

  private ExitCode ofFiles() throws IOException {
    if (files.isEmpty()) {
      throw CommandFailed.wrongCommandLine(
          here.messages().text("error.missing", here.messages().text("label.files")));
    }
    ReadFile reader = new ReadFile(here.messages());
    long began = System.nanoTime();
    StageTimes times = new StageTimes();
    Tally tally = new Tally();
    try (ExtractionOutput output = output()) {
      new InParallel()
          .<Outcome>run(
              inputs().stream()
                  .<Callable<Outcome>>map(input ->
                      () -> read(verbose ? reader.timedBy(times.of(input.typed())) : reader, input))
                  .iterator(),
              outcome -> deliver(outcome, output, tally));
    }
    if (verbose) {
      times
          .lines(Duration.ofNanos(System.nanoTime() - began))
          .forEach(here.console().err()::println);
    }
    return tally.exitCode();
  }

  private List<Input> inputs() {
    FileNames names = new FileNames();
    return files.stream()
        .map(file -> new Input(here.resolve(file), file.toString(), names.next(file)))
        .toList();
  }

  private ExtractionOutput output() throws IOException {
    ExtractionText text = new ExtractionText(here.messages(), here.console().width());
    if (out.isPresent()) {
      Path folder = Files.createDirectories(here.resolve(out.get()));
      return format == Format.TEXT
          ? ExtractionOutput.textFiles(folder, text)
          : ExtractionOutput.jsonFiles(folder);
    }
    PrintStream stream = here.console().out();
    return switch (format) {
      case TEXT -> ExtractionOutput.text(stream, text);
      case JSONL -> ExtractionOutput.jsonLines(stream);
      case JSON ->
          files.size() == 1 ? ExtractionOutput.json(stream) : ExtractionOutput.jsonArray(stream);
    };
  }

  private Outcome read(ReadFile reader, Input input) {
    try {
      return new Outcome(input, Optional.of(reader.read(input.path(), input.typed())), "");
    } catch (IOException e) {
      return new Outcome(input, Optional.empty(), new DiskTrouble(here.messages()).sentence(e));
    }
  }

  private void deliver(Outcome outcome, ExtractionOutput output, Tally tally) throws IOException {
    if (outcome.extraction().isEmpty()) {
      here.console().err().println(outcome.trouble());
      tally.unread();
      return;
    }
    Extraction extraction = outcome.extraction().get();
    output.accept(extraction, outcome.input().path(), outcome.input().name());
    switch (extraction) {
      case Extraction.Done done -> tally.read();
      case Extraction.Failed failed -> {
        here.console().err().println(outcome.input().typed() + ": " + failed.reason().message());
        tally.unread();
      }
    }
  }
}
