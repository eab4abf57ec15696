package se.paragraf.index.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/** An archive in a folder: a journal, and one JSON file per source file. */
final class FolderHome implements Home {

  private static final String ENDING = ".json";
  private static final int SHARD_DIGITS = 2;

  private final Path folder;
  private final Path manifest;
  private final Path forgotten;
  private final Path documents;

  FolderHome(Path folder) {
    this.folder = folder;
    this.manifest = folder.resolve("manifest.jsonl");
    this.forgotten = folder.resolve("forgotten.tsv");
    this.documents = folder.resolve("documents");
  }

  /** One that may not be looked into is there too: to open it tells why it cannot be read. */
  @Override
  public boolean exists() {
    return Files.isRegularFile(manifest) || !Files.exists(manifest) && !Files.notExists(manifest);
  }

  @Override
  public Closeable beginToWrite() throws IOException {
    ArchiveLock lock = ArchiveLock.take(folder);
    try {
      if (!Files.exists(manifest)) {
        AtomicFile.write(manifest, new byte[0]);
      }
      return lock;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public String state() throws IOException {
    return sign(manifest) + " " + sign(forgotten);
  }

  private static String sign(Path file) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.lastModifiedTime().toMillis() + "/" + found.size();
    } catch (NoSuchFileException none) {
      return "-";
    }
  }

  @Override
  public Journal journal() {
    return new FileJournal(manifest);
  }

  @Override
  public SortedSet<String> forgotten() throws IOException {
    return Files.exists(forgotten)
        ? new TreeSet<>(Files.readAllLines(forgotten, StandardCharsets.UTF_8))
        : new TreeSet<>();
  }

  @Override
  public void writeForgotten(SortedSet<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    AtomicFile.write(forgotten, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String stem) {
    return documents.resolve(stem.substring(0, SHARD_DIGITS)).resolve(stem + ENDING);
  }

  @Override
  public void write(Extraction.Done done) throws IOException {
    String json = ExtractionJson.write(done) + "\n";
    AtomicFile.write(file(done.source().stem()), json.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Extraction.Done read(String stem) throws IOException {
    Path file = file(stem);
    if (ExtractionJson.read(Files.readString(file)) instanceof Extraction.Done done) {
      return done;
    }
    throw new IOException("ingen läst fil: " + file);
  }

  @Override
  public void keepOnly(Catalog catalog) throws IOException {
    if (!Files.isDirectory(documents)) {
      return;
    }
    try (Stream<Path> files = Files.walk(documents)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String stem = file.getFileName().toString().replace(ENDING, "");
        if (AtomicFile.isUnfinished(file) || catalog.content(stem).isEmpty()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() {}
}
