package se.paragraf.index.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import se.paragraf.model.json.ExtractionJson;

/** A line of the journal: exactly one component is present. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record JournalLine(
    Optional<FileEntry> file,
    Optional<ContentSummary> content,
    Optional<String> goneFile,
    Optional<String> goneContent,
    Optional<Long> generation) {

  private static final ObjectMapper JSON = ExtractionJson.newMapper();

  static JournalLine of(FileEntry file) {
    return new JournalLine(
        Optional.of(file), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static JournalLine of(ContentSummary content) {
    return new JournalLine(
        Optional.empty(),
        Optional.of(content),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static JournalLine goneFile(String path) {
    return new JournalLine(
        Optional.empty(), Optional.empty(), Optional.of(path), Optional.empty(), Optional.empty());
  }

  static JournalLine goneContent(String stem) {
    return new JournalLine(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(stem), Optional.empty());
  }

  static JournalLine generation(long generation) {
    return new JournalLine(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(generation));
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line always has a JSON form", e);
    }
  }

  /** Empty when the text is no whole line. */
  static Optional<JournalLine> parse(String text) {
    try {
      return Optional.of(JSON.readValue(text, JournalLine.class));
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }
}
