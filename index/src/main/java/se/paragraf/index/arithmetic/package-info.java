/**
 * Recomputes the sums and differences that tables tell, within what rounding explains.
 *
 * <p>In goes a table, out come its {@link se.paragraf.index.arithmetic.Verification}: begin reading
 * at {@link se.paragraf.index.arithmetic.VerifyTable}.
 */
@NullMarked
package se.paragraf.index.arithmetic;

import org.jspecify.annotations.NullMarked;
