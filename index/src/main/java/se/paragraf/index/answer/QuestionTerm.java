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
 * @param sort what sort of word it is, which decides where it must be found
 */
record QuestionTerm(
    String text, List<WordForms> words, List<QuestionTerm> alternatives, double weight, Sort sort) {

  QuestionTerm {
    words = List.copyOf(words);
    alternatives = List.copyOf(alternatives);
  }

  /** What a term is in its question. */
  enum Sort {
    WORD,
    /** What somebody did: it must be said of whoever is given as the answer. */
    VERB,
    /** How something is, or where: it may be said in many ways. */
    QUALITY,
    /** Typed in capitals; may be spelled by the first letters of words. */
    ACRONYM,
    /** Part of a proper name. */
    NAME,
    /** A number that tells one thing from another: {@code linje 9}, {@code Tuvan 3:14}. */
    NUMBER,
    /** The document that the question points to: {@code enligt tjänsteskrivelsen}. */
    SOURCE
  }

  boolean is(Sort other) {
    return sort == other;
  }

  QuestionTerm withSort(Sort other, double newWeight) {
    return new QuestionTerm(text, words, alternatives, newWeight, other);
  }
}
