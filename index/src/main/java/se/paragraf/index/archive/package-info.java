/**
 * The archive: what was read, kept as JSON, one file per source file; that JSON is the truth.
 *
 * <p>In go {@link se.paragraf.model.Extraction}s, out come the same, a manifest of every file seen
 * and a {@link se.paragraf.index.archive.Catalog} of what they hold. Everything else (the search
 * index) is derived and can be rebuilt. Begin reading at {@link se.paragraf.index.archive.Archive};
 * {@link se.paragraf.index.archive.Ingest} fills it.
 */
@NullMarked
package se.paragraf.index.archive;

import org.jspecify.annotations.NullMarked;
