package se.paragraf.model;

import java.util.Optional;

/**
 * A heading of a report or memo.
 *
 * @param number {@code 2.5.1}, as printed
 * @param level 1 is topmost
 * @param region empty in a file without pages
 */
public record Heading(Optional<String> number, String title, int level, Optional<Region> region) {

  /** One with a place on a page. */
  public Heading(Optional<String> number, String title, int level, Region region) {
    this(number, title, level, Optional.of(region));
  }

  /** Number and title as a reader says them. */
  public String label() {
    return number.map(n -> n + " " + title).orElse(title);
  }
}
