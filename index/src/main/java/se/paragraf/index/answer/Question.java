package se.paragraf.index.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.index.analysis.Period;

/**
 * A question as understood.
 *
 * @param text as typed
 * @param lower the same in lower case
 * @param terms what it is about, light words left out
 * @param focus the one of them that the question word belongs to: {@code leverantör} of {@code
 *     vilken leverantör}
 * @param periods that it names
 * @param bodies printed names of the bodies it may mean; empty when it names none
 * @param anyOfKind whether the body is only called by its sort ({@code nämnden})
 * @param bodyTerms the bodies as words, for documents that only speak of them
 * @param organizations known organisations it names
 * @param paragraph number of a § it names
 * @param caseNumber it names
 * @param followUp whether it also asks what came of it
 */
record Question(
    String text,
    String lower,
    List<QuestionTerm> terms,
    Optional<QuestionTerm> focus,
    List<Period> periods,
    Set<String> bodies,
    boolean anyOfKind,
    List<QuestionTerm> bodyTerms,
    Set<String> organizations,
    Optional<Integer> paragraph,
    Optional<String> caseNumber,
    boolean followUp) {

  Question {
    terms = List.copyOf(terms);
    periods = List.copyOf(periods);
    bodies = Set.copyOf(bodies);
    bodyTerms = List.copyOf(bodyTerms);
    organizations = Set.copyOf(organizations);
  }

  /** Whether it names one body or few, by name. */
  boolean namesBody() {
    return !bodies.isEmpty() && !anyOfKind;
  }

  /** Whether one of these words stands in it. */
  boolean says(java.util.regex.Pattern words) {
    return words.matcher(lower).find();
  }
}
