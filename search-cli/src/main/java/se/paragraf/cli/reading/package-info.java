/**
 * From paths to read files: finding them, opening containers, reading them on all cores.
 *
 * <p>In: paths as typed. Out: {@link se.paragraf.model.Extraction}s. Begin reading at {@link
 * se.paragraf.cli.reading.ReadFile}.
 */
@NullMarked
package se.paragraf.cli.reading;

import org.jspecify.annotations.NullMarked;
