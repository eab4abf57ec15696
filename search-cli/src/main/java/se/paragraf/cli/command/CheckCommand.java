package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.CheckHtml;
import se.paragraf.cli.output.CheckSarif;
import se.paragraf.cli.output.CheckText;
import se.paragraf.cli.output.CheckView;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.AcceptedFile;
import se.paragraf.cli.reading.InParallel;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.BadSettingsException;
import se.paragraf.index.check.CheckMinutes;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.CheckRequest;
import se.paragraf.index.check.CheckSettings;
import se.paragraf.index.check.RuleCatalogue;
import se.paragraf.index.check.fact.OtherDocuments;
import se.paragraf.index.check.fact.Register;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Stage;
import se.paragraf.model.Document;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Extraction;

/** {@code paragraf check FILE...}: the consistency rules for minutes. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  /** Read from the working folder when no other settings are named. */
  private static final Path USUAL_SETTINGS = Path.of("paragraf-regler.conf");

  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "${bundle:label.files}", descriptionKey = "check.files")
  private List<Path> files = List.of();

  @Option(names = "--archive", paramLabel = "${bundle:label.folder}")
  private Optional<String> archive = Optional.empty();

  @Option(names = "--against", paramLabel = "${bundle:label.folder}")
  private Optional<String> against = Optional.empty();

  @Option(names = "--format", paramLabel = "text|json|sarif|html")
  private Format format = Format.TEXT;

  @Option(names = "--stage", paramLabel = "draft|adjusted|posted|published")
  private Optional<Stage> stage = Optional.empty();

  @Option(names = "--register", paramLabel = "CSV")
  private Optional<Path> register = Optional.empty();

  @Option(names = "--settings", paramLabel = "${bundle:label.file}")
  private Optional<Path> settings = Optional.empty();

  @Option(names = "--accept", paramLabel = "ID")
  private Optional<String> accept = Optional.empty();

  @Option(names = "--because", paramLabel = "${bundle:label.reason}")
  private Optional<String> because = Optional.empty();

  CheckCommand(Surroundings here) {
    this.here = here;
  }

  /** How the reports are written. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    HTML
  }

  /** A file that was asked for: its report, or why it could not be read. */
  private record Outcome(Path path, Optional<CheckReport> report, String trouble) {}

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && archive.isEmpty()) {
      throw CommandFailed.wrongCommandLine(here.messages().text("check.nothing"));
    }
    if (accept.isPresent() && (because.isEmpty() || files.size() != 1)) {
      throw CommandFailed.wrongCommandLine(here.messages().text("check.acceptNeeds"));
    }
    CheckRequest request = request();
    List<Outcome> outcomes = files.isEmpty() ? inArchive(request) : inFiles(request);
    if (outcomes.isEmpty() && archive.isEmpty()) {
      throw CommandFailed.because(here.messages().text("check.noneInFolder"));
    }
    print(outcomes);
    return exitCode(outcomes).code();
  }

  private CheckRequest request() throws IOException {
    CheckRequest request = CheckRequest.ALONE.with(settings());
    if (stage.isPresent()) {
      request = request.at(stage.get());
    }
    if (register.isPresent()) {
      request = request.with(register(here.resolve(register.get())));
    }
    Optional<String> beside = against.or(() -> archive);
    return beside.isPresent() ? request.against(documents(beside.get())) : request;
  }

  private CheckSettings settings() throws IOException {
    Path usual = here.resolve(USUAL_SETTINGS);
    Optional<Path> file =
        settings
            .map(here::resolve)
            .or(() -> Files.exists(usual) ? Optional.of(usual) : Optional.empty());
    if (file.isEmpty()) {
      return CheckSettings.DEFAULT;
    }
    try {
      return CheckSettings.parse(Files.readAllLines(file.get()));
    } catch (BadSettingsException bad) {
      throw CommandFailed.wrongCommandLine(String.valueOf(bad.getMessage()));
    }
  }

  private static Register register(Path file) throws IOException {
    try {
      return Register.parse(Files.readAllLines(file));
    } catch (IllegalArgumentException | java.time.DateTimeException bad) {
      throw CommandFailed.wrongCommandLine(file.getFileName() + ": " + bad.getMessage());
    }
  }

  private OtherDocuments documents(String typed) throws IOException {
    try (Archive opened = Archive.open(ArchiveOption.address(typed, here))) {
      return new OtherDocuments(opened.documents().toList());
    }
  }

  private List<Outcome> inFiles(CheckRequest request) throws IOException {
    ReadFile reader = new ReadFile(here.messages());
    List<Outcome> outcomes = new ArrayList<>();
    new InParallel()
        .<Outcome>run(
            FilesInFolders.of(files, here).stream()
                .<Callable<Outcome>>map(file -> () -> check(reader, file, request))
                .iterator(),
            outcomes::add);
    return outcomes;
  }

  private Outcome check(ReadFile reader, Path typed, CheckRequest request) {
    Path path = here.resolve(typed);
    try {
      return switch (reader.read(path, typed.toString())) {
        case Extraction.Done done ->
            new Outcome(path, Optional.of(report(path, done, request)), "");
        case Extraction.Failed failed ->
            new Outcome(path, Optional.empty(), failed.reason().message());
      };
    } catch (IOException trouble) {
      return new Outcome(
          path, Optional.empty(), new DiskTrouble(here.messages()).sentence(trouble));
    }
  }

  private CheckReport report(Path path, Extraction.Done done, CheckRequest request)
      throws IOException {
    AcceptedFile beside = AcceptedFile.beside(path);
    AcceptedFindings accepted = beside.read();
    CheckReport report = new CheckMinutes(request.with(accepted)).check(done);
    if (accept.isEmpty()) {
      return report;
    }
    Finding finding =
        report.findings().stream()
            .filter(f -> AcceptedFindings.fingerprint(f).equals(accept.get()))
            .findFirst()
            .orElseThrow(() ->
                CommandFailed.wrongCommandLine(
                    here.messages().text("check.noSuchFinding", accept.get())));
    AcceptedFindings more = accepted.and(AcceptedFindings.accept(finding, because.orElseThrow()));
    beside.write(more);
    return new CheckMinutes(request.with(more)).check(done);
  }

  /** Every record of the archive. */
  private List<Outcome> inArchive(CheckRequest request) throws IOException {
    try (Archive opened = Archive.open(ArchiveOption.address(archive.orElseThrow(), here))) {
      return opened
          .extractions()
          .filter(done -> done.documents().stream().anyMatch(CheckCommand::isRecord))
          .map(done ->
              new Outcome(
                  Path.of(done.source().path()),
                  Optional.of(new CheckMinutes(request).check(done)),
                  ""))
          .toList();
    }
  }

  private static boolean isRecord(Document document) {
    return document.kind() == DocumentKind.PROTOKOLL
        || document.kind() == DocumentKind.PROTOKOLLSUTDRAG;
  }

  private void print(List<Outcome> outcomes) {
    List<CheckReport> reports = outcomes.stream().flatMap(o -> o.report().stream()).toList();
    outcomes.stream()
        .filter(outcome -> outcome.report().isEmpty())
        .forEach(o -> here.console().err().println(o.path().getFileName() + ": " + o.trouble()));
    switch (format) {
      case TEXT -> {
        CheckText text = new CheckText(here.messages(), here.console());
        reports.forEach(report -> here.print(text.of(report) + "\n"));
      }
      case JSON -> {
        List<CheckView> views = reports.stream().map(CheckView::of).toList();
        boolean single = files.size() == 1 && views.size() == 1;
        here.print(OutputJson.write(single ? views.getFirst() : views));
      }
      case SARIF ->
          here.print(new CheckSarif(ProgramVersion.text(), RuleCatalogue.rules()).of(reports));
      case HTML -> here.print(new CheckHtml(here.messages()).of(checked(outcomes)));
    }
  }

  private static List<CheckHtml.Checked> checked(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(o -> o.report().stream().map(r -> new CheckHtml.Checked(r, pdf(o.path()))))
        .toList();
  }

  private static Optional<Path> pdf(Path path) {
    return Optional.of(path).filter(Files::exists);
  }

  /** Attention when an error stands, or some file could not be read; failed when none could. */
  private static ExitCode exitCode(List<Outcome> outcomes) {
    long read = outcomes.stream().filter(outcome -> outcome.report().isPresent()).count();
    if (read == 0) {
      return ExitCode.FAILED;
    }
    boolean errors =
        outcomes.stream().flatMap(o -> o.report().stream()).anyMatch(CheckReport::hasError);
    return errors || read < outcomes.size() ? ExitCode.ATTENTION : ExitCode.DONE;
  }
}
