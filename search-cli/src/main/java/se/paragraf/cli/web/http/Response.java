package se.paragraf.cli.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back. */
public sealed interface Response {

  int status();

  /** In addition to those that every response has. */
  Map<String, String> headers();

  /** A response that is there as a whole. */
  record Whole(int status, Map<String, String> headers, byte[] body) implements Response {
    public Whole {
      headers = Map.copyOf(headers);
    }
  }

  /** One that is written as it comes; ends when the writer returns. */
  record Stream(int status, Map<String, String> headers, Writer writer) implements Response {
    public Stream {
      headers = Map.copyOf(headers);
    }
  }

  /** Writes a response. Errors: {@code IOException} when the other side has gone. */
  @FunctionalInterface
  interface Writer {
    void to(OutputStream out) throws IOException;
  }

  String TYPE = "Content-Type";

  static Whole of(int status, String type, byte[] body) {
    return new Whole(status, Map.of(TYPE, type), body);
  }

  static Whole html(int status, String page) {
    return of(status, "text/html; charset=utf-8", bytes(page));
  }

  static Whole html(String page) {
    return html(200, page);
  }

  static Whole json(int status, String json) {
    return of(status, "application/json; charset=utf-8", bytes(json));
  }

  static Whole json(String json) {
    return json(200, json);
  }

  static Whole png(byte[] image) {
    return of(200, "image/png", image);
  }

  /**
   * A file to be saved.
   *
   * @param name its name; characters that mean something in a header are replaced
   */
  static Whole download(String name, String type, byte[] body) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return new Whole(
        200,
        Map.of(
            TYPE,
            type,
            "Content-Disposition",
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Parameters.encode(name)),
        body);
  }

  /** See there instead, with GET. */
  static Whole seeOther(String address) {
    if (!address.startsWith("/") || address.startsWith("//")) {
      throw new IllegalArgumentException("address must be one of this server: " + address);
    }
    return new Whole(303, Map.of("Location", address), new byte[0]);
  }

  static Whole noContent() {
    return new Whole(204, Map.of(), new byte[0]);
  }

  /** The same with another header. */
  default Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers());
    more.put(name, value);
    return switch (this) {
      case Whole whole -> new Whole(whole.status(), more, whole.body());
      case Stream stream -> new Stream(stream.status(), more, stream.writer());
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
