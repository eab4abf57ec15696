package se.paragraf.corpus.sample;

import java.util.List;
import java.util.stream.Stream;

/**
 * A PDF file to be: the documents it holds, in page order.
 *
 * @param name name of the file without its ending
 * @param parts those that stand side by side; others are merged into their matters; non-empty
 */
public record SampleFile(String name, List<Part> parts) {

  public SampleFile {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(name + " holds no document");
    }
  }

  /** All documents in page order, one merged into a matter right after the one it is part of. */
  public Stream<Part> allParts() {
    return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.embedded()));
  }
}
