package se.paragraf.extract.language;

/**
 * One way to read a word.
 *
 * @param lemma dictionary form, in lower case where the dictionary has it so
 * @param plural of nouns
 * @param definite of nouns
 * @param genitive of nouns and names
 * @param infinitive of verbs
 */
public record WordReading(
    String lemma,
    WordClass wordClass,
    boolean plural,
    boolean definite,
    boolean genitive,
    boolean infinitive) {

  WordReading asDefinite() {
    return new WordReading(lemma, wordClass, plural, true, genitive, infinitive);
  }

  static WordReading of(String lemma, String tag) {
    return new WordReading(
        lemma,
        WordClass.of(tag),
        tag.contains(":PLU"),
        tag.startsWith("NN:BF"),
        tag.contains(":GEN"),
        tag.startsWith("VB:INF"));
  }
}
