package se.paragraf.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;
import se.paragraf.model.json.ExtractionJson;

/** Uses what most commands use, so that the launcher can keep the loaded classes in a cache. */
final class WarmUp {

  private final CommandSpec program;

  WarmUp(CommandSpec program) {
    this.program = program;
  }

  void run() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    program.subcommands().values().forEach(command -> command.usage(nowhere));
    Source source =
        new Source(
            "",
            "0".repeat(64),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL);
    nowhere.println(
        ExtractionJson.write(
            new Extraction.Done(source, java.util.List.of(), java.util.List.of())));
  }
}
