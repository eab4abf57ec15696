package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gives one clear sentence, the right exit code, and takes nothing else with it. */
class BadInputTest {

  private static final int FAILED = 3;
  private static final int ATTENTION = 1;

  @TempDir private Path folder;

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    Files.createFile(folder.resolve("tom.pdf"));

    cannotBeRead("tom.pdf", "Filen är tom");
  }

  @Test
  void saysThatAFileIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(Samples.own().getFirst());
    Files.write(folder.resolve("avbruten.pdf"), Arrays.copyOf(whole, whole.length / 4));

    cannotBeRead("avbruten.pdf", "skadad eller avbruten");
  }

  @Test
  void saysThatAPictureIsNoPdf() throws IOException {
    BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(picture, "jpg", folder.resolve("bild.pdf").toFile());

    cannotBeRead("bild.pdf", "ingen PDF utan en JPEG-bild");
  }

  @Test
  void saysThatAFileIsLocked() throws IOException {
    lockedPdf("låst.pdf");

    cannotBeRead("låst.pdf", "skyddad med lösenord");
  }

  @Test
  void saysThatAFolderIsNoFile() throws IOException {
    Files.createDirectory(folder.resolve("mapp"));

    Typed typed = Typed.in(folder, "extract", "mapp");

    assertThat(typed.exitCode()).isEqualTo(FAILED);
    assertThat(typed.err())
        .isEqualToIgnoringNewLines("mapp: det är en mapp; paragraf ingest läser mappar.");
  }

  @Test
  void readsTheOthersWhenOneCannotBeRead() throws IOException {
    lockedPdf("låst.pdf");
    String good = Samples.own().getFirst().toString();

    Typed typed = Typed.in(folder, "extract", "låst.pdf", good, "--out", "ut");

    assertThat(typed.exitCode()).isEqualTo(ATTENTION);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("låst.pdf: ").hasLineCount(1);
    assertThat(folder.resolve("ut/låst.json")).content().contains("\"encrypted\"");
    assertThat(folder.resolve("ut")).isDirectoryContaining("glob:**.json");
  }

  @Test
  void countsEveryFileOfAFolderOnce() throws IOException {
    Path files = Files.createDirectory(folder.resolve("handlingar"));
    Files.createFile(files.resolve("tom.pdf"));
    Files.writeString(files.resolve("läs mig.txt"), "hej");
    Files.copy(Samples.own().getFirst(), files.resolve("a.pdf"));
    Files.copy(Samples.own().getFirst(), files.resolve("b.pdf"));

    Typed typed = Typed.in(folder, "ingest", "handlingar");

    assertThat(typed.exitCode()).isEqualTo(ATTENTION);
    assertThat(typed.out())
        .startsWith("4 filer:")
        .contains("1 läst\n", "1 kopia", "1 gick inte att läsa:", "1 är inget som läses här:")
        .contains("tom.pdf: Filen är tom", "läs mig.txt");
  }

  @Test
  void saysThatAPathDoesNotExist() {
    Typed typed = Typed.in(folder, "ingest", "finns-inte");

    assertThat(typed.exitCode()).isEqualTo(FAILED);
    assertThat(typed.err()).endsWith("finns-inte finns inte.\n").hasLineCount(1);
    assertThat(folder.resolve("archive")).doesNotExist();
  }

  @Test
  void saysThatAFolderMayNotBeLookedInto() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("stängd"));
    Files.copy(Samples.own().getFirst(), closed.resolve("a.pdf"));
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeThat(Files.isReadable(closed)).as("root may look everywhere").isFalse();
      for (String[] command :
          new String[][] {{"extract", "stängd/a.pdf"}, {"stats", "--archive", "stängd"}}) {
        Typed typed = Typed.in(folder, command);

        assertThat(typed.exitCode()).isEqualTo(FAILED);
        assertThat(typed.err()).contains("får inte läsas").hasLineCount(1);
      }
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void saysThatThereIsNoArchive() {
    for (String command : new String[] {"stats", "search", "chain", "show", "reindex"}) {
      Typed typed = Typed.in(folder, command, "RF".repeat(command.equals("stats") ? 0 : 1));

      assertThat(typed.err()).as(command).doesNotContain("Exception");
      assertThat(typed.exitCode()).as(command).isIn(FAILED, 2);
    }
    assertThat(Typed.in(folder, "stats").err()).startsWith("Det finns inget arkiv i ");
  }

  @Test
  void losesNothingWhenTheDiskIsFull() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=80k", "tmpfs", disk.toString()))
        .as("a small disk, which only root can make")
        .isZero();
    String archive = disk.resolve("arkiv").toString();
    String samples = someSamples().toString();
    try {
      Typed full = Typed.in(folder, "ingest", samples, "--archive", archive);
      assertThat(full.exitCode()).isEqualTo(FAILED);
      assertThat(full.err()).startsWith("Disken är full").hasLineCount(1);

      assertThat(run("mount", "-o", "remount,size=100m", disk.toString())).isZero();
      Typed again = Typed.in(folder, "ingest", samples, "--archive", archive);
      assertThat(again.exitCode()).isZero();

      Typed.in(folder, "ingest", samples, "--archive", "lugnt");
      assertThat(documents(Path.of(archive))).isEqualTo(documents(folder.resolve("lugnt")));
    } finally {
      run("umount", disk.toString());
    }
  }

  private Path someSamples() throws IOException {
    Path some = Files.createDirectory(folder.resolve("handlingar"));
    for (Path sample : Samples.own().subList(0, 5)) {
      Files.copy(sample, some.resolve(sample.getFileName()));
    }
    return some;
  }

  private void cannotBeRead(String file, String why) {
    Typed typed = Typed.in(folder, "extract", file);

    assertThat(typed.exitCode()).isEqualTo(FAILED);
    assertThat(typed.err()).startsWith(file + ": ").contains(why).hasLineCount(1);
    assertThat(typed.out()).contains("\"documents\" : [ ]");
  }

  private void lockedPdf(String name) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
      document.save(folder.resolve(name).toFile());
    }
  }

  private static Map<String, String> documents(Path archive) throws IOException {
    Map<String, String> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(archive.resolve("documents"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        documents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return documents;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException noSuchProgram) {
      return -1;
    }
  }
}
