package se.paragraf.index.archive;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.paragraf.index.archive.FileEntry.Status;
import se.paragraf.index.archive.ReadInParallel.Result;
import se.paragraf.model.Extraction;

/** One ingest under way: decides what each file needs, and keeps the tally. Used by one thread. */
final class IngestRun {

  private static final long POLL_MILLIS = 200;

  private final Shelving shelving;
  private final Archive archive;
  private final ReadInParallel reading;
  private final Unpacker unpacker;
  private final IngestProgress progress;

  private final TreeMap<String, Outcome> outcomes = new TreeMap<>();

  /** Entries of files with the bytes of one that is being read, by stem. */
  private final Map<String, List<FileEntry>> waiting = new HashMap<>();

  private int found;

  private enum Outcome {
    READ,
    UNCHANGED,
    DUPLICATE,
    CONTAINER,
    FORGOTTEN,
    FAILED,
    SKIPPED
  }

  IngestRun(Shelving shelving, ReadInParallel reading, Unpacker unpacker, IngestProgress progress) {
    this.shelving = shelving;
    this.archive = shelving.archive();
    this.reading = reading;
    this.unpacker = unpacker;
    this.progress = progress;
  }

  /** Paths of files seen so far. */
  Set<String> seen() {
    return outcomes.keySet();
  }

  void readAll(FindFiles.Found walked) throws IOException {
    found = walked.files().size() + walked.unreadable().size();
    walked.unreadable().forEach(entry -> settle(entry, Outcome.FAILED));
    for (FoundFile file : walked.files()) {
      take(file);
    }
    drain();
  }

  private void take(FoundFile file) throws IOException {
    Digest digest;
    try {
      digest = Digest.of(file.file());
    } catch (IOException e) {
      settle(FindFiles.unreadable(file.path(), e), Outcome.FAILED);
      return;
    }
    if (!membersAreKnown(file, digest) && takeApart(file, digest)) {
      return;
    }
    read(file, digest);
    awaitRoom();
    shelving.commitWhenDue();
  }

  /** Whether nothing can be in the file that is not in the archive already. */
  private boolean membersAreKnown(FoundFile file, Digest digest) {
    return isUnchanged(file, digest)
        && archive.file(file.path()).map(FileEntry::status).equals(Optional.of(Status.READ))
        && isCurrent(digest)
        && !archive.holdsMembersOf(file.path());
  }

  private boolean isUnchanged(FoundFile file, Digest digest) {
    return archive
        .file(file.path())
        .flatMap(FileEntry::sha256)
        .equals(Optional.of(digest.sha256()));
  }

  private boolean isCurrent(Digest digest) {
    return archive
        .content(digest.stem())
        .map(content -> content.readBy().equals(shelving.options().readBy()))
        .orElse(false);
  }

  /** Takes the members of a container; returns whether that was all there is to the file. */
  private boolean takeApart(FoundFile file, Digest digest) throws IOException {
    try (Scratch scratch = archive.scratch()) {
      Optional<Unpacker.Contents> contents = unpack(file, digest, scratch);
      if (contents.isEmpty()) {
        return true;
      }
      found += contents.get().members().size();
      for (FoundFile member : contents.get().members()) {
        take(member);
      }
      if (!contents.get().members().isEmpty()) {
        drain();
      }
      if (contents.get().onlyContainer()) {
        settle(plain(file, digest, Status.CONTAINER), Outcome.CONTAINER);
      }
      return contents.get().onlyContainer();
    }
  }

  /** What the file holds; empty when it is a broken container, which then is settled. */
  private Optional<Unpacker.Contents> unpack(FoundFile file, Digest digest, Scratch scratch) {
    try {
      return Optional.of(unpacker.unpack(file, scratch.folder()));
    } catch (IOException e) {
      FileEntry entry =
          new FileEntry(
              file.path(),
              Optional.of(digest.sha256()),
              digest.bytes(),
              Status.FAILED,
              Optional.of("broken-container"),
              Optional.of("Behållaren kan inte packas upp: " + MachineTrouble.reason(e)));
      settle(entry, Outcome.FAILED);
      return Optional.empty();
    }
  }

