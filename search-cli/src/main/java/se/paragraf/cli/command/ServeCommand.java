package se.paragraf.cli.command;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.paragraf.cli.web.WebOptions;
import se.paragraf.cli.web.WebServer;

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

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ServeCommand(Surroundings here) {
    this.here = here;
  }

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
      return WebServer.start(options, Clock.systemDefaultZone());
    } catch (BindException taken) {
      if (port.isPresent()) {
        throw CommandFailed.because(here.messages().text("serve.taken", port.get()));
      }
      return WebServer.start(
          new WebOptions(options.archive(), options.address(), 0, hosts, showProtected),
          Clock.systemDefaultZone());
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
