package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.output.TraceCsv;
import se.paragraf.cli.output.TraceJson;
import se.paragraf.cli.output.TracePlot;
import se.paragraf.cli.output.TraceText;
import se.paragraf.cli.output.TraceXlsx;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.search.Filters;
import se.paragraf.index.trace.FactQuery;
import se.paragraf.index.trace.FindFacts;
import se.paragraf.index.trace.Trace;
import se.paragraf.index.trace.TraceMeasure;

/** {@code paragraf trace INDICATOR}: a figure through documents and periods. */
@Command(name = "trace", sortOptions = false)
final class TraceCommand implements Callable<Integer> {

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.measure}", descriptionKey = "measure")
  private List<String> words = List.of();

  @Option(names = "--format", paramLabel = "text|json|csv|xlsx|svg")
  private Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--limit", paramLabel = "N")
  private Optional<Integer> limit = Optional.empty();

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ArchiveOption archive = new ArchiveOption();

  TraceCommand(Surroundings here) {
    this.here = here;
  }

  /** How a trace is written. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    XLSX,
    SVG
  }

  @Override
  public Integer call() throws IOException {
    String measure = String.join(" ", words).strip();
    if (measure.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("trace.nothingAsked"));
    }
    if (limit.filter(most -> most < 0).isPresent()) {
      throw CommandFailed.wrongCommandLine(
          here.messages().text("error.value", limit.get(), "--limit", "0, 1, 2 …"));
    }
    Filters narrowed = filters.filters(here.messages());
    try (OpenArchive.Opened opened = new OpenArchive(here).open(archive.address(here))) {
      SwedishWords swedish = SwedishWords.load();
      FindFacts find = FindFacts.in(opened.archive(), opened.search(), swedish);
      Trace trace = new TraceMeasure(find).trace(FactQuery.of(measure).within(narrowed));
      deliver(limit.map(trace::first).orElse(trace));
    }
    return ExitCode.DONE.code();
  }

  private void deliver(Trace trace) throws IOException {
    switch (format) {
      case TEXT -> text(new TraceText(here.messages(), here.console()).of(trace));
      case JSON -> text(TraceJson.of(trace));
      case CSV -> text(new TraceCsv(here.messages()).of(trace).stripTrailing());
      case XLSX -> {
        Path file = file(trace, ".xlsx");
        new TraceXlsx(here.messages()).write(file, trace);
        here.tell("trace.written", file);
      }
      case SVG -> svg(trace);
    }
  }

  private void svg(Trace trace) throws IOException {
    String image =
        new TracePlot(here.messages())
            .of(trace)
            .orElseThrow(
                () -> CommandFailed.because(here.messages().text("trace.noPlot", trace.measure())));
    text(image);
  }

  private void text(String text) throws IOException {
    if (out.isEmpty()) {
      here.print(text);
      return;
    }
    Path file = here.resolve(out.get());
    Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    here.tell("trace.written", file);
  }

  /** The file typed, else one named by the measure in the working folder. */
  private Path file(Trace trace, String ending) {
    return here.resolve(out.orElseGet(() -> Path.of(FileNames.safe(trace.measure()) + ending)));
  }
}
