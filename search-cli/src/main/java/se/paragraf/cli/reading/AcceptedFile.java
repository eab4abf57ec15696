package se.paragraf.cli.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.model.json.ExtractionJson;

/**
 * The file beside minutes that holds the findings somebody lets stand: {@code NAME.godtaget.json}.
 */
public final class AcceptedFile {

  private static final String ENDING = ".godtaget.json";

  private static final ObjectMapper MAPPER = ExtractionJson.newMapper();

  private final Path file;

  private AcceptedFile(Path file) {
    this.file = file;
  }

  public static AcceptedFile beside(Path minutes) {
    return new AcceptedFile(minutes.resolveSibling(minutes.getFileName() + ENDING));
  }

  /** None when there is no such file. Errors: {@code IOException} when it cannot be read. */
  public AcceptedFindings read() throws IOException {
    return Files.exists(file)
        ? MAPPER.readValue(Files.readString(file), AcceptedFindings.class)
        : AcceptedFindings.NONE;
  }

  public void write(AcceptedFindings accepted) throws IOException {
    Files.writeString(
        file,
        MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(accepted),
        StandardCharsets.UTF_8);
  }

  public Path path() {
    return file;
  }
}
