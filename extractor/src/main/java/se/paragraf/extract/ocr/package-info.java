/**
 * Reads pages whose own text is missing or wrong: scans, pictures of text, outlines, broken text
 * layers.
 *
 * <p>In: {@link se.paragraf.extract.pdf.PageContent} and the page as an image. Out: {@link
 * se.paragraf.extract.layout.Word}s in the upright page, and the way back to the page as displayed.
 * Tesseract does the reading and may be absent: that is a value, not an error. Begin reading at
 * {@link se.paragraf.extract.ocr.OcrPages}.
 */
@NullMarked
package se.paragraf.extract.ocr;

import org.jspecify.annotations.NullMarked;
