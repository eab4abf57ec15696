/**
 * What every page and every answer to a program shares: the archive, the language of the visitor,
 * what was asked, and where things are found on this server.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.site.Visit}.
 */
@NullMarked
package se.paragraf.cli.web.site;

import org.jspecify.annotations.NullMarked;
