package se.paragraf.cli.reading;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ExtractionPipeline;
import se.paragraf.extract.Stopwatch;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.Diagnostic;
import se.paragraf.model.Extraction;
import se.paragraf.model.Source;

/** Reads one file, whatever it does to the reader. Thread-safe. */
public final class ReadFile {

  /** The extractor's code for a file of another type. */
  private static final String NOT_PDF = "not-pdf";

  private final ExtractionPipeline pipeline;
  private final Messages messages;
  private final SourceList sources;

  /**
   * @param sources what is known of files beforehand
   * @param images what reads pages that are only images
   */
  public ReadFile(Messages messages, SourceList sources, OcrPages images) {
    this(messages, sources, new ExtractionPipeline(images));
  }

  private ReadFile(Messages messages, SourceList sources, ExtractionPipeline pipeline) {
    this.pipeline = pipeline;
    this.messages = messages;
    this.sources = sources;
  }

  /** The same that reads pages that are only images by other means. */
  public ReadFile with(OcrPages images) {
    return new ReadFile(messages, sources, pipeline.with(images));
  }

  /** The same whose stages are run by the watch. */
  public ReadFile timedBy(Stopwatch watch) {
    return new ReadFile(messages, sources, pipeline.timedBy(watch));
  }

  public ReadFile(Messages messages) {
    this(messages, SourceList.EMPTY, OcrPages.onThisMachine());
  }

  /**
   * What came of reading a file. A file that breaks the reader is a failed one, and the others go
   * on. Errors: {@code IOException} when there is no such file or the machine fails.
   *
   * @param name how it is called in the output
   */
  public Extraction read(Path file, String name) throws IOException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name, null, messages.text("file.folder"));
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

  /**
   * The same for an archive: a file that is called PDF and is none is a failed one there, not one
   * of those that nobody expects to be read.
   */
  public Extraction readForArchive(Path file, String name) throws IOException {
    return forArchive(read(file, name), name);
  }

  static Extraction forArchive(Extraction extraction, String name) {
    return extraction instanceof Extraction.Failed failed
            && failed.reason().code().equals(NOT_PDF)
            && name.toLowerCase(Locale.ROOT).endsWith(".pdf")
        ? new Extraction.Failed(
            failed.source(), Diagnostic.error("false-pdf", failed.reason().message()))
        : extraction;
  }

  static Extraction failed(Path file, String name, Diagnostic reason) throws IOException {
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
