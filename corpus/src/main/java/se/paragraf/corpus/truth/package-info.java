/**
 * Ground truth: what an extractor should find in a sample file.
 *
 * <p>Made from the same {@link se.paragraf.corpus.sample.SampleFile} as the pages and from the
 * {@link se.paragraf.corpus.typeset.Places} where things came to stand; never from an extractor's
 * output. Written as {@code NAME.truth.json} beside the PDF. Begin reading at {@link
 * se.paragraf.corpus.truth.WriteTruth}.
 */
@NullMarked
package se.paragraf.corpus.truth;

import org.jspecify.annotations.NullMarked;
