/**
 * The archive as the page sees it: open for as long as the server runs, fresh after every ingest,
 * and without what is not to be shown.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.live.LiveArchive}.
 */
@NullMarked
package se.paragraf.cli.web.live;

import org.jspecify.annotations.NullMarked;
