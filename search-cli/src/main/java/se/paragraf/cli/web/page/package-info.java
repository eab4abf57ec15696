/**
 * The pages, written on the server so that they can be read and searched without scripts.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.page.Shell}, which is round them all, and {@link
 * se.paragraf.cli.web.page.SearchPage}.
 */
@NullMarked
package se.paragraf.cli.web.page;

import org.jspecify.annotations.NullMarked;
