package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings an archive up to date with folders of files: reads what is new or changed on all cores,
 * keeps it, and keeps what is derived from the archive in step, so that files are searchable
 * seconds after they were read.
 *
 * <p>With {@link #thenImages} pages that are only images come second: every file is first read for
 * the text it has and is searchable; then the files that {@link ContentSummary#awaitingOcr() wait}
 * are read again, whole. The archive itself is the queue, so it survives whatever happens between.
 *
 * <p>The same folders give the same archive, whether in one run or in several that were killed.
 */
public final class Ingest {

  private final Extractor extractor;
  private final Unpacker unpacker;
  private final IngestOptions options;
  private final Optional<Extractor> images;

  /**
   * @param extractor reads files as they are found
   */
  public Ingest(Extractor extractor, Unpacker unpacker, IngestOptions options) {
    this(extractor, unpacker, options, Optional.empty());
  }

  private Ingest(
      Extractor extractor, Unpacker unpacker, IngestOptions options, Optional<Extractor> images) {
    this.extractor = extractor;
    this.unpacker = unpacker;
    this.options = options;
    this.images = images;
  }

  /** The same, that afterwards works off what waits to be read from images, with this reader. */
  public Ingest thenImages(Extractor reader) {
    return new Ingest(extractor, unpacker, options, Optional.of(reader));
  }

  /** The same, whose first reading of files goes through this: to look whether it is done. */
  public Ingest reading(UnaryOperator<Extractor> through) {
    return new Ingest(through.apply(extractor), unpacker, options, images);
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
    Shelving shelving = new Shelving(archive, derived, options);
    try (ReadInParallel reading = new ReadInParallel(extractor, options.threads())) {
      IngestRun run = new IngestRun(shelving, reading, unpacker, progress);
      run.readAll(found);
      int ocrPages = images.isPresent() ? workOffQueue(shelving, images.get(), progress) : 0;
      return run.finish(new Vanished(paths, found).of(archive.catalog(), run.seen()), ocrPages);
    }
  }

  private int workOffQueue(Shelving shelving, Extractor reader, IngestProgress progress)
      throws IOException {
    try (ReadInParallel reading = new ReadInParallel(reader, options.threads())) {
      return new WorkOffOcrQueue(shelving, reading).workOff(progress);
    }
  }
}
