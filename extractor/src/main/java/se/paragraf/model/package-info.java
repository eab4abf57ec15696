/**
 * The domain model: what Paragraf knows of a file after reading it.
 *
 * <p>Immutable records; lists are copied, facts that can be absent are {@link java.util.Optional}.
 * Every extracted thing carries the {@link se.paragraf.model.Region}s where it stands. Begin
 * reading at {@link se.paragraf.model.Extraction}. Nothing here depends on PDF, Lucene or the
 * command line; {@code model.json} turns it into JSON and back.
 */
@NullMarked
package se.paragraf.model;

import org.jspecify.annotations.NullMarked;
