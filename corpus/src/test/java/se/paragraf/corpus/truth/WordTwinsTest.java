package se.paragraf.corpus.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.corpus.Corpus;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.json.ExtractionJson;

/** The same minutes as DOCX and as PDF give the same structure. */
class WordTwinsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ExtractionPipeline PIPELINE = new ExtractionPipeline(OcrPages.later());

  /** What only pages have, what is named after the file, and how a grid was found. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "region",
          "regions",
          "firstPage",
          "lastPage",
          "page",
          "furniture",
          "id",
          "table",
          "document",
          "confidence");

  /** What another template words or draws in its own way. */
  private static final List<String> OF_THE_MINUTES =
      List.of("kind", "meetingDate", "agenda", "paragraphs");

  private static final List<String> OF_PEOPLE =
      List.of("substitutes", "absent", "paragraphRange", "adjusters", "chair", "secretary");

  @ParameterizedTest
  @ValueSource(strings = {"bun-lindtorpa-2024-11-14", "stadsstyrelsen-bjorksala-2024-05-27"})
  void sameFileSavedAsWordAndAsPdfGivesTheSameInAllButPlaces(String name) throws IOException {
    JsonNode pdf = documents("samples/others/" + name + ".pdf");
    JsonNode word = documents("samples/word/" + name + "-libreoffice.docx");
    assertThat(word).isEqualTo(pdf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bun-lindtorpa-2024-11-14",
        "direktionen-hedvall-2024-04-18",
        "ks-aspevalla-2024-03-12",
        "ofn-orrvik-2024-01-23",
        "stadsstyrelsen-bjorksala-2024-05-27",
        "tsn-fagelkulla-2024-10-08"
      })
  void sameMinutesInAWordTemplateGiveTheSameStructure(String name) throws IOException {
    JsonNode pdf = documents("samples/others/" + name + ".pdf").path(0);
    JsonNode word = documents("samples/word/" + name + "-word.docx").path(0);
    for (String part : OF_THE_MINUTES) {
      assertThat(word.path(part)).as(part).isEqualTo(pdf.path(part));
    }
    for (String part : OF_PEOPLE) {
      assertThat(word.path("frontPage").path(part))
          .as(part)
          .isEqualTo(pdf.path("frontPage").path(part));
    }
    assertThat(word.path("tables").findValues("cells"))
        .isEqualTo(pdf.path("tables").findValues("cells"));
    assertThat(word.path("quantities").findValuesAsText("text"))
        .isEqualTo(pdf.path("quantities").findValuesAsText("text"));
  }

  @Test
  void noPlaceIsInventedForAWordFile() throws IOException {
    String json = extraction("samples/word/tsn-fagelkulla-2024-10-08-word.docx").toString();
    assertThat(json).contains("\"region\":null", "\"regions\":[]", "\"firstPage\":null");
    assertThat(json).doesNotContain("\"x0\"");
  }

  @Test
  void setsTheSameBytesAsAreCheckedIn(@TempDir Path folder) throws IOException {
    WordTwins.main(
        new String[] {
          Corpus.of("sources-other-tools").toString(),
          Corpus.of("samples/others").toString(),
          folder.toString(),
          Corpus.of("sources-word").toString()
        });
    try (var files = Files.list(folder)) {
      assertThat(files.sorted().toList())
          .hasSize(15)
          .allSatisfy(file ->
              assertThat(file)
                  .hasSameBinaryContentAs(Corpus.of("samples/word/" + file.getFileName())));
    }
  }

  private static JsonNode extraction(String file) throws IOException {
    Path path = Corpus.of(file);
    return MAPPER.readTree(ExtractionJson.write(PIPELINE.extract(path, file)));
  }

  private static JsonNode documents(String file) throws IOException {
    return bare(extraction(file).path("documents"));
  }

  private static JsonNode bare(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(OF_THE_FILE);
      object.forEach(WordTwinsTest::bare);
    } else if (node instanceof ArrayNode array) {
      array.forEach(WordTwinsTest::bare);
    }
    return node;
  }
}
