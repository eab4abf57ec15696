package se.paragraf.index.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import se.paragraf.model.json.ExtractionJson;

/**
 * The list of files seen and contents read, on disk as a journal of JSON lines.
 *
 * <p>A commit appends its lines and forces them to disk; the last line about a thing counts, and a
 * line torn by a crash is dropped with everything after the last whole commit. {@link #compact()}
 * writes the journal anew, one line per thing.
 */
final class Manifest {

  private static final ObjectMapper JSON = ExtractionJson.newMapper();

  private final Path file;
  private final SortedMap<String, FileEntry> files = new TreeMap<>();
  private final SortedMap<String, ContentSummary> contents = new TreeMap<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, Long> changedIn = new HashMap<>();
  private final List<Line> pending = new ArrayList<>();
  private long generation;
  private long compactedIn;
  private long wholeBytes;

  /** A line of the journal: exactly one component is present. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Line(
      Optional<FileEntry> file,
      Optional<ContentSummary> content,
      Optional<String> goneFile,
      Optional<String> goneContent,
      Optional<Long> generation) {

    static Line of(FileEntry file) {
      return new Line(
          Optional.of(file),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Line of(ContentSummary content) {
      return new Line(
          Optional.empty(),
          Optional.of(content),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Line goneFile(String path) {
      return new Line(
          Optional.empty(),
          Optional.empty(),
          Optional.of(path),
          Optional.empty(),
          Optional.empty());
    }

    static Line goneContent(String stem) {
      return new Line(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(stem),
          Optional.empty());
    }

    static Line generation(long generation) {
      return new Line(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(generation));
    }
  }

  private Manifest(Path file) {
    this.file = file;
  }

  /** Reads the journal, or begins an empty one when there is none. */
  static Manifest read(Path file) throws IOException {
    Manifest manifest = new Manifest(file);
    if (Files.exists(file)) {
      manifest.replay(Files.readAllBytes(file));
    }
    return manifest;
  }

  private void replay(byte[] journal) {
    List<Line> commit = new ArrayList<>();
    int start = 0;
    for (int end = lineEnd(journal, start); end >= 0; end = lineEnd(journal, start)) {
      Optional<Line> line = parse(new String(journal, start, end - start, StandardCharsets.UTF_8));
      if (line.isEmpty()) {
        return;
      }
      commit.add(line.get());
      start = end + 1;
      if (line.get().generation().isPresent()) {
        boolean first = wholeBytes == 0;
        generation = line.get().generation().get();
        compactedIn = first ? generation : compactedIn;
        commit.forEach(each -> apply(each, generation));
        commit.clear();
        wholeBytes = start;
      }
    }
  }

  private static int lineEnd(byte[] text, int from) {
    for (int at = from; at < text.length; at++) {
      if (text[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private static Optional<Line> parse(String text) {
    try {
      return Optional.of(JSON.readValue(text, Line.class));
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }

  private void apply(Line line, long in) {
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
    record(Line.of(entry));
  }

  void put(ContentSummary content) {
    record(Line.of(content));
  }

  void removeFile(String path) {
    record(Line.goneFile(path));
  }

  void removeContent(String stem) {
    record(Line.goneContent(stem));
  }

  private void record(Line line) {
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

  Catalog catalog() {
    return new Catalog(files.values(), contents.values());
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

  /** Forces everything recorded so far to disk; does nothing when there is nothing new. */
  void commit() throws IOException {
    if (pending.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    pending.forEach(line -> append(text, line));
    append(text, Line.generation(generation + 1));
    appendToFile(text.toString().getBytes(StandardCharsets.UTF_8));
    generation++;
    pending.clear();
  }

  private void appendToFile(byte[] bytes) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      try {
        out.truncate(wholeBytes).position(wholeBytes);
        AtomicFile.writeAll(out, bytes);
        out.force(true);
        wholeBytes += bytes.length;
      } catch (IOException e) {
        out.truncate(wholeBytes);
        throw new IOException("kan inte skriva " + file + ": " + MachineTrouble.reason(e), e);
      }
    }
  }

  /** Writes the journal anew: sorted, one line per thing, nothing of what is gone. */
  void compact() throws IOException {
    commit();
    StringBuilder text = new StringBuilder();
    append(text, Line.generation(generation));
    files.values().forEach(entry -> append(text, Line.of(entry)));
    contents.values().forEach(content -> append(text, Line.of(content)));
    append(text, Line.generation(generation));
    byte[] journal = text.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, journal);
    wholeBytes = journal.length;
    compactedIn = generation;
    changedIn.clear();
  }

  private static void append(StringBuilder text, Line line) {
    try {
      text.append(JSON.writeValueAsString(line)).append('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line always has a JSON form", e);
    }
  }
}
