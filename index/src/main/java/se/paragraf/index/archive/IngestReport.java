package se.paragraf.index.archive;

import java.util.List;

/**
 * What an ingest did. {@code read + unchanged + duplicates + containers + forgotten + failed +
 * skipped} is the number of files seen.
 *
 * @param read files read now
 * @param unchanged files that were in the archive with the same bytes
 * @param duplicates files with the bytes of another file
 * @param containers files that only hold others
 * @param forgotten files whose documents were erased on request and stay out
 * @param failed files and folders that should have been readable, with the reason; sorted by path
 * @param skipped files that are nothing to read here, with the reason; sorted by path
 * @param vanished paths in the archive that no longer are where they were; sorted
 * @param pruned whether the vanished were removed from the archive
 * @param ocrPages pages that had waited and were read from their images now
 * @param awaitingOcr pages of the whole archive that still wait to be read from their images
 */
public record IngestReport(
    int read,
    int unchanged,
    int duplicates,
    int containers,
    int forgotten,
    List<FileEntry> failed,
    List<FileEntry> skipped,
    List<String> vanished,
    boolean pruned,
    int ocrPages,
    int awaitingOcr) {

  public IngestReport {
    failed = List.copyOf(failed);
    skipped = List.copyOf(skipped);
    vanished = List.copyOf(vanished);
  }

  /** Number of files seen. */
  public int seen() {
    return read + unchanged + duplicates + containers + forgotten + failed.size() + skipped.size();
  }
}
