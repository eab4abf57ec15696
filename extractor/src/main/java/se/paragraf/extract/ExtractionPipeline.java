package se.paragraf.extract;

import java.io.IOException;
import java.nio.file.Path;
import se.paragraf.model.Extraction;

/**
 * The way of a file through the extractor, stage by stage.
 *
 * <p>Thread-safe; one instance serves many threads.
 */
public final class ExtractionPipeline {

  /**
   * Reads one PDF.
   *
   * @param file the bytes
   * @param path how the file is to be called in the output ({@code mail.eml!/bilaga.pdf} for one in
   *     a container)
   * @return the documents in it, or the reason why there are none; never an exception for a bad
   *     file
   * @throws IOException when the machine fails: the file vanished, no permission, disk trouble
   */
  public Extraction extract(Path file, String path) throws IOException {
    throw new UnsupportedOperationException("not written yet: " + file + " as " + path);
  }
}
