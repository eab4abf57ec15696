package se.paragraf.index.trace;

import java.util.List;

/**
 * The name of a measure taken apart.
 *
 * @param words those that carry meaning, in order
 * @param heads indexes of the words that can be what is measured; the rest says of what. Empty when
 *     there is no noun
 */
record MeasureName(List<Word> words, List<Integer> heads) {

  MeasureName {
    words = List.copyOf(words);
    heads = List.copyOf(heads);
  }

  /**
   * A word of a name.
   *
   * @param text as printed, lower case
   * @param lemmas its base forms; non-empty
   * @param parts base forms of the parts of a compound
   */
  record Word(String text, List<String> lemmas, List<String> parts) {
    Word {
      lemmas = List.copyOf(lemmas);
      parts = List.copyOf(parts);
    }

    String lemma() {
      return lemmas.getFirst();
    }

    /** Whether both are forms of one word. */
    boolean isSame(Word other) {
      return text.equals(other.text) || lemmas.stream().anyMatch(other.lemmas::contains);
    }

    /** Whether the other word is this one or a compound that has it as a part. */
    boolean standsIn(Word other) {
      return isSame(other) || lemmas.stream().anyMatch(other.parts::contains);
    }

    /** Whether the other word is a compound that ends with this one: a kind of it. */
    boolean endsOther(Word other) {
      return !other.parts.isEmpty()
          && lemmas.contains(other.parts.getLast())
          && other.lemmas.stream().anyMatch(lemma -> endsLonger(lemma));
    }

    private boolean endsLonger(String longer) {
      return lemmas.stream()
          .anyMatch(own -> longer.length() > own.length() && longer.endsWith(own));
    }
  }
}
