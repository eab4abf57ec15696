/**
 * Paragraf in a browser: {@code paragraf serve}.
 *
 * <p>{@code http} is a small server that knows nothing of Paragraf, {@code html} writes pages that
 * cannot hold scripts, {@code live} holds the archive and keeps back what is not to be shown,
 * {@code image} draws pages, {@code page} writes the pages and {@code api} the same for programs.
 * Begin reading at {@link se.paragraf.cli.web.WebServer}: it lists every address.
 */
@NullMarked
package se.paragraf.cli.web;

import org.jspecify.annotations.NullMarked;
