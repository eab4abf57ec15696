/**
 * Sets sample files on pages.
 *
 * <p>In goes a {@link se.paragraf.corpus.sample.SampleFile}, out come the bytes of a PDF and the
 * {@link se.paragraf.corpus.typeset.Places} where every part of it came to stand. The same file
 * gives the same bytes. A template is how one authority lays out its minutes. Begin reading at
 * {@link se.paragraf.corpus.typeset.TypesetFile}.
 */
@NullMarked
package se.paragraf.corpus.typeset;

import org.jspecify.annotations.NullMarked;
