package se.paragraf.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class ArchiveOption {

  private static final String VARIABLE = "PARAGRAF_ARCHIVE";
  private static final Path USUAL = Path.of("archive");

  @Option(names = "--archive", paramLabel = "${bundle:label.folder}", order = 80)
  private Optional<Path> typed = Optional.empty();

  /** The folder typed, else the one in the environment, else {@code ./archive}. */
  Path folder(Surroundings here) {
    Optional<Path> fromEnvironment =
        Optional.ofNullable(here.environment().get(VARIABLE))
            .filter(value -> !value.isBlank())
            .map(Path::of);
    return here.resolve(typed.or(() -> fromEnvironment).orElse(USUAL));
  }
}
