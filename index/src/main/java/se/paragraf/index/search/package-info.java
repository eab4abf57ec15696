/**
 * Searching the archive: the Lucene index built from it, queries with filters in, cited hits out.
 *
 * <p>{@link se.paragraf.index.search.SearchIndex} keeps the index in step with the archive; {@link
 * se.paragraf.index.search.Search} answers a {@link se.paragraf.index.search.SearchRequest} with a
 * {@link se.paragraf.index.search.SearchResult}. Begin reading at {@code Search}. What is indexed
 * is the {@link se.paragraf.index.search.Place}: a §, a section of a report, a memo, a table, a
 * figure.
 */
@NullMarked
package se.paragraf.index.search;

import org.jspecify.annotations.NullMarked;
