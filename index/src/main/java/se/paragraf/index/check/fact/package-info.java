/**
 * What minutes say, made comparable: dates, times, amounts, people, who was present in which §, who
 * moved, voted, reserved or was recused, and how each vote ended.
 *
 * <p>In: a {@link se.paragraf.model.Document} as extracted. Out: {@link
 * se.paragraf.index.check.fact.Minutes}, which the rules ask. Facts are read, never judged, here;
 * each keeps the {@link se.paragraf.index.check.fact.Place} it was read from. Begin with {@code
 * Minutes} and {@code Matter}.
 */
@NullMarked
package se.paragraf.index.check.fact;

import org.jspecify.annotations.NullMarked;
