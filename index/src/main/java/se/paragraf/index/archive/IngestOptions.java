package se.paragraf.index.archive;

/**
 * How to ingest.
 *
 * @param prune whether to remove what has vanished from the folders walked
 * @param copy whether to keep a copy of every file read
 * @param threads how many files to read at a time, {@code >= 1}
 * @param readBy name and version of the extractor; what another one read is read again
 */
public record IngestOptions(boolean prune, boolean copy, int threads, String readBy) {

  public IngestOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, was " + threads);
    }
  }

  /** Keeps what vanished, copies nothing, uses every core. */
  public static IngestOptions readBy(String extractor) {
    return new IngestOptions(false, false, Runtime.getRuntime().availableProcessors(), extractor);
  }

  public IngestOptions withPrune(boolean wanted) {
    return new IngestOptions(wanted, copy, threads, readBy);
  }

  public IngestOptions withCopy(boolean wanted) {
    return new IngestOptions(prune, wanted, threads, readBy);
  }
}
