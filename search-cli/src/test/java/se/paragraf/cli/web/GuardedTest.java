package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.paragraf.index.archive.ArchiveAddress;

/** Nobody but the person at this computer gets in, and no page of somebody else. */
class GuardedTest {

  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.archive(SampleArchive.folder());
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  @Test
  void listensOnLoopbackOnly() {
    assertThat(URI.create(served.url("/")).getHost()).isEqualTo("127.0.0.1");
  }

  /** As a page does that made a name of its own point at this computer. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", ""})
  void knowsNoHostButItself(String host) throws IOException {
    assertThat(raw("GET /?q=trafik HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .containsAnyOf(" 421 ", " 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/assets/../openapi.json",
        "/assets/..%2fopenapi.json",
        "/assets/%2e%2e%2fMessages.class",
        "/document/..%2f..%2fetc/page/1.png",
        "/document/..%5c..%5cx?page=1",
        "/api/schema/..%2fx.json",
        "/check/..%2f..%2fetc%2fpasswd",
        "/document/000000000000-1?page=99999",
        "/job/%00"
      })
  void leadsToNoFileFromOutside(String path) throws IOException {
    String answer =
        raw(
            "GET "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + port()
                + "\r\nConnection: close\r\n\r\n");

    assertThat(answer).containsAnyOf(" 404 ", " 400 ").doesNotContain("root:");
  }

  private static int port() {
    return URI.create(served.url("/")).getPort();
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.join("\n", in.lines().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1.evil.example"})
  void changesNothingForPagesOfOthers(String origin) {
    for (String path :
        List.of(
            "/mark",
            "/archive/ingest",
            "/check/file",
            "/compare/files",
            "/forget",
            "/watch",
            "/api/check",
            "/api/forget",
            "/api/ingest")) {
      HttpResponse<String> response =
          served.send(
              served
                  .request(path)
                  .header("Origin", origin)
                  .POST(BodyPublishers.ofString("q=trafik&hit=1"))
                  .build());
      assertThat(response.statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void changesNothingByReading() {
    assertThat(served.get("/archive/ingest?folder=/tmp").statusCode()).isEqualTo(405);
    assertThat(served.get("/mark?q=trafik&hit=1").statusCode()).isEqualTo(405);
  }

  @Test
  void sendsHeadersThatKeepScriptsAndOtherHostsOut() {
    var headers = served.get("/").headers();

    assertThat(headers.firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    // With no-referrer browsers send the origin "null" with our own forms, which are then refused.
    assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
    assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(headers.firstValue("cache-control")).hasValue("no-store");
  }

  @Test
  void asksNoOtherHost() {
    for (String path :
        List.of(
            "/",
            "/?q=trafik",
            "/trace",
            "/check",
            "/archive",
            "/assets/paragraf.css",
            "/assets/paragraf.js")) {
      assertThat(served.page(path).replace("http://www.w3.org/2000/svg", ""))
          .as(path)
          .doesNotContain("http://", "https://", "url(");
    }
  }

  @Test
  void hasNoScriptOrStyleInItsPages() {
    for (String path : List.of("/", "/?q=trafik", "/trace?q=kostnader", "/check", "/archive")) {
      assertThat(served.page(path))
          .as(path)
          .doesNotContainPattern("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=");
    }
  }

  @Test
  void refusesFormsThatAreTooLarge() {
    String large = "q=" + "x".repeat(100_000);
    HttpResponse<String> response =
        served.send(served.request("/mark").POST(BodyPublishers.ofString(large)).build());

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void refusesFormsWithFilesThatAreMalformed() {
    for (String body : List.of("", "--x", "--x\r\n", "--x\r\nA: b\r\n\r\nslut saknas", "--x--")) {
      HttpResponse<String> response =
          served.send(
              served
                  .request("/compare/files")
                  .header("Content-Type", "multipart/form-data; boundary=x")
                  .POST(BodyPublishers.ofString(body))
                  .build());
      assertThat(response.statusCode()).as(body).isEqualTo(400);
    }
  }

  /** A name can be pointed here by somebody else, an address of this computer cannot. */
  @Test
  void isReachedByItsAddressesWhereItListensToAll() throws IOException {
    WebOptions everywhere =
        new WebOptions(
            new ArchiveAddress.InFolder(SampleArchive.folder()),
            InetAddress.getByName("0.0.0.0"),
            0,
            List.of(),
            false);
    try (Served shared = Served.of(everywhere)) {
      assertThat(shared.page("/?q=trafik")).contains("Här går det bara att läsa");
      assertThat(shared.get("/check").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void onlyReadsWhereOthersCanReachIt() throws IOException {
    WebOptions proxied =
        new WebOptions(
            new ArchiveAddress.InFolder(SampleArchive.folder()),
            InetAddress.getLoopbackAddress(),
            0,
            List.of("protokoll.example.se"),
            false);
    try (Served shared = Served.of(proxied)) {
      String page = shared.page("/?q=trafik");
      assertThat(page)
          .contains("Här går det bara att läsa")
          .doesNotContain("<button class=\"quiet\"");
      for (String path : List.of("/check", "/marked", "/job/x", "/watch", "/forget?ref=x")) {
        assertThat(shared.get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(
              shared
                  .send(
                      shared
                          .request("/archive/ingest")
                          .POST(BodyPublishers.ofString("folder=/tmp"))
                          .build())
                  .statusCode())
          .isEqualTo(404);
    }
  }
}
