/**
 * Two versions of the same minutes, and the words that changed between them.
 *
 * <p>In: two documents. Out: a {@link se.paragraf.index.compare.Comparison}, § by §. Begin reading
 * at {@link se.paragraf.index.compare.CompareMinutes}.
 */
@NullMarked
package se.paragraf.index.compare;

import org.jspecify.annotations.NullMarked;
