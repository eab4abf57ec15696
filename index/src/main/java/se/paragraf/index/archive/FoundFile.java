package se.paragraf.index.archive;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param file the bytes on disk; of a file from a container an unpacked copy
 * @param path how it is called in the archive: the absolute path, or {@code mail.eml!/bilaga.pdf}
 */
public record FoundFile(Path file, String path) {

  /** Between the path of a container and the name of a member. */
  public static final String INSIDE = "!/";

  /** Whether it was unpacked and will go away. */
  boolean isInContainer() {
    return path.contains(INSIDE);
  }

  static FoundFile of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return new FoundFile(absolute, absolute.toString());
  }
}
