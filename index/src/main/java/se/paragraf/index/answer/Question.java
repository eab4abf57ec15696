package se.paragraf.index.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.Period;

/**
 * A question as understood.
 *
 * @param text as typed
 * @param lower the same in lower case, without courtesy and what it asks of the follow-up
 * @param asking the clause of it that asks, in lower case
 * @param terms what it is about, light words left out
 * @param focus the one of them that the question word belongs to: {@code leverantör} of {@code
 *     vilken leverantör}
 * @param when the periods it names
 * @param who the bodies and organisations it names
 * @param paragraph number of a § it names
 * @param caseNumber it names
 * @param followUp whether it also asks what came of it
 */
record Question(
    String text,
    String lower,
    String asking,
    List<QuestionTerm> terms,
    Optional<QuestionTerm> focus,
    When when,
    Who who,
    Optional<Integer> paragraph,
    Optional<String> caseNumber,
    boolean followUp) {

  Question {
    terms = List.copyOf(terms);
  }

  /**
   * @param asked periods of what is asked for
   * @param source periods of the document or meeting it is asked from: {@code enligt
   *     delårsrapporten per augusti}
   * @param things those of the asked that belong to a thing, not to what was done, with the thing:
   *     {@code underskottet 2023}
   * @param since those of the asked that something begins with: {@code från april 2025}
   */
  record When(
      List<Period> asked,
      List<Period> source,
      Map<Period, QuestionTerm> things,
      Set<Period> since) {
    When {
      asked = List.copyOf(asked);
      source = List.copyOf(source);
      things = Map.copyOf(things);
      since = Set.copyOf(since);
    }
  }

  /**
   * @param bodies in the order they are named
   * @param organizations whose document it must be
   * @param places organisations that are only named as places, by the word that names them
   */
  record Who(List<Mention> bodies, Set<String> organizations, List<Place> places) {
    Who {
      bodies = List.copyOf(bodies);
      organizations = Set.copyOf(organizations);
      places = List.copyOf(places);
    }
  }

  /** A place whose name an organisation of the archive has. */
  record Place(QuestionTerm term, String organization) {}

  /** The body whose doing is asked for. */
  Optional<Mention> actor() {
    return who.bodies().stream().filter(Mention::acts).findFirst();
  }

  /** The same, told as it was typed before slips of the hand were mended. */
  Question asTyped(String typed) {
    return new Question(
        typed, lower, asking, terms, focus, when, who, paragraph, caseNumber, followUp);
  }

  /** Whether one of these words stands in it. */
  boolean says(Pattern words) {
    return words.matcher(lower).find();
  }
}
