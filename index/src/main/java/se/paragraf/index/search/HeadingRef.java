package se.paragraf.index.search;

import java.util.List;
import java.util.Optional;

/**
 * The nearest heading above a hit; {@code heading} in JSON.
 *
 * @param path labels from the topmost heading down to this one, this one included
 */
public record HeadingRef(Optional<String> number, String title, List<String> path) {
  public HeadingRef {
    path = List.copyOf(path);
  }
}
