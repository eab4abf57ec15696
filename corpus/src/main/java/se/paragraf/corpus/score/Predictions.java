package se.paragraf.corpus.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.json.ExtractionJson;

/** What the extractor says of files: read from a folder, or asked for now. */
interface Predictions {

  ObjectMapper MAPPER = new ObjectMapper();

  /**
   * The output for a PDF or Word file.
   *
   * @param pdf where it is, or would be
   * @return an empty object when there is none
   * @throws IOException when the machine fails
   */
  JsonNode of(Path pdf) throws IOException;

  /** The extractor itself, with what this machine has for OCR. */
  static Predictions fresh() {
    return by(new ExtractionPipeline());
  }

  /** The extractor without OCR: pages that need it are told as awaiting it. */
  static Predictions withoutOcr() {
    return by(new ExtractionPipeline(OcrPages.later()));
  }

  private static Predictions by(ExtractionPipeline pipeline) {
    return pdf ->
        Files.exists(pdf)
            ? MAPPER.readTree(ExtractionJson.write(pipeline.extract(pdf, pdf.toString())))
            : JsonNodeFactory.instance.objectNode();
  }

  /** Files {@code NAME.json} anywhere in a folder: one object, or an array with one. */
  static Predictions in(Path folder) throws IOException {
    Map<String, Path> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> files.put(stem(file, ".json"), file));
    }
    return pdf -> {
      Path file = files.get(stem(pdf, ending(pdf)));
      return file == null ? JsonNodeFactory.instance.objectNode() : read(file);
    };
  }

  private static JsonNode read(Path file) {
    try {
      JsonNode node = MAPPER.readTree(file.toFile());
      JsonNode first = node.isArray() ? node.path(0) : node;
      return first.isObject() ? first : JsonNodeFactory.instance.objectNode();
    } catch (JsonProcessingException e) {
      return JsonNodeFactory.instance.objectNode();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  /** The name of a file without its ending. */
  static String stem(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ending.length());
  }
}
