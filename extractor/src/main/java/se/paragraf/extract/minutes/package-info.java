/**
 * The grammar of minutes: front page, list of matters, §§ and what stands in them.
 *
 * <p>In: the lines of the minutes' own pages in reading order. Out: {@link
 * se.paragraf.model.Paragraph}s and the formalities. Begin reading at {@link
 * se.paragraf.extract.minutes.ReadMinutes}.
 */
@NullMarked
package se.paragraf.extract.minutes;

import org.jspecify.annotations.NullMarked;
