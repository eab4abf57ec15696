package se.paragraf.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sample documents that lie beside the program. */
final class SampleFolder {

  /** Set by the launcher: the folder that holds {@code search-cli} and {@code corpus}. */
  private static final String HOME_PROPERTY = "paragraf.home";

  private static final String SAMPLES = "corpus/samples";

  private SampleFolder() {}

  /** Where they lie; empty when the program was moved away from them. */
  static Optional<Path> find() {
    return Optional.ofNullable(System.getProperty(HOME_PROPERTY))
        .map(home -> Path.of(home).resolve(SAMPLES))
        .filter(Files::isDirectory);
  }

  /** Their PDFs, sorted; none when the program was moved away from them. */
  static List<Path> pdfs() throws IOException {
    Optional<Path> folder = find();
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder.get())) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
