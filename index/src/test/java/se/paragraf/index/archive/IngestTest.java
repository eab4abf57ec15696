package se.paragraf.index.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.index.search.Search;
import se.paragraf.index.search.SearchRequest;

class IngestTest {

  private static final int FILES = 30;
  private static final long SEED = 20240305;

  @TempDir Path temp;
  private Path files;
  private Path archive;

  @BeforeEach
  void writeFiles() throws IOException {
    files = Files.createDirectories(temp.resolve("files"));
    archive = temp.resolve("archive");
  }

  private void write(String name, String date, String decision) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, date + "\n" + decision + "\n");
  }

  private IngestReport ingest() throws IOException {
    return SlowReader.ingest(archive, files, 0, false);
  }

  private List<String> found(String query) throws IOException {
    try (Archive open = Archive.open(archive);
        Search search = Search.open(open)) {
      return search.search(SearchRequest.of(query)).hits().stream()
          .map(hit -> hit.citation() + ": " + hit.text())
          .toList();
    }
  }

  @Test
  void countsAddUpToTheFilesSeen() throws IOException {
    write("a.pdf", "2024-01-02", "Bron målas.");
    write("b/a igen.pdf", "2024-01-02", "Bron målas.");
    write("c.pdf", "2024-01-03", "Vägen lagas.");
    Files.writeString(files.resolve("tom.xlsx"), "");

    IngestReport first = ingest();
    IngestReport second = ingest();

    assertThat(first.seen()).isEqualTo(4);
    assertThat(first.read()).isEqualTo(2);
    assertThat(first.duplicates()).isEqualTo(1);
    assertThat(first.skipped())
        .extracting(FileEntry::code)
        .extracting("value")
        .containsOnly("not-pdf");
    assertThat(second.seen()).isEqualTo(4);
    assertThat(second.unchanged()).isEqualTo(3);
    assertThat(second.read()).isZero();
  }

  @Test
  void replacesChangedFile() throws IOException {
    write("a.pdf", "2024-01-02", "Bron målas.");
    ingest();
    write("a.pdf", "2024-01-02", "Bron rivs.");
    ingest();

    assertThat(found("bron")).containsExactly("Kommunstyrelsen 2024-01-02 § 1, s. 1: Bron rivs.");
    try (Archive open = Archive.open(archive)) {
      assertThat(open.extractions()).hasSize(1);
    }
  }

  @Test
  void reportsVanishedFileAndRemovesItOnlyWhenAsked() throws IOException {
    write("a.pdf", "2024-01-02", "Bron målas.");
    write("b.pdf", "2024-01-03", "Vägen lagas.");
    ingest();
    Files.delete(files.resolve("a.pdf"));

    assertThat(ingest().vanished()).singleElement().asString().endsWith("a.pdf");
    assertThat(found("bron")).hasSize(1);

    assertThat(SlowReader.ingest(archive, files, 0, true).pruned()).isTrue();
    assertThat(found("bron")).isEmpty();
    assertThat(ingest().vanished()).isEmpty();
  }

  @Test
  void prunedNamePassesToTheNextPathOfTheSameBytes() throws IOException {
    write("a.pdf", "2024-01-02", "Bron målas.");
    write("b.pdf", "2024-01-02", "Bron målas.");
    ingest();
    Files.delete(files.resolve("a.pdf"));
    SlowReader.ingest(archive, files, 0, true);
    Map<String, String> pruned = jsonOf(archive);

    Path fresh = temp.resolve("fresh");
    SlowReader.ingest(fresh, files, 0, false);

    assertThat(pruned).isEqualTo(jsonOf(fresh));
  }

  @Test
  void aPathThatDoesNotExistIsAnErrorAndPrunesNothing() throws IOException {
    write("a.pdf", "2024-01-02", "Bron målas.");
    ingest();
    Path gone = temp.resolve("borta");

    assertThatThrownBy(() -> SlowReader.ingest(archive, gone, 0, true))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("borta");
    assertThat(found("bron")).hasSize(1);
  }

  @Test
  void killedAnywhereAndRunAgainGivesTheSameArchive() throws IOException, InterruptedException {
    for (int file = 0; file < FILES; file++) {
      write(
          "f" + file + ".pdf", "2024-02-" + (10 + file % 19), "Beslut nummer " + file + " fattas.");
    }
    Path quiet = temp.resolve("quiet");
    SlowReader.ingest(quiet, files, 0, false);
    Random random = new Random(SEED);

    for (int kill = 0; kill < 4; kill++) {
      Process ingest = startIngest(archive, 60);
      ingest.waitFor(600 + random.nextInt(900), TimeUnit.MILLISECONDS);
      ingest.destroyForcibly().waitFor();
    }
    SlowReader.ingest(archive, files, 0, false);

    assertThat(jsonOf(archive)).as("seed " + SEED).isEqualTo(jsonOf(quiet));
    Path killed = archive;
    List<String> afterKills = found("beslut nummer 7 fattas");
    archive = quiet;
    assertThat(afterKills).isEqualTo(found("beslut nummer 7 fattas"));
    archive = killed;
  }

  private Process startIngest(Path into, long millisPerFile) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SlowReader.class.getName(),
            into.toString(),
            files.toString(),
            Long.toString(millisPerFile))
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("ingest.log").toFile())
        .start();
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
