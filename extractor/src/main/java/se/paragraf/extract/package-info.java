/**
 * PDF in, structured documents out.
 *
 * <p>Begin reading at {@link se.paragraf.extract.ExtractionPipeline}: it lists the stages in order.
 * Each stage stands in the package of its concept: {@code pdf} reads pages, {@code layout} makes
 * lines and blocks of them, {@code table} and {@code figure} find those, {@code minutes} and {@code
 * report} know what the text means.
 */
@NullMarked
package se.paragraf.extract;

import org.jspecify.annotations.NullMarked;
