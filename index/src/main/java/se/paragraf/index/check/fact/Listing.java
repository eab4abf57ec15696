package se.paragraf.index.check.fact;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of the attendance list: who, as what, in which §§.
 *
 * @param paragraphs the §§ attended in this capacity; empty when all
 * @param replaces the member in whose place the person serves
 * @param role {@code ordförande}, {@code förvaltningschef}, as printed
 */
public record Listing(
    Name name,
    Optional<String> party,
    Capacity capacity,
    Optional<ParagraphSet> paragraphs,
    Optional<Name> replaces,
    Optional<String> role,
    Place place) {

  /** In which capacity a person is listed. */
  public enum Capacity {
    SERVING,
    SUBSTITUTE,
    ABSENT,
    OTHER
  }

  public boolean in(int paragraph) {
    return paragraphs.map(set -> set.has(paragraph)).orElse(true);
  }

  /** Whether both say something about one § at least. */
  public boolean overlaps(Listing other) {
    return paragraphs.isEmpty()
        || other.paragraphs.isEmpty()
        || paragraphs.get().overlaps(other.paragraphs.get());
  }

  public boolean isChair() {
    return role.filter(words -> words.toLowerCase(Locale.ROOT).contains("ordförande"))
        .filter(words -> !words.toLowerCase(Locale.ROOT).contains("vice"))
        .isPresent();
  }

  public boolean isViceChair() {
    return role.filter(words -> words.toLowerCase(Locale.ROOT).contains("vice ordförande"))
        .isPresent();
  }
}
