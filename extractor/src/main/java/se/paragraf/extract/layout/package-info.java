/**
 * Makes words, lines, blocks and reading order of what is painted on a page, and tells page
 * furniture from text.
 *
 * <p>In: {@link se.paragraf.extract.pdf.PageContent}. Out: {@link se.paragraf.extract.layout.Line}s
 * in reading order. Begin reading at {@link se.paragraf.extract.layout.Word}.
 */
@NullMarked
package se.paragraf.extract.layout;

import org.jspecify.annotations.NullMarked;
