/**
 * HTML that cannot be written wrong: text is escaped by being text, and there is no way to put in a
 * script, an inline style or an event handler.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.html.Html}.
 */
@NullMarked
package se.paragraf.cli.web.html;

import org.jspecify.annotations.NullMarked;
