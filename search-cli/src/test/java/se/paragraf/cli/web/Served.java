package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.cli.command.CommandLineProgram;
import se.paragraf.cli.command.Surroundings;
import se.paragraf.cli.output.Console;
import se.paragraf.cli.output.Messages;
import se.paragraf.index.archive.ArchiveAddress;

/** A server on a free port, and a client that asks it. */
final class Served implements AutoCloseable {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-12-24T12:00:00Z"), ZoneOffset.UTC);

  private final HttpClient client = HttpClient.newHttpClient();
  private final WebServer server;

  private Served(WebServer server) {
    this.server = server;
  }

  static Served of(WebOptions options) throws IOException {
    return new Served(WebServer.start(options, NOON));
  }

  static Served archive(Path folder) throws IOException {
    return of(options(folder));
  }

  static WebOptions options(Path folder) {
    return new WebOptions(
        new ArchiveAddress.InFolder(folder), InetAddress.getLoopbackAddress(), 0, List.of(), false);
  }

  /** Reads files into an archive. */
  static void ingest(Path archive, List<Path> files) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Surroundings surroundings =
        new Surroundings(
            Console.onto(nowhere, nowhere),
            Messages.in(Messages.Language.SV),
            Path.of("").toAbsolutePath(),
            Map.of());
    List<String> arguments = new ArrayList<>(List.of("ingest", "--archive", archive.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    int code = new CommandLineProgram(surroundings).run(arguments.toArray(String[]::new));
    assertThat(code).isZero();
  }

  /** One of the project's own samples. */
  static Path sample(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
        .map(above -> above.resolve("corpus/samples").resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  String url(String path) {
    return server.url() + path.substring(1);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Sends an older and a newer file as a form of a page does; fewer when fewer are given. */
  HttpResponse<String> sendFiles(String path, Path... files) throws IOException {
    List<String> names = List.of("old", "new");
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (int at = 0; at < files.length; at++) {
      String head =
          "--grans\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
              .formatted(names.get(at), files[at].getFileName());
      form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      form.writeBytes(Files.readAllBytes(files[at]));
      form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    form.writeBytes("--grans--\r\n".getBytes(StandardCharsets.UTF_8));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=grans")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
            .build());
  }

  HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The page, which must be there. */
  String page(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return response.body();
  }

  /** The first address in a page that looks like this. */
  static String address(String page, String pattern) {
    var found = java.util.regex.Pattern.compile("(?:href|src)=\"(" + pattern + ")\"").matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  /** What the server serves programs, as {@code GET /api/search}. */
  List<String> programs() {
    return server.served().stream().filter(path -> path.contains(" /api/")).toList();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
