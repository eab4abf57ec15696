package se.paragraf.cli.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.output.TablesCsv;
import se.paragraf.cli.output.TablesXlsx;
import se.paragraf.cli.output.VerificationText;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.arithmetic.Verification;
import se.paragraf.index.arithmetic.VerifyTable;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;
import se.paragraf.model.Table;

/** {@code paragraf tables FILE|DOCUMENT-ID}: the tables, each cell with its place. */
@Command(name = "tables", sortOptions = false)
final class TablesCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{12}-\\d+");

  private final Surroundings here;

  @Parameters(arity = "1", paramLabel = "${bundle:label.fileOrId}", descriptionKey = "fileOrId")
  private String subject = "";

  @Option(names = "--format", paramLabel = "json|csv|xlsx")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}")
  private Optional<Path> out = Optional.empty();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  TablesCommand(Surroundings here) {
    this.here = here;
  }

  /** How the tables are written. */
  enum Format {
    JSON,
    CSV,
    XLSX
  }

  /** The tables of a file or document; {@code tables} in JSON. */
  private record Found(
      String file,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> document,
      List<Table> tables) {

    List<Verification> verified() {
      VerifyTable verify = new VerifyTable();
      return tables.stream().map(verify::verify).toList();
    }
  }

  /** The same with its sums and differences recomputed. */
  private record Verified(
      String file,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> document,
      List<Table> tables,
      List<Verification> verifications) {}

  @Override
  public Integer call() throws IOException {
    Found found = ID.matcher(subject).matches() ? ofDocument() : ofFile();
    String name = new FileNames().next(Path.of(found.file()));
    if (verify) {
      return verify(name, found);
    }
    switch (format.orElse(Format.JSON)) {
      case JSON -> deliver(name + ".tables.json", OutputJson.write(found));
      case CSV -> csv(name, found);
      case XLSX -> {
        Path file = folder().resolve(name + ".xlsx");
        new TablesXlsx(here.messages()).write(file, found.file(), found.tables());
        here.tell("tables.written", found.tables().size(), file);
      }
    }
    return ExitCode.DONE.code();
  }

  private int verify(String name, Found found) throws IOException {
    List<Verification> verified = found.verified();
    boolean json = format.equals(Optional.of(Format.JSON));
    if (format.isPresent() && !json) {
      throw CommandFailed.wrongCommandLine(here.messages().text("verify.format"));
    }
    deliver(
        name + (json ? ".tables.json" : ".tables.txt"),
        json
            ? OutputJson.write(
                new Verified(found.file(), found.document(), found.tables(), verified))
            : new VerificationText(here.messages(), here.console()).of(found.tables(), verified));
    boolean agrees = verified.stream().allMatch(each -> each.differences().isEmpty());
    return (agrees ? ExitCode.DONE : ExitCode.ATTENTION).code();
  }

  private Found ofDocument() throws IOException {
    try (Archive opened = Archive.open(archive.address(here))) {
      Document document =
          opened
              .document(subject)
              .orElseThrow(
                  () -> CommandFailed.because(here.messages().text("tables.unknown", subject)));
      String stem = subject.substring(0, Archive.STEM_DIGITS);
      String path = opened.catalog().paths(stem).stream().findFirst().orElse(subject);
      return new Found(path, Optional.of(subject), document.tables());
    }
  }

  private Found ofFile() throws IOException {
    Extraction extraction =
        new ReadFile(here.messages()).read(here.resolve(Path.of(subject)), subject);
    return switch (extraction) {
      case Extraction.Done done ->
          new Found(
              subject,
              Optional.empty(),
              done.documents().stream().flatMap(document -> document.tables().stream()).toList());
      case Extraction.Failed failed ->
          throw CommandFailed.because(subject + ": " + failed.reason().message());
    };
  }

  private void csv(String name, Found found) throws IOException {
    if (out.isEmpty()) {
      for (Table table : found.tables()) {
        here.print(table.title().orElse(table.id()));
        here.print(TablesCsv.grid(table));
      }
      return;
    }
    for (Table table : found.tables()) {
      String id = table.id().replaceAll("[^0-9A-Za-z-]", "-");
      Files.writeString(folder().resolve(id + ".csv"), "\uFEFF" + TablesCsv.grid(table));
    }
    Files.writeString(folder().resolve(name + "-cells.csv"), TablesCsv.cells(found.tables()));
    Files.writeString(
        folder().resolve(name + "-sources.csv"), TablesCsv.sources(found.file(), found.tables()));
  }

  private void deliver(String name, String text) throws IOException {
    if (out.isPresent()) {
      Files.writeString(folder().resolve(name), text + "\n");
    } else {
      here.print(text);
    }
  }

  private Path folder() throws IOException {
    return Files.createDirectories(here.resolve(out.orElse(Path.of(""))));
  }
}
