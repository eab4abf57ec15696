package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import se.paragraf.index.archive.Extractor;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;
import se.paragraf.model.json.ExtractionJson;

/**
 * A folder of extractions by what was read and what read it: {@code VERSION/ab/ab12….json}, named
 * by the SHA-256 of the file.
 *
 * <p>Many processes on many machines may fill one folder: a file comes into it whole, by a rename,
 * and one that is there is as good as any that another process would write.
 */
public final class ExtractionShelf {

  private static final int LETTERS_OF_FOLDER = 2;

  private final Path folder;

  /**
   * @param version of what reads, see {@link ReaderVersion}
   */
  public ExtractionShelf(Path folder, String version) {
    this.folder = folder.resolve(version.replaceAll("[^\\p{L}\\p{N}.]+", "-"));
  }

  /** What was read of the file with this SHA-256; none when it is not there or not whole. */
  public Optional<Extraction> find(String sha256) {
    try {
      return Optional.of(ExtractionJson.read(Files.readString(place(sha256))));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /**
   * Takes from the shelf what is there, and has the rest read.
   *
   * @param sources what is known of files besides
   */
  public Extractor before(Extractor reader, SourceList sources) {
    return (file, path) -> {
      Optional<Extraction> known = find(FileHash.of(file));
      return known.isPresent()
          ? ReadFile.forArchive(sources.complete(at(path, known.get())), path)
          : reader.extract(file, path);
    };
  }

  private static Extraction at(String path, Extraction extraction) {
    Source source = extraction.source().at(path);
    return switch (extraction) {
      case Extraction.Done done -> new Extraction.Done(source, done.documents(), done.notices());
      case Extraction.Failed failed -> new Extraction.Failed(source, failed.reason());
    };
  }

  /** Errors: {@code IOException} when the disk is full or refuses; nothing is there then. */
  public void put(Extraction extraction) throws IOException {
    Path place = place(extraction.source().sha256());
    Path its = Files.createDirectories(place.resolveSibling(""));
    Path beside = Files.createTempFile(its, "unfinished-", ".tmp");
    try {
      write(beside, ExtractionJson.write(extraction) + "\n");
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, LETTERS_OF_FOLDER)).resolve(sha256 + ".json");
  }
}
