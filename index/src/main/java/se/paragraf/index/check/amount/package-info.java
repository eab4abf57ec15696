/** Rules of family J: amounts, sums, deviations, shares and units, in text and tables. */
@NullMarked
package se.paragraf.index.check.amount;

import org.jspecify.annotations.NullMarked;
