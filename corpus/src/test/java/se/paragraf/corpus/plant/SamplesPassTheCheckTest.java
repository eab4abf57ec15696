package se.paragraf.corpus.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.Corpus;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.index.check.CheckMinutes;
import se.paragraf.index.check.CheckReport;
import se.paragraf.index.check.CheckRequest;
import se.paragraf.model.Extraction;
import se.paragraf.model.Severity;

/** The samples keep every rule, so that a clerk who tries the check on them meets no alarm. */
class SamplesPassTheCheckTest {

  private final ExtractionPipeline pipeline = new ExtractionPipeline(OcrPages.later());

  @Test
  void noSampleHasAnErrorOrAWarning() throws IOException {
    try (Stream<Path> files = Files.walk(Corpus.of("samples"))) {
      List<Path> samples = files.filter(SamplesPassTheCheckTest::isDocument).sorted().toList();
      assertThat(samples).hasSizeGreaterThan(40);
      for (Path sample : samples) {
        assertThat(alarms(sample)).as("%s", sample.getFileName()).isEmpty();
      }
    }
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".pdf") || file.toString().endsWith(".docx");
  }

  private List<String> alarms(Path file) throws IOException {
    String name = file.getFileName().toString();
    return switch (pipeline.extract(file, name)) {
      case Extraction.Failed failed -> List.of(name + ": " + failed.reason().message());
      case Extraction.Done done -> {
        CheckReport report = new CheckMinutes(CheckRequest.ALONE).check(done);
        yield report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(finding -> name + ": " + finding.rule() + " " + finding.message().swedish())
            .toList();
      }
    };
  }
}
