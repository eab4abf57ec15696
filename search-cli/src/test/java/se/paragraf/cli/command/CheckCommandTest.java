package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir Path folder;

  @Test
  void checksEveryDocumentOfAFolder() throws IOException {
    Path below = Files.createDirectories(folder.resolve("mapp").resolve("maj"));
    Path sample = Samples.ownFolder().resolve("hand").resolve("son-granback-2024-04-17.pdf");
    Files.copy(sample, below.resolve("protokoll.pdf"));
    Files.writeString(below.resolve("anteckning.txt"), "inget protokoll");
    Files.writeString(below.resolve("~$protokoll.docx"), "Words egen");

    Typed typed = Typed.in(folder, "check", "mapp", "--format", "json");

    assertThat(typed.exitCode()).isIn(0, 1);
    assertThat(new ObjectMapper().readTree(typed.out()).findValuesAsText("file"))
        .singleElement()
        .asString()
        .endsWith("protokoll.pdf");
  }

  @Test
  void saysThatAFolderHoldsNothingToCheck() throws IOException {
    Files.createDirectory(folder.resolve("tom"));

    Typed typed = Typed.in(folder, "check", "tom");

    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.err()).contains("varken PDF- eller Word-filer");
  }

  @Test
  void letsAFindingStandWithTheReasonGiven() throws IOException {
    Path sample = Samples.ownFolder().resolve("almharad").resolve("rf-2024-06-18.pdf");
    Files.copy(sample, folder.resolve("p.pdf"));
    String id = first("p.pdf").path("fingerprint").asText();

    Typed.in(folder, "check", "p.pdf", "--accept", id, "--because", "Mallen är sådan.");

    assertThat(first("p.pdf").path("accepted").asText()).isEqualTo("Mallen är sådan.");
    assertThat(Typed.in(folder, "check", "p.pdf").out()).contains("Får stå: Mallen är sådan.");
  }

  private JsonNode first(String file) throws IOException {
    String json = Typed.in(folder, "check", file, "--format", "json").out();
    return new ObjectMapper().readTree(json).findPath("findings").path(0);
  }

  @Test
  void saysWhichRuleOfTheSettingsItDoesNotKnow() throws IOException {
    Files.writeString(folder.resolve("egna.conf"), "Z99 = av\n");
    Path sample = Samples.ownFolder().resolve("others").resolve("ks-aspevalla-2024-03-12.pdf");

    Typed typed = Typed.in(folder, "check", sample.toString(), "--settings", "egna.conf");

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("Z99 = av");
  }
}
