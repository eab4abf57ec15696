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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample documents in a folder and in an OpenSearch of three nodes, asked everything that the
 * project asks of them: the answers are the same. Then a node is lost, and they still are.
 */
class TwoHomesTest {

  /** Scores are sums of floats, and the order of summing is the engine's. */
  private static final double LIKE_SCORES = 1e-4;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path work;
  private static EmbeddedCluster cluster;
  private static Path folder;
  private static String remote;

  @BeforeAll
  static void readsTheSamplesIntoBothHomes() throws Exception {
    assumeTrue(
        Boolean.getBoolean("paragraf.cluster"), "starts three OpenSearch nodes: mvn -Pcluster");
    cluster = EmbeddedCluster.start(work.resolve("cluster"), 3);
    folder = work.resolve("arkiv");
    remote = cluster.archive("prov");
    String samples = Samples.ownFolder().toString();
    for (String home : List.of(folder.toString(), remote)) {
      Typed typed = Typed.in(work, "ingest", samples, "--archive", home);
      assertThat(typed.exitCode()).as(typed.err()).isLessThan(ExitCode.WRONG_COMMAND_LINE.code());
    }
    // The engine counts what was replaced until it merges; a new index holds nothing of it.
    assertThat(Typed.in(work, "reindex", "--archive", remote).exitCode()).isZero();
  }

  @AfterAll
  static void stops() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void saysInASentenceThatThereIsNoSuchArchive() {
    String unknown = remote.replaceAll("/[a-z]+$", "/finns-inte");
    Typed typed = Typed.in(work, "search", "budget", "--archive", unknown);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED.code());
    assertThat(typed.err()).startsWith("Det finns inget arkiv i " + unknown);
  }

  @Test
  void answersAreTheSameFromBothHomesAndAfterALoss() throws Exception {
    SoftAssertions same = new SoftAssertions();
    compare(commands(), same);
    cluster.lose(0);
    compare(everyDocument(), same);
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

  private static void compare(List<List<String>> commands, SoftAssertions same) throws IOException {
    for (List<String> command : commands) {
      String here = answer(command, folder.toString());
      String there = answer(command, remote);
      same.assertThat(there).as(String.join(" ", command)).isEqualTo(here);
    }
  }

  private static String answer(List<String> command, String archive) throws IOException {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--archive", archive));
    Typed typed = Typed.in(work, arguments.toArray(String[]::new));
    assertThat(typed.exitCode()).as(command + typed.err()).isLessThan(ExitCode.FAILED.code());
    StringBuilder lines = new StringBuilder();
    for (String line : typed.out().lines().toList()) {
      lines.append(line.startsWith("{") && line.endsWith("}") ? plain(JSON.readTree(line)) : line);
      lines.append('\n');
    }
    return lines.toString();
  }

  /** Without the time it took, and with scores as far as they count. */
  private static String plain(JsonNode json) {
    json.findParents("score")
        .forEach(each ->
            ((ObjectNode) each)
                .put("score", Math.round(each.path("score").asDouble() / LIKE_SCORES)));
    json.findParents("tookMillis").forEach(each -> ((ObjectNode) each).remove("tookMillis"));
    return json.toString();
  }

  private static List<List<String>> commands() throws IOException {
    Path samples = Samples.ownFolder();
    List<List<String>> commands = new ArrayList<>();
    Path questions = batch(samples.resolve("questions.json"), "question", "questions.jsonl");
    commands.add(searches());
    commands.add(List.of("ask", "--batch", questions.toString()));
    commands.add(List.of("stats", "--format", "json"));
    for (String measure : List.of("sjukfrånvaro", "resultat", "nettokostnad", "investeringar")) {
      commands.add(List.of("trace", measure, "--format", "json"));
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

  /** Every case number of the samples. */
  private static TreeSet<String> caseNumbers() throws IOException {
    TreeSet<String> numbers = new TreeSet<>();
    try (var files = Files.walk(folder.resolve("documents"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (JsonNode all : JSON.readTree(file.toFile()).findValues("caseNumbers")) {
          ((ArrayNode) all).forEach(number -> numbers.add(number.asText()));
        }
      }
    }
    return numbers;
  }
}
