package se.paragraf.index.archive;

import java.util.Optional;

/**
 * An organ of an organisation: a board, a committee, an assembly.
 *
 * @param organization empty when it cannot be known
 * @param name as its own minutes write it
 */
public record Body(Optional<String> organization, String name) {

  /** For people: {@code Kommunstyrelsen (Ekviks kommun)}. */
  public String label() {
    return organization.map(owner -> name + " (" + owner + ")").orElse(name);
  }
}
