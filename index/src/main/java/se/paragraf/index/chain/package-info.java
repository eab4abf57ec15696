/**
 * The way of a matter through the bodies, and what came of the orders that decisions give.
 *
 * <p>{@link se.paragraf.index.chain.FindChain} takes a case number or a § and gives a {@link
 * se.paragraf.index.chain.Chain}: its steps in order and the words that changed between them.
 * {@link se.paragraf.index.chain.FollowUp} lists assignments with the later §§ that report on them.
 * Both read the archive through {@link se.paragraf.index.chain.FiledParagraphs}. Begin reading at
 * {@code FindChain}.
 */
@NullMarked
package se.paragraf.index.chain;

import org.jspecify.annotations.NullMarked;
