package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Walks folders and lists every file in them, each once, sorted by path. */
final class FindFiles {

  /** What the walk found. */
  record Found(List<FoundFile> files, List<FileEntry> unreadable) {}

  /**
   * Walks.
   *
   * @param roots files and folders; may overlap
   * @param except a folder to stay out of: the archive itself
   * @throws NoSuchFileException when a root does not exist
   */
  Found find(Collection<Path> roots, Path except) throws IOException {
    Walk walk = new Walk(except.toAbsolutePath().normalize());
    for (Path root : roots) {
      if (Files.notExists(root)) {
        throw new NoSuchFileException("finns inte: " + root);
      }
      Files.walkFileTree(
          root.toAbsolutePath().normalize(),
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          walk);
    }
    return new Found(List.copyOf(walk.files.values()), List.copyOf(walk.unreadable.values()));
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path except;
    private final TreeMap<String, FoundFile> files = new TreeMap<>();
    private final TreeMap<String, FileEntry> unreadable = new TreeMap<>();

    Walk(Path except) {
      this.except = except;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(except) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        FoundFile found = FoundFile.of(file);
        files.put(found.path(), found);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable.put(file.toString(), unreadable(file.toString(), e));
      return FileVisitResult.CONTINUE;
    }
  }

  /** The entry of a file or folder that the machine would not let us read. */
  static FileEntry unreadable(String path, IOException e) {
    return new FileEntry(
        path,
        Optional.empty(),
        0,
        FileEntry.Status.FAILED,
        Optional.of("unreadable"),
        Optional.of("Filen kan inte läsas: " + MachineTrouble.reason(e)));
  }
}
