package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/** Reads one file, whatever it does to the reader. Thread-safe. */
public final class ReadFile {

  private final ExtractionPipeline pipeline = new ExtractionPipeline();
  private final Messages messages;
  private final SourceList sources;

  /**
   * @param sources what is known of files beforehand
   */
  public ReadFile(Messages messages, SourceList sources) {
    this.messages = messages;
    this.sources = sources;
  }

  public ReadFile(Messages messages) {
    this(messages, SourceList.EMPTY);
  }

  /**
   * What came of reading a file. A file that breaks the reader is a failed one, and the others go
   * on. Errors: {@code IOException} when there is no such file or the machine fails.
   *
   * @param name how it is called in the output
   */
  public Extraction read(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(name);
    }
    try {
      return sources.complete(pipeline.extract(file, name));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(file, name, Diagnostic.error("too-complex", messages.text("file.tooComplex")));
    } catch (RuntimeException e) {
      return failed(
          file,
          name,
          Diagnostic.error("internal-error", messages.text("file.internalError", e.toString())));
    }
  }

  private static Extraction failed(Path file, String name, Diagnostic reason) throws IOException {
    return new Extraction.Failed(
        new Source(
            name,
            FileHash.of(file),
            Files.size(file),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Source.TextLayer.DIGITAL),
        reason);
  }
}
