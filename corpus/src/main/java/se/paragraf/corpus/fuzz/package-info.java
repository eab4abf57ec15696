/**
 * Spoils PDFs of the samples at random, by seed, and sees that the extractor neither throws nor
 * hangs: begin at {@link se.paragraf.corpus.fuzz.FuzzPdfs}.
 */
@NullMarked
package se.paragraf.corpus.fuzz;

import org.jspecify.annotations.NullMarked;
