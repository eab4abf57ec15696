/**
 * Reports full of tables, invented from a seed, and the truth of every number in them.
 *
 * <p>Begin at {@link se.paragraf.corpus.typeset.table.TypesetTables}. Each printed number stands
 * once in its report, so that it can be found again whatever became of its table.
 */
@NullMarked
package se.paragraf.corpus.typeset.table;

import org.jspecify.annotations.NullMarked;
