/**
 * Painted page in, tables out.
 *
 * <p>Begin at {@link se.paragraf.extract.table.FindTables}. Ruled tables are read off their lines
 * (lattice), borderless ones off white space and alignment (stream); both meet in one grid, which
 * is judged, then given header, title, unit and notes. {@link se.paragraf.extract.table.JoinTables}
 * makes one table of the parts that stand on several pages.
 */
@NullMarked
package se.paragraf.extract.table;

import org.jspecify.annotations.NullMarked;
