package se.paragraf.cli.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of queries or questions: one per line, as plain text or as JSON with an id. */
public final class Batch {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TEXT_FIELDS = List.of("question", "query");

  private Batch() {}

  /**
   * One line.
   *
   * @param id to be echoed, when the line had one
   */
  public record Line(Optional<String> id, String text) {}

  /** Takes one line. */
  @FunctionalInterface
  public interface Taker {
    void take(Line line) throws IOException;
  }

  /** Hands over every line that is not blank, in order. */
  public static void forEach(Path file, Taker taker) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        String line = text.replace("\uFEFF", "").strip();
        if (!line.isEmpty()) {
          taker.take(parse(line));
        }
      }
    }
  }

  /** A line that begins like JSON but is none is taken as plain text. */
  static Line parse(String line) {
    if (!line.startsWith("{")) {
      return new Line(Optional.empty(), line);
    }
    try {
      JsonNode node = JSON.readTree(line);
      return TEXT_FIELDS.stream()
          .filter(field -> node.path(field).isTextual())
          .findFirst()
          .map(field -> new Line(id(node), node.path(field).asText()))
          .orElseGet(() -> new Line(id(node), ""));
    } catch (JsonProcessingException plain) {
      return new Line(Optional.empty(), line);
    }
  }

  private static Optional<String> id(JsonNode node) {
    return node.hasNonNull("id") ? Optional.of(node.path("id").asText()) : Optional.empty();
  }
}
