/**
 * Swedish words as an index needs them: text in, weighted tokens out.
 *
 * <p>Knows nothing of documents, archives or queries.
 */
@NullMarked
package se.paragraf.index.analysis;

import org.jspecify.annotations.NullMarked;
