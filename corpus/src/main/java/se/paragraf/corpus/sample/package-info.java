/**
 * Sample documents as their authors wrote them: what a file holds, matter by matter, before it is
 * set on pages.
 *
 * <p>In goes a source file in the markup of {@code corpus/docs/markup.md}, out comes a {@link
 * se.paragraf.corpus.sample.SampleFile}. The typesetters and the ground truth are both made from
 * it, so that neither can know more than the other. Begin reading at {@link
 * se.paragraf.corpus.sample.ReadSample}.
 */
@NullMarked
package se.paragraf.corpus.sample;

import org.jspecify.annotations.NullMarked;
