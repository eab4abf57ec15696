package se.paragraf.index.archive;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds what an archive knows of the folders walked but the walk did not see. */
final class Vanished {

  private final List<String> roots;
  private final List<String> unreadable;

  Vanished(Collection<Path> roots, FindFiles.Found found) {
    this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize().toString()).toList();
    this.unreadable = found.unreadable().stream().map(FileEntry::path).toList();
  }

  /** Sorted paths. What lies in a folder that could not be read has not vanished. */
  List<String> of(Catalog catalog, Set<String> seen) {
    return catalog.files().stream()
        .map(FileEntry::path)
        .filter(path -> roots.stream().anyMatch(root -> lies(path, root)))
        .filter(path -> !seen.contains(path))
        .filter(path -> unreadable.stream().noneMatch(folder -> lies(path, folder)))
        .toList();
  }

  private static boolean lies(String path, String root) {
    String folder = root.endsWith(File.separator) ? root : root + File.separator;
    return path.equals(root) || path.startsWith(folder) || path.startsWith(root + FoundFile.INSIDE);
  }
}
