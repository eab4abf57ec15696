package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.IngestText;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.output.ProgressBar;
import se.paragraf.cli.reading.ExtractionShelf;
import se.paragraf.cli.reading.ReadApart;
import se.paragraf.cli.reading.ReadIntoArchive;
import se.paragraf.cli.reading.ReaderVersion;
import se.paragraf.cli.reading.SourceList;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.Extractor;
import se.paragraf.index.archive.Ingest;
import se.paragraf.index.archive.IngestOptions;
import se.paragraf.index.archive.IngestReport;
import se.paragraf.index.search.SearchIndex;

/** {@code paragraf ingest PATH...}: files and folders into an archive. */
@Command(name = "ingest", sortOptions = false)
final class IngestCommand implements Callable<Integer> {

  /** The launcher says so; who calls from a program of his own reads in his own process. */
  static final String READ_APART = "paragraf.readApart";

  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.paths}", descriptionKey = "paths")
  private List<Path> paths = List.of();

  @Option(names = "--manifest", paramLabel = "CSV")
  private Optional<Path> manifest = Optional.empty();

  @Option(names = "--extracted", paramLabel = "${bundle:label.folder}")
  private Optional<Path> extracted = Optional.empty();

  @Option(names = "--prune")
  private boolean prune;

  @Option(names = "--copy")
  private boolean copy;

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  IngestCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> roots = paths.stream().map(here::resolve).toList();
    for (Path root : roots) {
      if (Files.notExists(root)) {
        throw new NoSuchFileException(root.toString());
      }
    }
    IngestReport report = ingest(roots, archive.address(here));
    here.print(
        switch (format) {
          case JSON -> OutputJson.write(report);
          case TEXT ->
              new IngestText(here.messages(), here.console().width())
                  .of(report, archive.address(here));
        });
    return exitCode(report).code();
  }

  /** Reads into an archive with a progress bar. */
  private IngestReport ingest(List<Path> roots, ArchiveAddress address) throws IOException {
    IngestOptions options =
        IngestOptions.readBy(ReaderVersion.ofThisProgram()).withPrune(prune).withCopy(copy);
    SourceList sources = sources();
    UnaryOperator<Extractor> known = known(sources, options);
    try (Archive opened = Archive.openToWrite(address);
        SearchIndex index = SearchIndex.openToWrite(opened);
        ReadApart apart = new ReadApart(here.messages(), sources, ReadApart.Limits.USUAL);
        ProgressBar bar = new ProgressBar(here.console())) {
      ShowIngest progress = new ShowIngest(bar, here.messages());
      Ingest ingest =
          Boolean.getBoolean(READ_APART)
              ? ReadIntoArchive.apart(apart, options, progress::pageDone)
              : ReadIntoArchive.by(options, sources, here.messages(), progress::pageDone);
      return ingest.reading(known).run(opened, List.of(index), roots, progress);
    }
  }

  /** What looks for extractions that slices of a list have left, before a file is read. */
  private UnaryOperator<Extractor> known(SourceList sources, IngestOptions options) {
    return extracted
        .map(folder -> new ExtractionShelf(here.resolve(folder), options.readBy()))
        .<UnaryOperator<Extractor>>map(shelf -> reader -> shelf.before(reader, sources))
        .orElse(UnaryOperator.identity());
  }

  private SourceList sources() throws IOException {
    return manifest.isPresent() ? SourceList.read(here.resolve(manifest.get())) : SourceList.EMPTY;
  }

  private static ExitCode exitCode(IngestReport report) {
    int good = report.seen() - report.failed().size() - report.skipped().size();
    if (good == 0) {
      return ExitCode.FAILED;
    }
    return report.failed().isEmpty() ? ExitCode.DONE : ExitCode.ATTENTION;
  }
}
