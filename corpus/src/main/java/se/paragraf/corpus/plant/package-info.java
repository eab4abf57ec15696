/**
 * Plants errors in made-up minutes, to see whether the consistency rules find them and keep silent
 * about minutes without.
 *
 * <p>{@link se.paragraf.corpus.plant.WriteMinutes} writes right minutes, other ones for every seed;
 * a {@link se.paragraf.corpus.plant.Plant} makes one rule broken in them; {@link
 * se.paragraf.corpus.plant.MeasureRules} sets both on pages, reads the pages and counts what the
 * check says.
 */
@NullMarked
package se.paragraf.corpus.plant;

import org.jspecify.annotations.NullMarked;
