package se.paragraf.cli.reading;

import java.nio.file.Path;
import se.paragraf.index.archive.FoundFile;

/**
 * The folder beside an archive where files that people drop on the page are kept: the archive
 * refers to files by their path, so they need a place to lie in.
 *
 * @param folder made when the first file comes
 */
public record DroppedFiles(Path folder) {

  /**
   * @param archive the archive's folder
   */
  public static DroppedFiles beside(Path archive) {
    Path absolute = archive.toAbsolutePath();
    return new DroppedFiles(absolute.resolveSibling(absolute.getFileName() + "-filer"));
  }

  /** Whether a path of the archive is that of a dropped file, and not of one inside such a file. */
  public boolean holds(String path) {
    return !path.contains(FoundFile.INSIDE) && Path.of(path).normalize().startsWith(folder);
  }
}
