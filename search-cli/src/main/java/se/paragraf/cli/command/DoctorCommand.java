package se.paragraf.cli.command;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.output.Lines;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.search.IndexOutdatedException;
import se.paragraf.index.search.Search;

/** {@code paragraf doctor}: what this machine has and lacks. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

  private static final long MEGABYTE = 1 << 20;

  /** A large report with its pictures needs some hundred megabytes while it is read. */
  private static final long LEAST_MEMORY_MEGABYTES = 512;

  private static final long LEAST_DISK_MEGABYTES = 1024;

  private static final Set<String> STANDARD_FONTS =
      Set.of(
          "Arial",
          "Helvetica",
          "Times New Roman",
          "Arimo",
          "Tinos",
          "Liberation Sans",
          "Liberation Serif",
          "Nimbus Sans",
          "Nimbus Roman",
          "FreeSans",
          "FreeSerif");

  private static final int MOST_TOLD = 3;

  private final Surroundings here;

  @Option(names = "--format", paramLabel = "text|json")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  DoctorCommand(Surroundings here) {
    this.here = here;
  }

  /**
   * One thing looked at.
   *
   * @param what it is
   * @param found what was found
   * @param mend what to do; empty when it is as it should be
   */
  private record Finding(String what, boolean ok, String found, String mend) {}

  @Override
  public Integer call() throws IOException {
    List<Finding> findings =
        List.of(java(), memory(), tesseract(), swedish(), fonts(), disk(), archiveFound(), index());
    here.print(format == TextOrJson.JSON ? OutputJson.write(findings) : text(findings));
    boolean well = findings.stream().allMatch(Finding::ok);
    return (well ? ExitCode.DONE : ExitCode.ATTENTION).code();
  }

  private Finding finding(String key, boolean ok, String found) {
    return new Finding(
        here.messages().text("doctor." + key),
        ok,
        found,
        ok ? "" : here.messages().text("doctor." + key + ".mend"));
  }

  private Finding java() {
    return finding("java", Runtime.version().feature() >= 21, Runtime.version().toString());
  }

  private Finding memory() {
    long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return finding("memory", megabytes >= LEAST_MEMORY_MEGABYTES, megabytes + " MB");
  }

  private Finding tesseract() {
    List<String> lines = ProgramOutput.of("tesseract", "--version");
    return finding(
        "tesseract",
        !lines.isEmpty(),
        lines.isEmpty() ? here.messages().text("doctor.nothing") : lines.getFirst());
  }

  private Finding swedish() {
    boolean there = ProgramOutput.of("tesseract", "--list-langs").contains("swe");
    return finding("swedish", there, there ? "swe" : here.messages().text("doctor.nothing"));
  }

  /** What page images are set in where a PDF does not carry its fonts. */
  private Finding fonts() {
    List<String> found =
        families().stream().filter(STANDARD_FONTS::contains).sorted().limit(MOST_TOLD).toList();
    return finding(
        "fonts",
        !found.isEmpty(),
        found.isEmpty() ? here.messages().text("doctor.nothing") : String.join(", ", found));
  }

  private static List<String> families() {
    try {
      return List.of(
          GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    } catch (RuntimeException | InternalError noFontConfiguration) {
      // So Java tells of a machine that has no fonts at all.
      return List.of();
    }
  }

  private Finding disk() throws IOException {
    Path folder = archive.address(here).folder();
    while (!Files.exists(folder)) {
      folder = folder.resolve("..").normalize();
    }
    long megabytes = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    return finding(
        "disk", megabytes >= LEAST_DISK_MEGABYTES, here.messages().number(megabytes) + " MB");
  }

  private Finding archiveFound() throws IOException {
    ArchiveAddress address = archive.address(here);
    if (!Archive.exists(address)) {
      return finding("archive", false, here.messages().text("doctor.noArchive", address));
    }
    try (Archive opened = Archive.open(address)) {
      long documents = opened.catalog().documents().count();
      return finding(
          "archive", true, address + ": " + here.messages().count("count.documents", documents));
    } catch (AccessDeniedException denied) {
      return new Finding(
          here.messages().text("doctor.archive"),
          false,
          address.toString(),
          new DiskTrouble(here.messages()).sentence(denied));
    }
  }

  private Finding index() throws IOException {
    ArchiveAddress address = archive.address(here);
    if (!Archive.exists(address)) {
      return finding("index", true, here.messages().text("doctor.nothing"));
    }
    try (Archive opened = Archive.open(address);
        Search search = Search.open(opened)) {
      return finding("index", true, here.messages().text("doctor.current"));
    } catch (IndexOutdatedException outdated) {
      return finding("index", false, here.messages().text("doctor.outdated"));
    } catch (AccessDeniedException denied) {
      return finding("index", true, here.messages().text("doctor.nothing"));
    }
  }

  private String text(List<Finding> findings) {
    Lines lines = new Lines(here.console().width());
    for (Finding finding : findings) {
      lines.hang(0, finding.ok() ? "✓ " : "✗ ", finding.what() + ": " + finding.found());
      if (!finding.mend().isEmpty()) {
        lines.hang(2, "→ ", finding.mend());
      }
    }
    return lines.toString();
  }
}
