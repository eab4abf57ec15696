/**
 * Pages of PDFs as pictures for the browser, with what is not to be shown blacked out, and the
 * places of words on them.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.image.PageImages}.
 */
@NullMarked
package se.paragraf.cli.web.image;

import org.jspecify.annotations.NullMarked;
