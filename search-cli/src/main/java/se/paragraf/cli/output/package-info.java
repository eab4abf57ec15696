/**
 * What the commands print with: the console, the words in Swedish and English, wrapped text,
 * progress, and the shapes of JSON that are not the model's own.
 *
 * <p>In: results of {@code extractor} and {@code index}. Out: text for people, JSON for programs.
 * Begin reading at {@link se.paragraf.cli.output.Console}.
 */
@NullMarked
package se.paragraf.cli.output;

import org.jspecify.annotations.NullMarked;
