package se.paragraf.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folders that the tests of this module read, from wherever they are run. */
public final class Corpus {

  private Corpus() {}

  /** A file or folder of this module. */
  public static Path of(String inside) {
    return upTo("corpus/sources")
        .map(sources -> sources.resolveSibling(inside))
        .orElseThrow(() -> new IllegalStateException("corpus/sources not found above " + here()));
  }

  /** The folder {@code shared} beside the project, when there is one. */
  public static Optional<Path> shared(String inside) {
    return upTo("shared/" + inside);
  }

  private static Optional<Path> upTo(String inside) {
    for (Path folder = here(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(inside))) {
        return Optional.of(folder.resolve(inside));
      }
    }
    return Optional.empty();
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }
}
