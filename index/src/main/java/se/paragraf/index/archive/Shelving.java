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
      if (options.copy()) {
        copy(file.file(), done.source().sha256());
      }
      for (DerivedFromArchive each : derived) {
        each.replace(done);
      }
    }
    return kept;
  }

  private void copy(Path file, String sha256) throws IOException {
    Path copy = archive.copy(sha256);
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
