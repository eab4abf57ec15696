package se.paragraf.cli.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import se.paragraf.cli.output.Console;
import se.paragraf.cli.output.Messages;

/**
 * A command line as typed in a folder, and what came of it.
 *
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Typed(int exitCode, String out, String err) {

  /** Runs {@code paragraf} with these arguments in this process. */
  static Typed in(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Console.onto(out, err), Messages.in(Messages.Language.SV), folder, Map.of());
    int exitCode = new CommandLineProgram(surroundings).run(arguments);
    return new Typed(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
