/**
 * Work that takes longer than a request: it goes on beside the others, tells how far it has come,
 * and ends when nobody watches it any longer.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.work.Jobs}.
 */
@NullMarked
package se.paragraf.cli.web.work;

import org.jspecify.annotations.NullMarked;
