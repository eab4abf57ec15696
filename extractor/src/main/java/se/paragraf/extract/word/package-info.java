/**
 * Reads Word files (.docx) into pages of lines as the reader of PDF pages gives them.
 *
 * <p>In: a file. Out: {@link se.paragraf.extract.word.WordPages}: text laid out on pages that are
 * made up, so that the same grammar of minutes reads Word and PDF; the places in them point at no
 * ink and are dropped from the result. Begin reading at {@link se.paragraf.extract.word.ReadWord}.
 */
@NullMarked
package se.paragraf.extract.word;

import org.jspecify.annotations.NullMarked;
