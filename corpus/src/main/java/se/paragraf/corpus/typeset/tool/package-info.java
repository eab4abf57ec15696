/**
 * Sets sample minutes with other tools than ours: Chromium, LibreOffice, LaTeX, groff.
 *
 * <p>In goes a {@link se.paragraf.corpus.sample.SampleFile}; a {@link
 * se.paragraf.corpus.typeset.tool.Look} makes {@link se.paragraf.corpus.typeset.tool.Piece}s of it,
 * and a writer makes the tool's input of these. Where things came to stand is found afterwards in
 * the text of the pages, by words that the source holds. The tools run in {@code
 * corpus/bin/typeset-others} only; what they made is checked in. Begin reading at {@link
 * se.paragraf.corpus.typeset.tool.ArrangeMinutes}.
 */
@NullMarked
package se.paragraf.corpus.typeset.tool;

import org.jspecify.annotations.NullMarked;
