package se.paragraf.index.trace;

import java.util.Optional;

/**
 * As what a figure is told, and by whom.
 *
 * @param by the body or the ones proposing, when that can be known
 */
public record Telling(Role role, Optional<String> by) {

  /** What the figure stands in. */
  public enum Role {
    /** A point of a decision. */
    DECISION,
    /** A point of a proposal. */
    PROPOSAL,
    /** Anything else: background, reports, memos. */
    TEXT
  }
}
