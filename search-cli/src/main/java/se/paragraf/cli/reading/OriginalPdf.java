package se.paragraf.cli.reading;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.paragraf.extract.container.Bounds;
import se.paragraf.extract.container.Member;
import se.paragraf.extract.container.OpenContainer;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.FoundFile;

/**
 * The PDF that something was read from, as it was then: the archive's copy, or the file where it
 * lay, or taken out of its container again. Closing it deletes what was taken out.
 */
public final class OriginalPdf implements Closeable {

  private final Path file;
  private final List<Path> scratch;

  private OriginalPdf(Path file, List<Path> scratch) {
    this.file = file;
    this.scratch = scratch;
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /**
   * Finds it.
   *
   * @param stem the first twelve digits of its hash
   * @return empty when it has been moved, deleted or changed since
   */
  public static Optional<OriginalPdf> find(Archive archive, String stem) throws IOException {
    Optional<String> hash = archive.content(stem).map(content -> content.sha256());
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    Path copy = archive.copy(hash.get());
    if (Files.isRegularFile(copy)) {
      return Optional.of(new OriginalPdf(copy, List.of()));
    }
    for (String path : archive.catalog().paths(stem)) {
      Optional<OriginalPdf> found = at(path, hash.get());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<OriginalPdf> at(String path, String hash) throws IOException {
    Deque<String> steps = new ArrayDeque<>(List.of(path.split(FoundFile.INSIDE, -1)));
    List<Path> scratch = new ArrayList<>();
    Path file = Path.of(steps.removeFirst());
    int depth = 0;
    while (Files.isRegularFile(file) && !steps.isEmpty()) {
      Optional<Path> member = member(file, steps.removeFirst(), depth++, scratch);
      file = member.orElse(Path.of(""));
    }
    OriginalPdf found = new OriginalPdf(file, scratch);
    if (Files.isRegularFile(file) && FileHash.of(file).equals(hash)) {
      return Optional.of(found);
    }
    found.close();
    return Optional.empty();
  }

  private static Optional<Path> member(Path file, String name, int depth, List<Path> scratch)
      throws IOException {
    Path folder = Files.createTempDirectory("paragraf-");
    scratch.add(folder);
    OpenContainer opener = new OpenContainer(Bounds.USUAL);
    OpenContainer.Kind kind = opener.kind(file, file.toString());
    return opener.open(file, kind, depth, folder).stream()
        .filter(member -> member.name().equals(name))
        .map(Member::file)
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    for (Path folder : scratch) {
      try (var files = Files.list(folder)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }
  }
}
