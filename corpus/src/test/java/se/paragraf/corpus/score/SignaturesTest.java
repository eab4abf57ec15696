package se.paragraf.corpus.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.corpus.Corpus;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** Pages that signing services append, against truth written by hand. */
class SignaturesTest {

  private static final ExtractionPipeline PIPELINE = new ExtractionPipeline(OcrPages.later());

  @ParameterizedTest
  @ValueSource(strings = {"ks-tallmora-2024-02-13", "kf-morkulla-2024-06-12"})
  void tellsWhoSignedAndWhenTheMeetingBroke(String name) throws IOException {
    Path folder = Corpus.of("samples/hand");
    JsonNode truth =
        new ObjectMapper()
            .readTree(folder.resolve(name + ".truth.json").toFile())
            .path("documents")
            .path(0);
    Path pdf = folder.resolve(name + ".pdf");
    Extraction.Done done = (Extraction.Done) PIPELINE.extract(pdf, pdf.toString());

    assertThat(done.documents()).hasSize(1);
    Document minutes = done.documents().getFirst();
    assertThat(minutes.signatures())
        .extracting(signature -> signature.name() + ", " + signature.on().orElse(""))
        .containsExactlyInAnyOrderElementsOf(pairs(truth.path("signatures"), "name", "on"));
    assertThat(minutes.adjournments())
        .extracting(adjournment -> adjournment.from() + ", " + adjournment.to().orElse(""))
        .containsExactlyElementsOf(pairs(truth.path("adjournments"), "from", "to"));
    assertThat(done.notices()).extracting("code").contains("signature-page");
    assertThat(minutes.lastPage()).isEqualTo(done.source().pages());
  }

  private static List<String> pairs(JsonNode list, String first, String second) {
    List<String> pairs = new ArrayList<>();
    list.forEach(each -> pairs.add(each.path(first).asText() + ", " + each.path(second).asText()));
    return pairs;
  }
}
