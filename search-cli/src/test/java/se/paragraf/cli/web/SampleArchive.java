package se.paragraf.cli.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Some of the samples as an archive, read once for all tests that only look at it. */
final class SampleArchive {

  private static final List<String> SAMPLES =
      List.of(
          "almharad/rsau-2024-02-13.pdf",
          "almharad/rs-2024-02-27.pdf",
          "almharad/delarsrapport-jan-aug-2024.pdf",
          "almharad/rs-2024-10-01.pdf");

  private static final Path FOLDER = make();

  private SampleArchive() {}

  private static Path make() {
    try {
      Path archive = Files.createTempDirectory("paragraf-test-").resolve("arkiv");
      Served.ingest(archive, SAMPLES.stream().map(Served::sample).toList());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(archive)));
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To look at. */
  static Path folder() {
    return FOLDER;
  }

  /** A copy to write into. */
  static Path copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, folder.resolve(FOLDER.relativize(file).toString()));
      }
    }
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
