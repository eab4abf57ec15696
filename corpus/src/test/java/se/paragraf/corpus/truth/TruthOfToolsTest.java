package se.paragraf.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.paragraf.corpus.Corpus;
import se.paragraf.corpus.sample.SampleFile;
import se.paragraf.corpus.typeset.tool.TypesetWithTools;

class TruthOfToolsTest {

  @Test
  void theTruthOfWhatOtherToolsHaveSetIsWhatTheSourcesSay() throws IOException {
    for (SampleFile file : TypesetWithTools.read(Corpus.of("sources-other-tools"))) {
      Path pdf = Corpus.of("samples/others/" + file.name() + ".pdf");
      String truth = TypesetSamples.truth(file, TypesetWithTools.places(file, pdf));
      assertThat(pdf.resolveSibling(file.name() + ".truth.json"))
          .as("run corpus/bin/typeset-others truth")
          .hasContent(truth);
    }
  }

  @Test
  void everySampleHasItsTruth() throws IOException {
    try (var files = Files.walk(Corpus.of("samples"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf")))
          .isNotEmpty()
          .allSatisfy(pdf -> {
            String name = pdf.getFileName().toString().replace(".pdf", ".truth.json");
            assertThat(pdf.resolveSibling(name)).exists();
          });
    }
  }
}
