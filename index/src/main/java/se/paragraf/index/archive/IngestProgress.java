package se.paragraf.index.archive;

/** Told after every file, from one thread. */
@FunctionalInterface
public interface IngestProgress {

  /** Tells nobody. */
  IngestProgress SILENT = (entry, done, found) -> {};

  /**
   * A file is done.
   *
   * @param done number of files done so far
   * @param found number of files found so far; grows while folders are walked
   */
  void done(FileEntry entry, int done, int found);

  /**
   * The files are searchable as far as they hold text; now so many pages of the archive are read
   * from their images.
   */
  default void queueBegins(int pages) {}
}
