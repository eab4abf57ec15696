package se.paragraf.corpus.volume;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.paragraf.corpus.plant.WriteMinutes;
import se.paragraf.corpus.plant.WriteMinutes.Stage;
import se.paragraf.corpus.sample.ReadSample;
import se.paragraf.corpus.typeset.TypesetFile;

/**
 * Writes a folder of PDFs, each holding made-up minutes one after another until it has its pages.
 *
 * <p>The same seed gives the same text; no two minutes in a folder are drawn from one seed.
 */
public final class GenerateArchive {

  private static final List<String> TEMPLATES =
      List.of("ledger", "stacked", "navy", "plain", "region", "municipal");

  private final int pagesPerFile;
  private long seed;

  private GenerateArchive(int pagesPerFile, long seed) {
    this.pagesPerFile = pagesPerFile;
    this.seed = seed;
  }

  /** {@code FOLDER FILES PAGES [SEED]}: so many files of so many pages each. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int files = Integer.parseInt(args[1]);
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 0;
    GenerateArchive generate = new GenerateArchive(Integer.parseInt(args[2]), seed);
    for (int file = 1; file <= files; file++) {
      generate.write(folder.resolve("protokoll-%05d.pdf".formatted(file)));
    }
  }

  /** Pages keep what they use of the minutes they are of, which stay open until all is saved. */
  private void write(Path file) throws IOException {
    List<PDDocument> minutes = new ArrayList<>();
    try (PDDocument whole = new PDDocument()) {
      while (whole.getNumberOfPages() < pagesPerFile) {
        PDDocument next = Loader.loadPDF(minutes());
        minutes.add(next);
        for (PDPage page : next.getPages()) {
          if (whole.getNumberOfPages() < pagesPerFile) {
            whole.importPage(page).setResources(page.getResources());
          }
        }
      }
      whole.save(file.toFile());
    } finally {
      for (PDDocument each : minutes) {
        each.close();
      }
    }
  }

  private byte[] minutes() throws IOException {
    seed++;
    String template = TEMPLATES.get((int) Math.floorMod(seed, (long) TEMPLATES.size()));
    WriteMinutes write = new WriteMinutes(seed, template, Stage.ADJUSTED);
    List<String> lines = write.write().lines().toList();
    return new TypesetFile().set(new ReadSample().read(write.fileName(), lines)).bytes();
  }
}