  private void read(FoundFile file, Digest digest) throws IOException {
    if (archive.forgets(digest.sha256())) {
      settle(plain(file, digest, Status.FORGOTTEN), Outcome.FORGOTTEN);
    } else if (waiting.containsKey(digest.stem())) {
      waiting.get(digest.stem()).add(plain(file, digest, Status.READ));
    } else if (isCurrent(digest) && !comesBeforeItsContent(file, digest)) {
      shelving.keepForQueue(file, digest.sha256());
      Outcome outcome = isUnchanged(file, digest) ? Outcome.UNCHANGED : Outcome.DUPLICATE;
      settle(plain(file, digest, Status.READ), outcome);
    } else {
      waiting.put(digest.stem(), new ArrayList<>());
      reading.start(file, digest);
    }
  }

  /** The first of several paths names the content, so that the order of runs leaves no trace. */
  private boolean comesBeforeItsContent(FoundFile file, Digest digest) {
    return archive
        .content(digest.stem())
        .map(content -> file.path().compareTo(content.path()) < 0)
        .orElse(false);
  }

  private static FileEntry plain(FoundFile file, Digest digest, Status status) {
    return FileEntry.plain(file.path(), digest.sha256(), digest.bytes(), status);
  }

  private void awaitRoom() throws IOException {
    while (reading.isFull()) {
      shelveNext();
    }
  }

  private void drain() throws IOException {
    while (!reading.isIdle()) {
      shelveNext();
    }
  }

  private void shelveNext() throws IOException {
    try {
      Optional<Result> result = reading.next(POLL_MILLIS);
      if (result.isPresent()) {
        shelve(result.get());
      }
      shelving.commitWhenDue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("inläsningen avbröts");
    }
  }

  private void shelve(Result result) throws IOException {
    FileEntry entry =
        switch (result) {
          case Result.Read read -> {
            Extraction kept = shelving.put(read.extraction(), read.file());
            yield FileEntry.of(kept, read.file().path());
          }
          case Result.Unreadable failed -> FindFiles.unreadable(failed.file().path(), failed.why());
        };
    settle(entry, outcomeOf(entry.status()));
    List<FileEntry> same =
        Optional.ofNullable(waiting.remove(result.digest().stem())).orElse(List.of());
    for (FileEntry other : same) {
      FileEntry settled = entry.withPath(other.path());
      settle(
          settled,
          settled.status() == Status.READ ? Outcome.DUPLICATE : outcomeOf(settled.status()));
    }
  }

  private static Outcome outcomeOf(Status status) {
    return switch (status) {
      case READ -> Outcome.READ;
      case CONTAINER -> Outcome.CONTAINER;
      case FORGOTTEN -> Outcome.FORGOTTEN;
      case FAILED -> Outcome.FAILED;
      case SKIPPED -> Outcome.SKIPPED;
    };
  }

  private void settle(FileEntry entry, Outcome outcome) {
    shelving.note(entry);
    outcomes.put(entry.path(), outcome);
    progress.done(entry, outcomes.size(), found);
  }

  /**
   * Prunes if wanted, commits, and tells what was done.
   *
   * @param ocrPages pages that were read from their images after the files
   */
  IngestReport finish(List<String> vanished, int ocrPages) throws IOException {
    boolean prune = shelving.options().prune();
    if (prune) {
      vanished.forEach(shelving::removePath);
      readAgainFromWhereItStillLies();
    }
    shelving.settle();
    return new IngestReport(
        count(Outcome.READ),
        count(Outcome.UNCHANGED),
        count(Outcome.DUPLICATE),
        count(Outcome.CONTAINER),
        count(Outcome.FORGOTTEN),
        entries(Outcome.FAILED),
        entries(Outcome.SKIPPED),
        vanished,
        prune,
        ocrPages,
        archive.catalog().awaitingOcr());
  }

  /** Content whose naming path was pruned takes the name of the next one. */
  private void readAgainFromWhereItStillLies() throws IOException {
    Catalog catalog = archive.catalog();
    for (ContentSummary content : catalog.contents()) {
      List<String> paths = catalog.paths(content.stem());
      if (!paths.isEmpty() && !paths.contains(content.path())) {
        Path file = Path.of(paths.getFirst());
        if (Files.isReadable(file)) {
          waiting.put(content.stem(), new ArrayList<>());
          reading.start(FoundFile.of(file), Digest.of(file));
          awaitRoom();
        }
      }
    }
    drain();
  }

  private int count(Outcome wanted) {
    return (int) outcomes.values().stream().filter(outcome -> outcome == wanted).count();
  }

  private List<FileEntry> entries(Outcome wanted) {
    return outcomes.entrySet().stream()
        .filter(outcome -> outcome.getValue() == wanted)
        .flatMap(outcome -> archive.file(outcome.getKey()).stream())
        .toList();
  }
}
