package se.paragraf.index.check.fact;

import java.util.Optional;

/**
 * A person named in a text.
 *
 * @param name as printed, without party
 * @param party letters printed with the name
 * @param listed the person of the attendance list that it names, when it does
 * @param start offset of the first character
 * @param end offset after the last, the party's included
 */
public record Mention(
    Name name, Optional<String> party, Optional<Listing> listed, int start, int end) {

  /** The name to compare with: that of the list, or as printed. */
  public Name person() {
    return listed.map(Listing::name).orElse(name);
  }
}
