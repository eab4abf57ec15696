package se.paragraf.index.check.rule;

import java.util.Optional;
import java.util.Set;

/**
 * What a finding is about, so that a basic finding can silence those that only follow from it.
 *
 * @param paragraph the §; empty when it is about the whole record
 * @param people folded names of those it is about; empty when it is about nobody in particular
 */
public record Scope(Optional<Integer> paragraph, Set<String> people) {

  public static final Scope WHOLE = new Scope(Optional.empty(), Set.of());

  public Scope {
    people = Set.copyOf(people);
  }

  /** Whether something that follows from this can be what {@code derived} is about. */
  public boolean covers(Scope derived) {
    return coversParagraph(derived) && coversPeople(derived);
  }

  private boolean coversParagraph(Scope derived) {
    return paragraph.isEmpty()
        || derived.paragraph.isEmpty()
        || paragraph.equals(derived.paragraph);
  }

  private boolean coversPeople(Scope derived) {
    return people.isEmpty()
        || derived.people.isEmpty()
        || people.stream().anyMatch(derived.people::contains);
  }
}
