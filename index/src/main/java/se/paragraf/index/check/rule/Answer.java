package se.paragraf.index.check.rule;

import java.util.List;
import java.util.stream.Stream;

/** What a rule says about a record. */
public sealed interface Answer permits Answer.Asked, Answer.NotAsked {

  /**
   * The rule was asked.
   *
   * @param findings empty when the record keeps the rule
   */
  record Asked(List<Finding> findings) implements Answer {
    public Asked {
      findings = List.copyOf(findings);
    }
  }

  /** The rule could not be asked of this record. */
  record NotAsked(Words why) implements Answer {}

  Answer KEPT = new Asked(List.of());

  static Answer of(List<Finding> findings) {
    return new Asked(findings);
  }

  static Answer of(Stream<Finding> findings) {
    return new Asked(findings.toList());
  }

  static Answer skipped(String swedish, String english) {
    return new NotAsked(Words.of(swedish, english));
  }
}
