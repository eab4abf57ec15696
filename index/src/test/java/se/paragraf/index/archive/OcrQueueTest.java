package se.paragraf.index.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;

class OcrQueueTest {

  private static final int FILES = 16;

  @TempDir Path temp;
  private Path files;
  private Path archive;

  @BeforeEach
  void writeFiles() throws IOException {
    files = Files.createDirectories(temp.resolve("files"));
    archive = temp.resolve("archive");
    for (int file = 0; file < FILES; file++) {
      String image = file % 2 == 0 ? "Taket på skola " + file + " lagas.\n" : "";
      Files.writeString(
          files.resolve("f" + file + ".pdf"),
          "2024-02-" + (10 + file) + "\nBron nummer " + file + " målas.\n" + image);
    }
  }

  private static List<String> found(Path archive, String query) throws IOException {
    try (Archive open = Archive.open(archive);
        Search search = Search.open(open)) {
      return search.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.citation() + ": " + hit.text())
          .toList();
    }
  }

  private static int awaiting(Path archive) throws IOException {
    try (Archive open = Archive.open(archive)) {
      return open.catalog().awaitingOcr();
    }
  }

  private Path readAtOnce() throws IOException {
    Path once = temp.resolve("once");
    ImageReader.ingest(
        once, files, new Ingest(ImageReader::whole, Unpacker.NONE, ImageReader.options()));
    return once;
  }

  @Test
  void textIsSearchableAndImagesAreCountedBeforeTheFirstImageIsRead() throws IOException {
    List<List<String>> seen = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    Ingest ingest =
        ImageReader.inTwoPasses((file, path) -> {
          synchronized (seen) {
            if (seen.isEmpty()) {
              seen.add(found(archive, "bron nummer 15"));
              seen.add(found(archive, "taket skola"));
              waiting.add(awaiting(archive));
            }
          }
          return ImageReader.whole(file, path);
        });

    IngestReport report = ImageReader.ingest(archive, files, ingest);

    assertThat(seen.get(0)).isNotEmpty();
    assertThat(seen.get(1)).isEmpty();
    assertThat(waiting).containsExactly(FILES / 2);
    assertThat(report.read()).isEqualTo(FILES);
    assertThat(report.ocrPages()).isEqualTo(FILES / 2);
    assertThat(report.awaitingOcr()).isZero();
    assertThat(found(archive, "taket skola")).isNotEmpty();
  }

  @Test
  void givesTheBytesThatReadingAtOnceGives() throws IOException {
    ImageReader.ingest(archive, files, ImageReader.inTwoPasses(ImageReader::whole));

    assertThat(jsonOf(archive)).isEqualTo(jsonOf(readAtOnce()));
  }

  @Test
  void waitsForAMachineThatCanReadImages() throws IOException {
    Ingest without = new Ingest(ImageReader::withoutEngine, Unpacker.NONE, ImageReader.options());

    assertThat(ImageReader.ingest(archive, files, without).awaitingOcr()).isEqualTo(FILES / 2);
    assertThat(ImageReader.ingest(archive, files, without).unchanged()).isEqualTo(FILES);
    IngestReport later =
        ImageReader.ingest(archive, files, ImageReader.inTwoPasses(ImageReader::whole));

    assertThat(later.unchanged()).isEqualTo(FILES);
    assertThat(later.ocrPages()).isEqualTo(FILES / 2);
    assertThat(jsonOf(archive)).isEqualTo(jsonOf(readAtOnce()));
  }

  @Test
  void keepsAnUnpackedFileUntilItsImagesAreRead() throws IOException {
    Path bundle = Files.writeString(temp.resolve("handlingar.zip"), "zip");
    Unpacker unpacker =
        (file, scratch) -> {
          if (!file.file().equals(bundle)) {
            return Unpacker.Contents.none();
          }
          Path member = Files.copy(files.resolve("f0.pdf"), scratch.resolve("a.pdf"));
          return new Unpacker.Contents(
              List.of(new FoundFile(member, file.path() + FoundFile.INSIDE + "a.pdf")), true);
        };
    Ingest without = new Ingest(ImageReader::withoutEngine, unpacker, ImageReader.options());
    ImageReader.ingest(archive, bundle, without);
    assertThat(waitingFiles()).hasSize(1);

    IngestReport later =
        ImageReader.ingest(
            archive, files.resolve("f1.pdf"), ImageReader.inTwoPasses(ImageReader::whole));

    assertThat(later.ocrPages()).isEqualTo(1);
    assertThat(waitingFiles()).isEmpty();
    assertThat(found(archive, "taket skola")).isNotEmpty();
  }

  @Test
  void killedInTheQueueAndRunAgainGivesTheSameArchive() throws IOException, InterruptedException {
    Process ingest =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ImageReader.class.getName(),
                archive.toString(),
                files.toString(),
                "60000")
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("ingest.log").toFile())
            .start();
    for (int i = 0; i < 200 && !Archive.exists(archive); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    for (int i = 0; i < 400 && awaiting(archive) < FILES / 2; i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    ingest.destroyForcibly().waitFor();
    assertThat(awaiting(archive)).isEqualTo(FILES / 2);

    IngestReport again =
        ImageReader.ingest(archive, files, ImageReader.inTwoPasses(ImageReader::whole));

    assertThat(again.unchanged()).isEqualTo(FILES);
    assertThat(again.ocrPages()).isEqualTo(FILES / 2);
    assertThat(jsonOf(archive)).isEqualTo(jsonOf(readAtOnce()));
  }

  private List<Path> waitingFiles() throws IOException {
    try (Stream<Path> waiting = Files.list(archive.resolve("waiting"))) {
      return waiting.toList();
    }
  }

  private static Map<String, String> jsonOf(Path archive) throws IOException {
    Map<String, String> json = new TreeMap<>();
    try (Stream<Path> all = Files.walk(archive.resolve("documents"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        json.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return json;
  }
}
