/**
 * Reads what is painted on the pages of a PDF, in our coordinates; the only package that touches
 * PDFBox.
 *
 * <p>In: a file. Out: one {@link se.paragraf.extract.pdf.PageContent} per page: glyphs, rulings,
 * filled areas, pictures and other drawings, origin top left of the page as displayed, points.
 * Begin reading at {@link se.paragraf.extract.pdf.PageContent}.
 */
@NullMarked
package se.paragraf.extract.pdf;

import org.jspecify.annotations.NullMarked;
