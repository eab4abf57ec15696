package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A real Chromium, driven as a person does: by keys. One page; its requests are remembered. */
final class Browser implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  private static final int PATIENCE_SECONDS = 40;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<String> requests = new ArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private int commands;
  private boolean loaded;

  private Browser(Process process, String page) {
    this.process = process;
    this.socket =
        client.newWebSocketBuilder().buildAsync(URI.create(page), new Listener(received)).join();
  }

  private static final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final BlockingQueue<JsonNode> received;

    Listener(BlockingQueue<JsonNode> received) {
      this.received = received;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        try {
          received.add(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
        text.setLength(0);
      }
      socket.request(1);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }
  }

  static Optional<Path> installed() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  static Browser open(Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                installed().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "--lang=sv",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    for (int tries = 0; tries < PATIENCE_SECONDS * 10 && !Files.exists(port); tries++) {
      Thread.sleep(100);
    }
    Thread.sleep(300);
    String number = Files.readAllLines(port).getFirst();
    Browser browser = new Browser(process, page(number));
    for (String domain : List.of("Page", "Network", "Runtime", "DOM")) {
      browser.send(domain + ".enable", Map.of());
    }
    return browser;
  }

  private static String page(String port) throws IOException, InterruptedException {
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    JsonNode pages =
        JSON.readTree(
            HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body());
    return Stream.iterate(0, at -> at < pages.size(), at -> at + 1)
        .map(pages::get)
        .filter(page -> page.path("type").asText().equals("page"))
        .map(page -> page.path("webSocketDebuggerUrl").asText())
        .findFirst()
        .orElseThrow();
  }

  JsonNode send(String method, Map<String, ?> parameters) {
    int id = ++commands;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).join();
    return await(answer -> answer.path("id").asInt() == id).path("result");
  }

  private JsonNode await(Predicate<JsonNode> wanted) {
    try {
      while (true) {
        JsonNode next = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("an answer of the browser").isNotNull();
        switch (next.path("method").asText()) {
          case "Network.requestWillBeSent" -> requests.add(next.at("/params/request/url").asText());
          case "Page.loadEventFired" -> loaded = true;
          default -> {}
        }
        if (wanted.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  void go(String url) {
    loaded = false;
    send("Page.navigate", Map.of("url", url));
    awaitLoad();
  }

  void awaitLoad() {
    if (!loaded) {
      await(message -> message.path("method").asText().equals("Page.loadEventFired"));
    }
    loaded = false;
  }

  /** What an expression of the page is worth. */
  JsonNode value(String expression) {
    return send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
        .at("/result/value");
  }

  /** Waits until the page is as wanted. */
  void until(String condition) {
    for (int tries = 0; tries < PATIENCE_SECONDS * 5; tries++) {
      if (value(condition).asBoolean()) {
        return;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError(
        condition + " on " + value("location.href") + ": " + value("document.body.innerText"));
  }

  /** Types text where the cursor is. */
  void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Presses a key. */
  void press(String key) {
    int code =
        switch (key) {
          case "Enter" -> 13;
          case "Tab" -> 9;
          case "ArrowDown" -> 40;
          case "ArrowRight" -> 39;
          default -> Character.toUpperCase(key.charAt(0));
        };
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
    send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
  }

  /** What a person does in the system's own window for files, which no test can. */
  void choose(String input, Path file) {
    int root = send("DOM.getDocument", Map.of()).at("/root/nodeId").asInt();
    int node =
        send("DOM.querySelector", Map.of("nodeId", root, "selector", input)).path("nodeId").asInt();
    send("DOM.setFileInputFiles", Map.of("nodeId", node, "files", List.of(file.toString())));
  }

  void dark(boolean wanted) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", wanted ? "dark" : "light"))));
  }

  void width(int pixels) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  void scripts(boolean on) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void picture(Path file) throws IOException {
    String data = send("Page.captureScreenshot", Map.of()).path("data").asText();
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(data));
  }

  /** Every address that was asked for since it was opened. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
