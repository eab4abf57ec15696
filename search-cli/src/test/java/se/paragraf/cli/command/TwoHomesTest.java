package se.paragraf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample documents in a folder and in an OpenSearch of three nodes, asked everything that the
 * project asks of them: the answers are the same. Then a § is erased and a node is lost, and they
 * still are.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoHomesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TO_FORGET = "RF 2024-10-22 § 62";

  @TempDir static Path work;
  private static EmbeddedCluster cluster;
  private static Path folder;
  private static String remote;
  private static BothHomes homes;

  private final SoftAssertions same = new SoftAssertions();

  @BeforeAll
  static void readsTheSamplesIntoBothHomes() throws Exception {
    assumeTrue(
        Boolean.getBoolean("paragraf.cluster"), "starts three OpenSearch nodes: mvn -Pcluster");
    cluster = EmbeddedCluster.start(work.resolve("cluster"), 3);
    folder = work.resolve("arkiv");
    remote = cluster.archive("prov");
    homes = new BothHomes(work, folder.toString(), remote);
    for (String home : homes.homes()) {
      Typed typed = homes.type(List.of("ingest", Samples.ownFolder().toString()), home);
      assertThat(typed.exitCode()).as(typed.err()).isLessThan(ExitCode.WRONG_COMMAND_LINE.code());
    }
    countNothingReplaced();
  }

  /** The engine counts what was replaced until it merges; a new index holds nothing of it. */
  private static void countNothingReplaced() {
    assertThat(homes.type(List.of("reindex"), remote).exitCode()).isZero();
  }

  @AfterAll
  static void stops() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void saysInASentenceThatThereIsNoSuchArchive() {
    String unknown = remote.replaceAll("/[a-z]+$", "/finns-inte");
    Typed typed = Typed.in(work, "search", "budget", "--archive", unknown);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED.code());
    assertThat(typed.err()).startsWith("Det finns inget arkiv i " + unknown);
  }

  @Test
  @Order(2)
  void commandsPrintTheSame() throws Exception {
    homes.compare(commands(), same);
    same.assertAll();
  }

  @Test
  @Order(3)
  void standingQuestionsTellTheSame() throws Exception {
    homes.compare(
        List.of(
            List.of("watch", "add", "nattbussen"),
            List.of("watch", "list"),
            List.of("watch", "run", "--format", "csv"),
            List.of("watch", "run", "--format", "csv"),
            List.of("watch", "remove", "nattbussen")),
        same);
    same.assertAll();
  }

  @Test
  @Order(4)
  void pagesLookTheSame() throws Exception {
    homes.compareImages(List.of(TO_FORGET, "RSAU 2024-02-13 § 12"), same);
    same.assertAll();
  }

  @Test
  @Order(5)
  void serversTellTheSame() throws Exception {
    homes.compareServers(
        List.of(
            "api/search?q=trafik&limit=40",
            "api/ask?q=Vad+beslutade+regionstyrelsen+om+nattbussen%3F",
            "api/chain?ref=RA240112",
            "api/trace?q=balanskravsresultat",
            "api/followup",
            "api/stats"),
        same);
    same.assertAll();
  }

  @Test
  @Order(6)
  void whatIsErasedIsGoneFromBoth() throws Exception {
    for (String home : homes.homes()) {
      Typed forgotten = homes.type(List.of("forget", TO_FORGET), home);
      assertThat(forgotten.exitCode()).as(forgotten.err()).isZero();
      assertThat(homes.type(List.of("show", TO_FORGET), home).exitCode())
          .as("show after forget in " + home)
          .isEqualTo(ExitCode.FAILED.code());
    }
    countNothingReplaced();
    homes.compare(everyDocument(), same);
    same.assertAll();
  }

  @Test
  @Order(7)
  void theLossOfANodeLosesNothing() throws Exception {
    cluster.lose(0);
    homes.compare(everyDocument(), same);
    same.assertAll();
  }

  /** Commands that read every document and ask every place. */
  private static List<List<String>> everyDocument() throws IOException {
    return List.of(
        searches(), List.of("stats", "--format", "json"), List.of("check", "--format", "json"));
  }

  private static List<String> searches() throws IOException {
    Path searches = batch(Samples.ownFolder().resolve("searches.json"), "query", "searches.jsonl");
    return List.of("search", "--batch", searches.toString(), "--limit", "40");
  }

  private static List<List<String>> commands() throws IOException {
    List<List<String>> commands = new ArrayList<>();
    Path questions =
        batch(Samples.ownFolder().resolve("questions.json"), "question", "questions.jsonl");
    commands.add(searches());
    commands.add(List.of("ask", "--batch", questions.toString()));
    commands.add(List.of("stats", "--format", "json"));
    for (String measure : List.of("sjukfrånvaro", "resultat", "nettokostnad", "investeringar")) {
      commands.add(List.of("trace", measure, "--format", "json"));
    }
    commands.add(List.of("followup", "--format", "json"));
    commands.add(List.of("followup", "--open", "--format", "csv"));
    for (String document : documentsWithTables()) {
      commands.add(List.of("tables", document, "--format", "json"));
    }
    for (String number : caseNumbers()) {
      commands.add(List.of("chain", number, "--format", "json"));
    }
    return commands;
  }

  private static Path batch(Path cases, String key, String name) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (JsonNode each : JSON.readTree(cases.toFile())) {
      ObjectNode line = JSON.createObjectNode();
      line.put("id", each.path("id").asText()).put(key, each.path(key).asText());
      lines.append(line).append('\n');
    }
    return Files.writeString(work.resolve(name), lines);
  }

  private static List<String> documentsWithTables() throws IOException {
    List<String> ids = new ArrayList<>();
    for (JsonNode file : extractions()) {
      for (JsonNode document : file.path("documents")) {
        if (!document.path("tables").isEmpty()) {
          ids.add(document.path("id").asText());
        }
      }
    }
    return ids;
  }

  /** Every case number of the samples. */
  private static TreeSet<String> caseNumbers() throws IOException {
    TreeSet<String> numbers = new TreeSet<>();
    for (JsonNode file : extractions()) {
      for (JsonNode all : file.findValues("caseNumbers")) {
        ((ArrayNode) all).forEach(number -> numbers.add(number.asText()));
      }
    }
    return numbers;
  }

  private static List<JsonNode> extractions() throws IOException {
    List<JsonNode> extractions = new ArrayList<>();
    try (var files = Files.walk(folder.resolve("documents"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        extractions.add(JSON.readTree(file.toFile()));
      }
    }
    return extractions;
  }
}
