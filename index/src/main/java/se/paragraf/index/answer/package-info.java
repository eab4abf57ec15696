/**
 * Questions in Swedish in, answers quoted from the archive out, or an honest no.
 *
 * <p>{@link se.paragraf.index.answer.Ask} is the face: it reads the question ({@link
 * se.paragraf.index.answer.Question}), searches for places that may answer it, takes them apart
 * into {@link se.paragraf.index.answer.Statement}s, lets every {@link
 * se.paragraf.index.answer.Answering} make candidates, and keeps the one it is sure enough of.
 * Nothing is generated: every answer is words that stand in a document. Begin reading at {@code
 * Ask}.
 */
@NullMarked
package se.paragraf.index.answer;

import org.jspecify.annotations.NullMarked;
