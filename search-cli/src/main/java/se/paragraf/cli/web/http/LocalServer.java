package se.paragraf.cli.web.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** The JDK's own server, one virtual thread for each request. */
public final class LocalServer implements Closeable {

  /**
   * Sent with everything: nothing from other hosts, nothing inline, nothing kept. Other hosts are
   * not told where a visitor comes from; our own are, since browsers that were told to say nothing
   * put {@code null} for the origin of our own forms.
   */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  /** An answer in two packets would otherwise wait 40 ms for the first to be acknowledged. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final ExecutorService threads;

  private LocalServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Opens the port without serving yet. Errors: {@code IOException} when it is taken.
   *
   * @param port 0 for any that is free
   */
  public static LocalServer bind(InetSocketAddress address) throws IOException {
    System.setProperty(NO_DELAY, "true");
    HttpServer server = HttpServer.create(address, BACKLOG);
    return new LocalServer(server, Executors.newVirtualThreadPerTaskExecutor());
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /**
   * Begins to serve.
   *
   * @param trouble makes the response when a handler refuses or fails
   * @param log is told of every answer
   */
  public void serve(
      Handler handler, BiFunction<Request, Exception, Response> trouble, RequestLog log) {
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, handler, trouble, log));
    server.start();
  }

  private static void answer(
      HttpExchange exchange,
      Handler handler,
      BiFunction<Request, Exception, Response> trouble,
      RequestLog log)
      throws IOException {
    try (exchange) {
      long began = System.nanoTime();
      Request request = request(exchange);
      Response response = respond(exchange, request, handler, trouble);
      log.answered(request, response.status(), Duration.ofNanos(System.nanoTime() - began));
      ALWAYS.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      response.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      send(exchange, response);
    }
  }

  /** Without what stands behind the question mark. */
  private static Request request(HttpExchange exchange) {
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        List.of(),
        Parameters.NONE,
        headers(exchange),
        exchange.getRequestBody());
  }

  private static Response respond(
      HttpExchange exchange,
      Request request,
      Handler handler,
      BiFunction<Request, Exception, Response> trouble) {
    try {
      Parameters query = Parameters.parse(exchange.getRequestURI().getRawQuery());
      return handler.handle(
          new Request(
              request.method(),
              request.path(),
              List.of(),
              query,
              request.headers(),
              request.body()));
    } catch (IOException | RuntimeException failure) {
      return trouble.apply(request, failure);
    }
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    return headers;
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    boolean headOnly = exchange.getRequestMethod().equals("HEAD");
    switch (response) {
      case Response.Whole whole -> {
        int length = whole.body().length;
        exchange.sendResponseHeaders(whole.status(), headOnly || length == 0 ? -1 : length);
        if (!headOnly && length > 0) {
          exchange.getResponseBody().write(whole.body());
        }
      }
      case Response.Stream stream -> {
        exchange.sendResponseHeaders(stream.status(), headOnly ? -1 : 0);
        if (!headOnly) {
          try (OutputStream out = exchange.getResponseBody()) {
            stream.writer().to(out);
          }
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
