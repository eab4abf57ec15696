package se.paragraf.index.answer;

import java.util.List;
import se.paragraf.index.analysis.WordForms;

/**
 * A word or expression that the question is about, with what it can be matched by.
 *
 * @param text as typed, in lower case
 * @param words the forms of its words; all of them must be found
 * @param alternatives other ways to say it
 * @param weight how much it tells; of an alternative, how surely it means the same
 * @param acronym whether it is typed in capitals and may be spelled by the first letters of words
 * @param name whether it is part of a proper name
 */
record QuestionTerm(
    String text,
    List<WordForms> words,
    List<QuestionTerm> alternatives,
    double weight,
    boolean acronym,
    boolean name) {

  QuestionTerm {
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
  }
}
