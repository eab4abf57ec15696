package se.paragraf.index.search;

/**
 * What a match is worth. Chosen by measuring (docs/retrieval.md), all relative to a word found in
 * running text by its base form.
 *
 * @param match by the way a word matches
 * @param field by where it matches
 * @param bm25 how repetition and length count
 */
record Weights(Match match, Field field, Bm25 bm25, Ranking ranking) {

  static final Weights MEASURED =
      new Weights(
          new Match(0.5f, 0.45f, 0.35f, 0.25f, 0.8f, 0.25f, 0.6f, 0.25f, 0.15f),
          new Field(1.5f, 1.5f, 1.0f, 0.3f, 0.15f),
          new Bm25(1.2f, 0.6f),
          new Ranking(2, 0.05, 0.05, 3, 0.7, 0.5));

  /**
   * By the way a word matches.
   *
   * @param otherLemma a less likely base form of the word typed
   * @param partOfCompound the word typed is a part of a compound in the text
   * @param root only the root is the same
   * @param fold only the letters without dots are the same
   * @param synonym a synonym from the lists
   * @param thesaurus a synonym from the general thesaurus
   * @param partsTogether the parts of the compound typed stand near each other
   * @param lastPart the last part of the compound typed
   * @param otherPart another part of it
   */
  record Match(
      float otherLemma,
      float partOfCompound,
      float root,
      float fold,
      float synonym,
      float thesaurus,
      float partsTogether,
      float lastPart,
      float otherPart) {}

  /** By where it matches. */
  record Field(float title, float decision, float text, float context, float formality) {}

  /**
   * What counts besides the words.
   *
   * @param coverage a piece that says all that the query asks for
   * @param decision a decision
   * @param recency today rather than long ago
   * @param halfLifeYears time in which recency halves
   * @param sameParagraph each further place of a § already in the list
   * @param time a place of the time that the query names
   */
  record Ranking(
      double coverage,
      double decision,
      double recency,
      double halfLifeYears,
      double sameParagraph,
      double time) {}

  /** Saturation of repetition and share of length normalisation. */
  record Bm25(float k1, float b) {}
}
