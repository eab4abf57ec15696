package se.paragraf.index.archive;

import java.util.Optional;
import java.util.Set;
import se.paragraf.model.Extraction;

/**
 * A file that was seen, and what came of it.
 *
 * @param path as it is called in citations; a file in a container is {@code mail.eml!/bilaga.pdf}
 * @param sha256 of its bytes; empty when they could not be read
 * @param bytes its length
 * @param code why it was not read: {@code encrypted}, {@code not-pdf}, …; empty when it was
 * @param message the same as one sentence; empty when it was read
 */
public record FileEntry(
    String path,
    Optional<String> sha256,
    long bytes,
    Status status,
    Optional<String> code,
    Optional<String> message) {

  /** What came of it. */
  public enum Status {
    /** Its documents are in the archive. */
    READ,
    /** It should have been readable and was not. */
    FAILED,
    /** It is nothing that is read here, such as a spreadsheet. */
    SKIPPED,
    /** It only holds others, which are listed on their own. */
    CONTAINER,
    /** Its documents were erased on request and stay out. */
    FORGOTTEN
  }

  private static final Set<String> NOTHING_TO_READ = Set.of("not-pdf", "unsupported");

  static FileEntry of(Extraction extraction, String path) {
    String sha256 = extraction.source().sha256();
    long bytes = extraction.source().bytes();
    return switch (extraction) {
      case Extraction.Done done -> plain(path, sha256, bytes, Status.READ);
      case Extraction.Failed failed -> {
        String code = failed.reason().code();
        Status status = NOTHING_TO_READ.contains(code) ? Status.SKIPPED : Status.FAILED;
        yield new FileEntry(
            path,
            Optional.of(sha256),
            bytes,
            status,
            Optional.of(code),
            Optional.of(failed.reason().message()));
      }
    };
  }

  /** An entry that needs no reason. */
  static FileEntry plain(String path, String sha256, long bytes, Status status) {
    return new FileEntry(
        path, Optional.of(sha256), bytes, status, Optional.empty(), Optional.empty());
  }

  FileEntry withPath(String other) {
    return new FileEntry(other, sha256, bytes, status, code, message);
  }

  /** The first twelve hex digits of the hash, as in document ids. */
  public Optional<String> stem() {
    return sha256.map(hash -> hash.substring(0, Archive.STEM_DIGITS));
  }
}
