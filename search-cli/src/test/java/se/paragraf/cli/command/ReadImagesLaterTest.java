package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.index.archive.Archive;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

class ReadImagesLaterTest {

  private static final String SCAN = "others/rsau-62-2024-inskannad.pdf";

  @TempDir Path folder;

  @Test
  void ingestReadsScanInItsSecondPassAndGivesWhatReadingAtOnceGives() throws IOException {
    assumeTrue(
        OcrPages.onThisMachine().available(), "Tesseract with Swedish is not on this machine");
    Path scan = Files.copy(Samples.ownFolder().resolve(SCAN), folder.resolve("scan.pdf"));

    Typed typed = Typed.in(folder, "ingest", "scan.pdf", "--archive", "arkiv");
    Typed stats = Typed.in(folder, "stats", "--archive", "arkiv", "--format", "json");

    assertThat(typed.out()).contains("1 sida som bara finns som bild är tolkad och sökbar");
    assertThat(stats.out()).contains("\"awaitingOcr\" : 0");
    Extraction once = new ReadFile(Messages.in(Messages.Language.SV)).read(scan, scan.toString());
    try (Archive archive = Archive.open(folder.resolve("arkiv"))) {
      assertThat(archive.extractions().map(ExtractionJson::write))
          .isEqualTo(List.of(ExtractionJson.write(once)));
    }
  }
}
