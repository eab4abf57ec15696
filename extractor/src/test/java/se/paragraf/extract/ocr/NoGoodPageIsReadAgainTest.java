package se.paragraf.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static se.paragraf.extract.ocr.TextLayer.DOUBTFUL;
import static se.paragraf.extract.ocr.TextLayer.EMPTY;
import static se.paragraf.extract.ocr.TextLayer.GOOD;
import static se.paragraf.extract.ocr.TextLayer.WRONG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.language.SwedishLexicon;
import se.paragraf.extract.pdf.PdfFile;

/** Pages that a word processor wrote need no OCR, and get none. */
class NoGoodPageIsReadAgainTest {

  private final JudgeTextLayer judge = new JudgeTextLayer(SwedishLexicon.load());

  @Test
  void takesTheTextOfEveryTypesetSample() throws Exception {
    List<String> doubted = new ArrayList<>();
    for (Path file : pdfs("corpus/samples")) {
      if (!file.toString().contains("inskannad")) {
        doubted.addAll(otherThan(EnumSet.of(GOOD, EMPTY), file));
      }
    }
    assertThat(doubted).isEmpty();
  }

  /** Some of their pages are pictures that hold no text of their own. */
  @Test
  void takesTheTextOfRealMinutes() throws Exception {
    List<Path> files = new ArrayList<>(pdfs("shared/corpus/solvesborg"));
    files.addAll(pdfs("shared/corpus/halland"));
    assumeThat(files).as("real minutes beside the project").isNotEmpty();
    List<String> doubted = new ArrayList<>();
    for (Path file : files) {
      doubted.addAll(otherThan(EnumSet.complementOf(EnumSet.of(WRONG, DOUBTFUL)), file));
    }
    assertThat(doubted).isEmpty();
  }

  /** The pages whose text layer is none of these. */
  private List<String> otherThan(Set<TextLayer> layers, Path file) throws Exception {
    List<String> others = new ArrayList<>();
    try (PdfFile pdf = PdfFile.open(file)) {
      for (int page = 1; page <= pdf.pages(); page++) {
        TextLayer layer = judge.judge(pdf.page(page)).layer();
        if (!layers.contains(layer)) {
          others.add(file.getFileName() + " page " + page + " " + layer);
        }
      }
    }
    return others;
  }

  private static List<Path> pdfs(String folder) throws IOException {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve(folder))) {
      at = at.getParent();
    }
    if (at == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(at.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }
}
