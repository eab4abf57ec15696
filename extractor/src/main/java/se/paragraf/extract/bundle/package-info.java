/**
 * Tells the documents in one file apart: minutes, extracts, memos, reports, and what is merged in
 * between the §§.
 *
 * <p>In: the pages of a file. Out: {@link se.paragraf.extract.bundle.Span}s of pages with their
 * kind. Begin reading at {@link se.paragraf.extract.bundle.TellDocumentsApart}.
 */
@NullMarked
package se.paragraf.extract.bundle;

import org.jspecify.annotations.NullMarked;
