package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Brings an archive up to date with folders of files: reads what is new or changed on all cores,
 * keeps it, and keeps what is derived from the archive in step, so that files are searchable
 * seconds after they were read.
 *
 * <p>The same folders give the same archive, whether in one run or in several that were killed.
 */
public final class Ingest {

  private final Extractor extractor;
  private final Unpacker unpacker;
  private final IngestOptions options;

  public Ingest(Extractor extractor, Unpacker unpacker, IngestOptions options) {
    this.extractor = extractor;
    this.unpacker = unpacker;
    this.options = options;
  }

  /**
   * Walks and reads.
   *
   * @param archive open to write
   * @param derived kept in step
   * @param paths files and folders
   * @throws IOException when a path does not exist, or the archive cannot be written (a full disk);
   *     what was committed until then stays
   */
  public IngestReport run(
      Archive archive,
      List<DerivedFromArchive> derived,
      Collection<Path> paths,
      IngestProgress progress)
      throws IOException {
    FindFiles.Found found = new FindFiles().find(paths, archive.folder());
    try (ReadInParallel reading = new ReadInParallel(extractor, options.threads())) {
      Shelving shelving = new Shelving(archive, derived, options);
      IngestRun run = new IngestRun(shelving, reading, unpacker, progress);
      run.readAll(found);
      return run.finish(new Vanished(paths, found).of(archive.catalog(), run.seen()));
    }
  }
}
