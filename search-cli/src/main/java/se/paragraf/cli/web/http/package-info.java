/**
 * A small web server: requests in, responses out, and nothing of Paragraf in it.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.http.LocalServer}. A {@link
 * se.paragraf.cli.web.http.Routes} finds the handler of a path; {@link
 * se.paragraf.cli.web.http.Guard} turns away what does not come from the page itself.
 */
@NullMarked
package se.paragraf.cli.web.http;

import org.jspecify.annotations.NullMarked;
