package se.paragraf.index.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.paragraf.model.Extraction;

/** Puts what was read into the archive and what is derived from it, and commits now and then. */
final class Shelving {

  /** Files are searchable at most about this long after they were read. */
  private static final long COMMIT_EVERY_NANOS = 2_000_000_000L;

  private final Archive archive;
  private final List<DerivedFromArchive> derived;
  private final IngestOptions options;
  private long lastCommit = System.nanoTime();
  private boolean changed;

  Shelving(Archive archive, List<DerivedFromArchive> derived, IngestOptions options) {
    this.archive = archive;
    this.derived = derived;
    this.options = options;
  }

  Archive archive() {
    return archive;
  }

  IngestOptions options() {
    return options;
  }

  /** Returns what was kept: without what is to be forgotten. */
  Extraction put(Extraction extraction, FoundFile file) throws IOException {
    Extraction kept = archive.put(extraction, options.readBy());
    changed = true;
    if (kept instanceof Extraction.Done done) {
      String sha256 = done.source().sha256();
      if (options.copy()) {
        copy(file.file(), archive.copy(sha256));
      }
      keepForQueue(file, kept.source().sha256());
      for (DerivedFromArchive each : derived) {
        each.replace(done);
      }
    }
    return kept;
  }

  /** An unpacked file goes away; while pages of it wait to be read, its bytes are kept. */
  void keepForQueue(FoundFile file, String sha256) throws IOException {
    boolean waits =
        archive
            .content(sha256.substring(0, Archive.STEM_DIGITS))
            .filter(content -> !content.awaitingOcr().isEmpty())
            .isPresent();
    if (waits && file.isInContainer()) {
      copy(file.file(), archive.waiting(sha256));
    }
  }

  private static void copy(Path file, Path copy) throws IOException {
    if (!Files.exists(copy)) {
      AtomicFile.write(copy, Files.readAllBytes(file));
    }
  }

  void note(FileEntry entry) {
    if (!archive.file(entry.path()).equals(java.util.Optional.of(entry))) {
      archive.note(entry);
      changed = true;
    }
  }

  void removePath(String path) {
    archive.removePath(path);
    changed = true;
  }

  void commitWhenDue() throws IOException {
    if (changed && System.nanoTime() - lastCommit > COMMIT_EVERY_NANOS) {
      commit();
    }
  }

  void settle() throws IOException {
    commit();
    for (DerivedFromArchive each : derived) {
      each.settle(archive);
    }
  }

  void commit() throws IOException {
    for (String stem : archive.orphans()) {
      archive.removeContent(stem);
      for (DerivedFromArchive each : derived) {
        each.remove(stem);
      }
    }
    archive.commit();
    for (DerivedFromArchive each : derived) {
      each.commit(archive);
    }
    changed = false;
    lastCommit = System.nanoTime();
  }
}
