package se.paragraf.index.analysis;

/**
 * Which parts of the analysis are on; off only to measure what each is worth.
 *
 * @param lemmas base forms from the lexicon, else stems
 * @param compounds taking compounds apart
 * @param roots joining verbs and the nouns made of them
 * @param folds words typed without dots
 */
public record AnalysisOptions(boolean lemmas, boolean compounds, boolean roots, boolean folds) {

  /** Everything on. */
  public static final AnalysisOptions ALL = new AnalysisOptions(true, true, true, true);

  /** Stems only. */
  public static final AnalysisOptions STEMS = new AnalysisOptions(false, false, false, false);
}
