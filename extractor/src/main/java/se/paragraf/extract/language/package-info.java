/**
 * What the words of Swedish public documents look like: dates, case numbers, names of bodies and
 * organisations, § labels.
 *
 * <p>In: text. Out: small facts. Begin reading at {@link
 * se.paragraf.extract.language.ParagraphLabel}.
 */
@NullMarked
package se.paragraf.extract.language;

import org.jspecify.annotations.NullMarked;
