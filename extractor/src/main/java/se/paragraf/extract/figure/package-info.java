/**
 * Painted page in, figures out.
 *
 * <p>{@link se.paragraf.extract.figure.FindCharts} tells charts by what only charts have (bars on
 * one base, curves, grid lines that run through the middle of their labels); tables are looked for
 * outside them. {@link se.paragraf.extract.figure.FindFigures} then gathers charts, drawings and
 * pictures, leaves decoration out, and finds captions and printed values.
 */
@NullMarked
package se.paragraf.extract.figure;

import org.jspecify.annotations.NullMarked;
