/**
 * The model as JSON and back, as the outside knows it ({@code paragraf/v1}).
 *
 * <p>{@link se.paragraf.model.json.ExtractionJson} is the whole face: an {@link
 * se.paragraf.model.Extraction} in, bytes out, and the other way. The same model gives the same
 * bytes.
 */
@NullMarked
package se.paragraf.model.json;

import org.jspecify.annotations.NullMarked;
