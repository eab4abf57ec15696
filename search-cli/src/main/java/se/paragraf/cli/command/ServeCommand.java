package se.paragraf.cli.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.web.WebOptions;
import se.paragraf.cli.web.WebServer;
import se.paragraf.cli.web.http.Request;

/** {@code paragraf serve}: the same in a browser. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  /** § is number 167 among the signs. */
  private static final int USUAL_PORT = 8167;

  private final Surroundings here;

  @Option(names = "--port", paramLabel = "N")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--address", paramLabel = "${bundle:label.address}")
  private Optional<String> address = Optional.empty();

  @Option(names = "--host", paramLabel = "${bundle:label.host}")
  private List<String> hosts = List.of();

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--show-protected")
  private boolean showProtected;

  @Option(names = "--log-format", paramLabel = "none|json")
  private LogFormat logFormat = LogFormat.NONE;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ServeCommand(Surroundings here) {
    this.here = here;
  }

  /** How requests are told of on stderr. */
  enum LogFormat {
    NONE,
    JSON
  }

  /**
   * A line of the log. What was searched for is left out: it may name people.
   *
   * @param path without the part behind the question mark
   */
  private record LogLine(String time, String method, String path, int status, long millis) {}

  @Override
  public Integer call() throws IOException {
    WebOptions options =
        new WebOptions(
            archive.address(here), boundTo(), port.orElse(USUAL_PORT), hosts, showProtected);
    try (WebServer server = start(options)) {
      here.print(here.messages().text("serve.at", server.url()));
      if (options.isReadOnly()) {
        here.tell("serve.readOnly");
      }
      if (showProtected) {
        here.tell("serve.showsProtected");
      }
      here.tell("serve.stop");
      if (open) {
        openBrowser(server.url());
      }
      awaitEnd();
    }
    return ExitCode.DONE.code();
  }

  private InetAddress boundTo() throws IOException {
    return address.isPresent()
        ? InetAddress.getByName(address.get())
        : InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  /** On any free port when nobody asked for one and the usual one is taken. */
  private WebServer start(WebOptions options) throws IOException {
    try {
      return WebServer.start(options, Clock.systemDefaultZone(), this::log);
    } catch (BindException taken) {
      if (port.isPresent()) {
        throw CommandFailed.because(here.messages().text("serve.taken", port.get()));
      }
      return WebServer.start(
          new WebOptions(options.archive(), options.address(), 0, hosts, showProtected),
          Clock.systemDefaultZone(),
          this::log);
    }
  }

  private void log(Request request, int status, Duration took) {
    if (logFormat == LogFormat.JSON) {
      String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
      here.console()
          .err()
          .println(
              OutputJson.line(
                  new LogLine(now, request.method(), request.path(), status, took.toMillis())));
    }
  }

  /** With the system's own way; where there is none, the address on the screen must do. */
  private void openBrowser(String url) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
            : system.contains("mac") ? List.of("open", url) : List.of("xdg-open", url);
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException noBrowser) {
      here.tell("serve.noBrowser");
    }
  }

  /** Until the process is told to end. */
  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
