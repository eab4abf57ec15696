/**
 * Measures what the extractor finds against ground truth.
 *
 * <p>In go {@code NAME.truth.json} files and the extractor's JSON, out comes a {@link
 * se.paragraf.corpus.score.Scoreboard}: a row per file, a column per {@link
 * se.paragraf.corpus.score.Measure}. Text is compared after NFC, with single spaces, quotes and
 * dashes folded; case counts. Begin reading at {@link se.paragraf.corpus.score.ScoreFile}.
 */
@NullMarked
package se.paragraf.corpus.score;

import org.jspecify.annotations.NullMarked;
