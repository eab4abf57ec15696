package se.paragraf.cli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.paragraf.index.archive.ArchiveAddress;

class MetricsTest {

  @Test
  void countsAnswersByStatus() throws IOException {
    try (Served served = Served.archive(SampleArchive.folder())) {
      served.get("/api/stats");
      served.get("/finns-inte");
      assertThat(served.get("/metrics").body())
          .contains("paragraf_requests_total{status=\"200\"} 1\n")
          .contains("paragraf_requests_total{status=\"404\"} 1\n")
          .contains("paragraf_request_seconds_bucket{le=\"+Inf\"} 2\n")
          .contains("paragraf_request_seconds_count 2\n");
    }
  }

  @Test
  void showsNoMetricsWhereOthersReachTheServer() throws IOException {
    WebOptions options =
        new WebOptions(
            new ArchiveAddress.InFolder(SampleArchive.folder()),
            InetAddress.getLoopbackAddress(),
            0,
            List.of("protokoll.example.se"),
            false);
    try (Served served = Served.of(options)) {
      assertThat(served.get("/metrics").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void tellsTheLogOfEveryRequestWithoutWhatWasSearchedFor() throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    WebOptions options = Served.options(SampleArchive.folder());
    try (WebServer server =
        WebServer.start(
            options,
            Clock.systemUTC(),
            (request, status, took) ->
                log.add(request.method() + " " + request.path() + " " + status))) {
      java.net.URI.create(server.url() + "api/search?q=hemligt").toURL().openStream().close();
    }
    assertThat(log).containsExactly("GET /api/search 200");
  }
}
