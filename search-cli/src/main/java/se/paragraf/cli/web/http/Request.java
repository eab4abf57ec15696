package se.paragraf.cli.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser or program asks for.
 *
 * @param path as sent, without what stands behind the question mark
 * @param captured the variable parts of the path, decoded
 * @param headers by lower-case name
 * @param body to be read once
 */
public record Request(
    String method,
    String path,
    List<String> captured,
    Parameters query,
    Map<String, String> headers,
    InputStream body) {

  /** Forms of ours are small. */
  private static final int LARGEST_FORM_BYTES = 64 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;

  public Request {
    captured = List.copyOf(captured);
    headers = Map.copyOf(headers);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** A variable part of the path, 0-based. */
  public String captured(int at) {
    return captured.get(at);
  }

  Request at(List<String> parts) {
    return new Request(method, path, parts, query, headers, body);
  }

  /** The fields of a form that was sent. Errors: {@link Refused} when it is too large. */
  public Parameters form() throws IOException {
    byte[] bytes = body.readNBytes(LARGEST_FORM_BYTES + 1);
    if (bytes.length > LARGEST_FORM_BYTES) {
      throw Refused.tooLarge("the form is too large");
    }
    return Parameters.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * Puts the body into a new file. Errors: {@link Refused} with 413 when it is larger; the file is
   * then deleted.
   */
  public void saveTo(Path file, long mostBytes) throws IOException {
    long length =
        header("content-length")
            .filter(n -> n.matches("\\d{1,15}"))
            .map(Long::parseLong)
            .orElse(0L);
    if (length > mostBytes) {
      throw Refused.tooLarge("the file is too large");
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(out, mostBytes);
    } catch (IOException | Refused e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private void copy(OutputStream out, long mostBytes) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long total = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      total += read;
      if (total > mostBytes) {
        throw Refused.tooLarge("the file is too large");
      }
      out.write(buffer, 0, read);
    }
  }
}
