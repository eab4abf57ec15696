package se.paragraf.index.answer;

import java.util.Set;

/**
 * A body that a question names.
 *
 * @param term the name as words, for documents that only speak of it
 * @param bodies printed names of the archive's bodies that it can mean; empty when it means none
 * @param organizations that have such a body, as far as the archive tells
 * @param call how it is named
 * @param acts whether the question asks what it did: {@code vad beslutade nämnden}
 */
record Mention(
    QuestionTerm term, Set<String> bodies, Set<String> organizations, Call call, boolean acts) {

  Mention {
    bodies = Set.copyOf(bodies);
    organizations = Set.copyOf(organizations);
  }

  /** How a body is named. */
  enum Call {
    /** By name, alias or abbreviation. */
    NAME,
    /** Only by its sort: {@code nämnden}. */
    SORT,
    /** By a name that no body of the archive has. */
    UNKNOWN
  }
}
