package se.paragraf.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Percentage;
import se.paragraf.cli.output.Console;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.web.WebOptions;
import se.paragraf.cli.web.WebServer;

/**
 * The same documents in a folder and in a cluster, asked the same.
 *
 * @param work where commands are typed
 */
record BothHomes(Path work, String folder, String remote) {

  /** Scores are sums of floats, and the order of summing is the engine's. */
  private static final Percentage LIKE_SCORES = Percentage.withPercentage(1e-4);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was answered, apart from its scores and without the time it took. */
  private record Answer(String text, List<Double> scores) {

    static Answer of(String printed) throws IOException {
      StringBuilder text = new StringBuilder();
      List<Double> scores = new ArrayList<>();
      for (String line : printed.lines().toList()) {
        boolean json = line.startsWith("{") && line.endsWith("}");
        text.append(json ? withoutScores(JSON.readTree(line), scores) : line).append('\n');
      }
      return new Answer(text.toString(), scores);
    }

    private static JsonNode withoutScores(JsonNode json, List<Double> scores) {
      for (JsonNode each : json.findParents("score")) {
        scores.add(((ObjectNode) each).remove("score").asDouble());
      }
      json.findParents("tookMillis").forEach(each -> ((ObjectNode) each).remove("tookMillis"));
      return json;
    }
  }

  List<String> homes() {
    return List.of(folder, remote);
  }

  /** Types a command for one of the homes. */
  Typed type(List<String> command, String home) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of("--archive", home));
    return Typed.in(work, arguments.toArray(String[]::new));
  }

  /** Types each command for both homes. */
  void compare(List<List<String>> commands, SoftAssertions same) throws IOException {
    for (List<String> command : commands) {
      Typed here = type(command, folder);
      Typed there = type(command, remote);
      String asked = String.join(" ", command);
      same.assertThat(here.exitCode()).as(asked + here.err()).isLessThan(ExitCode.FAILED.code());
      same.assertThat(there.exitCode()).as(asked + there.err()).isEqualTo(here.exitCode());
      compare(asked, Answer.of(here.out()), Answer.of(there.out()), same);
    }
  }

  private static void compare(String asked, Answer here, Answer there, SoftAssertions same) {
    same.assertThat(there.text()).as(asked).isEqualTo(here.text());
    same.assertThat(there.scores()).as(asked).hasSameSizeAs(here.scores());
    for (int at = 0; at < Math.min(here.scores().size(), there.scores().size()); at++) {
      same.assertThat(there.scores().get(at))
          .as("score " + at + " of " + asked)
          .isCloseTo(here.scores().get(at), LIKE_SCORES);
    }
  }

  /** Shows the page of each citation as an image. */
  void compareImages(List<String> citations, SoftAssertions same) throws IOException {
    for (String citation : citations) {
      byte[] here = image(citation, folder);
      same.assertThat(image(citation, remote)).as("show " + citation).isEqualTo(here);
    }
  }

  private byte[] image(String citation, String home) throws IOException {
    Path png = Files.createTempFile(work, "sida", ".png");
    Typed typed = type(List.of("show", citation, "--out", png.toString()), home);
    if (typed.exitCode() != ExitCode.DONE.code()) {
      throw new IOException(typed.err());
    }
    return Files.readAllBytes(png);
  }

  /** Serves both homes and asks each path of both. */
  void compareServers(List<String> paths, SoftAssertions same) throws Exception {
    try (WebServer here = serve(folder);
        WebServer there = serve(remote);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : paths) {
        compare(path, served(client, here, path), served(client, there, path), same);
      }
    }
  }

  private WebServer serve(String home) throws IOException {
    Console silent = Console.onto(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    Surroundings surroundings =
        new Surroundings(silent, Messages.in(Messages.Language.SV), work, Map.of());
    return WebServer.start(
        new WebOptions(
            ArchiveOption.address(home, surroundings),
            InetAddress.getLoopbackAddress(),
            0,
            List.of(),
            false),
        Clock.systemUTC());
  }

  private static Answer served(HttpClient client, WebServer server, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    String oneLine = JSON.readTree(response.body()).toString();
    return Answer.of(response.statusCode() + "\n" + oneLine);
  }
}
