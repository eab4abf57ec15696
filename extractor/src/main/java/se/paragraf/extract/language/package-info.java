/**
 * What Paragraf knows of the Swedish language and of the words of Swedish public documents: lemmas
 * and parts of speech, sentences, noun phrases; dates, case numbers, names of bodies and
 * organisations, § labels.
 *
 * <p>In: words and running text. Out: readings, spans and small facts. Begin reading at {@link
 * se.paragraf.extract.language.ParagraphLabel} and {@link
 * se.paragraf.extract.language.SwedishLexicon}.
 */
@NullMarked
package se.paragraf.extract.language;

import org.jspecify.annotations.NullMarked;
