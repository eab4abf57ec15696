package se.paragraf.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import se.paragraf.model.json.ExtractionJson;

/** Results as JSON for programs. */
public final class OutputJson {

  private static final ObjectMapper MAPPER = ExtractionJson.newMapper();

  private OutputJson() {}

  /** Indented. */
  public static String write(Object result) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result always has a JSON form", e);
    }
  }

  /** On one line. */
  public static String line(Object result) {
    try {
      return MAPPER.writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a result always has a JSON form", e);
    }
  }
}
