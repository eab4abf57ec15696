/**
 * Figures as facts: gathers what documents tell of a measure, follows it through documents and
 * periods, and finds where they disagree.
 *
 * <p>In go an archive's quantities and the name of a measure; out come {@link
 * se.paragraf.index.trace.Fact}s and {@link se.paragraf.index.trace.Trace}s. Begin reading at
 * {@link se.paragraf.index.trace.FindFacts}, then {@link se.paragraf.index.trace.TraceMeasure}.
 */
@NullMarked
package se.paragraf.index.trace;

import org.jspecify.annotations.NullMarked;
