package se.paragraf.cli.command;

import java.nio.file.Path;
import java.util.Map;
import se.paragraf.cli.output.Console;
import se.paragraf.cli.output.Messages;

/**
 * What a command finds around it.
 *
 * @param folder the working folder that relative paths start from
 * @param environment the variables of the process
 */
public record Surroundings(
    Console console, Messages messages, Path folder, Map<String, String> environment) {

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process, in Swedish. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        Console.ofThisProcess(),
        Messages.in(Messages.Language.SV),
        Path.of("").toAbsolutePath(),
        System.getenv());
  }

  Surroundings in(Messages.Language language) {
    return new Surroundings(console, Messages.in(language), folder, environment);
  }

  /** A path as typed, made absolute. */
  Path resolve(Path typed) {
    return folder.resolve(typed).normalize();
  }

  void print(String text) {
    console.out().println(text);
  }

  /** Tells the person something that is not the result. */
  void tell(String key, Object... arguments) {
    console.err().println(messages.text(key, arguments));
  }
}
