package se.paragraf.index.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.analysis.SwedishWords;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.Filters;
import se.paragraf.index.search.Search;

/**
 * Writes the measures of the likeliest answer to each of some questions, for docs/calibration.py.
 *
 * <p>Needs {@code -Dparagraf.questions=FILE -Dparagraf.archive=DIR -Dparagraf.measures=FILE};
 * without them there is nothing to measure and it is skipped.
 */
class MeasuresTest {

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void writesTheMeasuresOfEveryFirstAnswer() throws IOException {
    Optional<Path> questions = path("paragraf.questions");
    Optional<Path> folder = path("paragraf.archive");
    Optional<Path> out = path("paragraf.measures");
    assumeTrue(
        questions.isPresent() && folder.isPresent() && out.isPresent(),
        "no questions given: -Dparagraf.questions=FILE -Dparagraf.archive=DIR -Dparagraf.measures=FILE");
    List<String> lines = new ArrayList<>();
    try (Archive archive = Archive.open(folder.get());
        Search search = Search.open(archive)) {
      Ask ask = new Ask(archive, search, SwedishWords.load());
      for (JsonNode question : json.readTree(questions.get().toFile())) {
        lines.add(line(question, ask));
      }
    }
    Files.write(out.get(), lines);
    assertThat(lines).isNotEmpty();
  }

  private String line(JsonNode question, Ask ask) throws IOException {
    ObjectNode line = json.createObjectNode().put("id", question.get("id").asText());
    Optional<Rated> first =
        ask.rated(question.get("question").asText(), Filters.NONE).stream().findFirst();
    first.ifPresent(rated -> {
      line.put("text", rated.candidate().text()).put("kind", rated.kind().name());
      ObjectNode measures = line.putObject("measures");
      for (Measure measure : Measure.values()) {
        measures.put(measure.name(), measure.of(rated));
      }
    });
    return json.writeValueAsString(line);
  }

  private static Optional<Path> path(String property) {
    return Optional.ofNullable(System.getProperty(property)).map(Path::of);
  }
}
