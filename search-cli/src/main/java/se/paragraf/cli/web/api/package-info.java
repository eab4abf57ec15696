/**
 * The commands for programs: the same JSON as on the command line, under {@code /api}.
 *
 * <p>Begin reading at {@link se.paragraf.cli.web.api.Api}; {@code openapi.json} describes it.
 */
@NullMarked
package se.paragraf.cli.web.api;

import org.jspecify.annotations.NullMarked;
