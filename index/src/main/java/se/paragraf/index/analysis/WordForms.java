package se.paragraf.index.analysis;

import java.util.List;

/**
 * What a printed word can be found by.
 *
 * @param lemmas base forms of the whole word, the likeliest first; non-empty
 * @param parts base forms of the parts of a compound, in order; empty when it is none
 * @param roots what the lemmas and the last part share with words made of them; distinct
 * @param folds the word and its lemma as typed without dots and accents, stemmed; distinct
 */
public record WordForms(
    List<String> lemmas, List<String> parts, List<String> roots, List<String> folds) {

  public WordForms {
    lemmas = List.copyOf(lemmas);
    parts = List.copyOf(parts);
    roots = List.copyOf(roots);
    folds = List.copyOf(folds);
  }
}
