package se.paragraf.index.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The list of files seen and contents read, kept in a {@link Journal}. */
final class Manifest {

  private final Journal journal;
  private final SortedMap<String, FileEntry> files = new TreeMap<>();
  private final SortedMap<String, ContentSummary> contents = new TreeMap<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, Long> changedIn = new HashMap<>();
  private final List<JournalLine> pending = new ArrayList<>();
  private long generation;
  private long compactedIn;
  private @Nullable Catalog catalog;

  private Manifest(Journal journal) {
    this.journal = journal;
  }

  /** Reads the journal. */
  static Manifest read(Journal journal) throws IOException {
    Manifest manifest = new Manifest(journal);
    Journal.Recorded recorded = journal.read();
    manifest.compactedIn = recorded.compactedIn();
    for (Journal.Commit commit : recorded.commits()) {
      manifest.generation = commit.generation();
      commit.lines().forEach(line -> manifest.apply(line, commit.generation()));
    }
    return manifest;
  }

  private void apply(JournalLine line, long in) {
    catalog = null;
    line.file().ifPresent(entry -> count(files.put(entry.path(), entry), entry));
    line.goneFile().ifPresent(path -> count(files.remove(path), null));
    line.content()
        .ifPresent(content -> {
          contents.put(content.stem(), content);
          changedIn.put(content.stem(), in);
        });
    line.goneContent()
        .ifPresent(stem -> {
          contents.remove(stem);
          changedIn.put(stem, in);
        });
  }

  /** Keeps count of the files that hold each content. */
  private void count(@Nullable FileEntry before, @Nullable FileEntry after) {
    holds(before).ifPresent(stem -> holders.merge(stem, -1, Manifest::sumOrNothing));
    holds(after).ifPresent(stem -> holders.merge(stem, 1, Manifest::sumOrNothing));
  }

  private static Optional<String> holds(@Nullable FileEntry entry) {
    return entry != null && entry.status() == FileEntry.Status.READ
        ? entry.stem()
        : Optional.empty();
  }

  private static @Nullable Integer sumOrNothing(int a, int b) {
    return a + b == 0 ? null : Integer.valueOf(a + b);
  }

  /** Contents that no file holds any more; sorted. */
  List<String> orphans() {
    return contents.keySet().stream().filter(stem -> !holders.containsKey(stem)).toList();
  }

  void put(FileEntry entry) {
    record(JournalLine.of(entry));
  }

  void put(ContentSummary content) {
    record(JournalLine.of(content));
  }

  void removeFile(String path) {
    record(JournalLine.goneFile(path));
  }

  void removeContent(String stem) {
    record(JournalLine.goneContent(stem));
  }

  private void record(JournalLine line) {
    pending.add(line);
    apply(line, generation + 1);
  }

  Optional<FileEntry> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  Optional<ContentSummary> content(String stem) {
    return Optional.ofNullable(contents.get(stem));
  }

  SortedMap<String, FileEntry> files() {
    return files;
  }

  boolean holdsFilesBeginningWith(String prefix) {
    SortedMap<String, FileEntry> from = files.tailMap(prefix);
    return !from.isEmpty() && from.firstKey().startsWith(prefix);
  }

  /** Made when it is asked for, and kept until something changes. */
  Catalog catalog() {
    Catalog current = catalog;
    if (current == null) {
      current = new Catalog(files.values(), contents.values());
      catalog = current;
    }
    return current;
  }

  /** Number of the last commit. */
  long generation() {
    return generation;
  }

  /**
   * Stems of what was put or removed after that commit, sorted; empty when the journal no longer
   * tells.
   */
  Optional<SortedSet<String>> changedAfter(long since) {
    if (since < compactedIn || since > generation) {
      return Optional.empty();
    }
    SortedSet<String> changed = new TreeSet<>();
    changedIn.forEach((stem, in) -> {
      if (in > since) {
        changed.add(stem);
      }
    });
    return Optional.of(changed);
  }

  /** Makes everything recorded so far durable; does nothing when there is nothing new. */
  void commit() throws IOException {
    if (pending.isEmpty()) {
      return;
    }
    journal.append(new Journal.Commit(generation + 1, pending));
    generation++;
    pending.clear();
  }

  /** Writes the journal anew: sorted, one line per thing, nothing of what is gone. */
  void compact() throws IOException {
    commit();
    journal.rewrite(catalog(), generation);
    compactedIn = generation;
    changedIn.clear();
  }
}
