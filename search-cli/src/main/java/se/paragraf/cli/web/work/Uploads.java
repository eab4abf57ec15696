package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own for files that are only looked at; erased with everything in it. */
public final class Uploads implements Closeable {

  private final Path folder;

  public Uploads() throws IOException {
    this.folder = Files.createTempDirectory("paragraf-");
  }

  /** A new folder for one upload. */
  public Path newFolder() throws IOException {
    return Files.createTempDirectory(folder, "fil-");
  }

  /** Where they lie. */
  public Path folder() {
    return folder;
  }

  /** Erases a folder and what is in it, if it is there. */
  public static void erase(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    erase(folder);
  }
}
