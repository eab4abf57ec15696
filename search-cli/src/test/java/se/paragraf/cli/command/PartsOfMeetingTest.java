package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsOfMeetingTest {

  @TempDir Path folder;

  @Test
  void paragraphApprovedAtOnceInFileOfItsOwnIsOfTheSameMeeting() throws IOException {
    for (String name : List.of("son-granback-2024-04-17", "son-granback-2024-04-17-omedelbart")) {
      Path pdf = Samples.ownFolder().resolve("hand").resolve(name + ".pdf");
      Files.copy(pdf, folder.resolve(name + ".pdf"));
    }
    assertThat(Typed.in(folder, "ingest", ".", "--archive", "arkiv").exitCode()).isZero();

    Typed typed = Typed.in(folder, "stats", "--archive", "arkiv", "--format", "json");
    JsonNode stats = new ObjectMapper().readTree(typed.out());

    assertThat(stats.path("bodies")).hasSize(1);
    JsonNode year = stats.path("bodies").path(0).path("years").path(0);
    assertThat(year.path("meetings")).hasSize(1);
    assertThat(year.path("paragraphs").path("first").asInt()).isEqualTo(31);
    assertThat(year.path("paragraphs").path("last").asInt()).isEqualTo(35);
    assertThat(year.path("paragraphs").path("missing")).isEmpty();
    assertThat(stats.path("paragraphs").asInt()).isEqualTo(5);
  }
}
