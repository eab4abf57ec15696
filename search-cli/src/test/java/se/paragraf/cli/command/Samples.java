package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents to try the program on, found by walking up from the working folder. */
final class Samples {

  private Samples() {}

  /** The project's own sample PDFs, sorted. */
  static List<Path> own() throws IOException {
    return pdfs(folder("corpus/samples").orElseThrow());
  }

  /** The folder that holds them. */
  static Path ownFolder() {
    return folder("corpus/samples").orElseThrow();
  }

  /** Real minutes that may lie beside the project, sorted; none where they do not. */
  static List<Path> beside(String collection) throws IOException {
    Optional<Path> folder = folder("shared/corpus/" + collection);
    return folder.isPresent() ? pdfs(folder.get()) : List.of();
  }

  private static Optional<Path> folder(String below) {
    return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
        .map(above -> above.resolve(below))
        .filter(Files::isDirectory)
        .findFirst();
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
