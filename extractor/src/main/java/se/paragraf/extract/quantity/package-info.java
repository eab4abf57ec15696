/**
 * Numbers with their meaning: amounts, shares and counts in running text and in table cells, with
 * what they measure, whose they are, for which period and in what capacity.
 *
 * <p>In: the {@link se.paragraf.model.Document}s of a file, finished but for their quantities. Out:
 * the same documents with them. A number that no rule knows is left out; what cannot be bound of a
 * known one stays empty. Begin reading at {@link se.paragraf.extract.quantity.FindQuantities}.
 */
@NullMarked
package se.paragraf.extract.quantity;

import org.jspecify.annotations.NullMarked;
