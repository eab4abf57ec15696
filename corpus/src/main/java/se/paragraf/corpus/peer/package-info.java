/**
 * Other programs that read PDFs, run in this process beside Paragraf to compare times.
 *
 * <p>Their jars are fetched by {@code corpus/bin/peers} and never part of anything that is built:
 * each is run in a class loader of its own, by reflection. Begin reading at {@link
 * se.paragraf.corpus.peer.Peer}.
 */
@NullMarked
package se.paragraf.corpus.peer;

import org.jspecify.annotations.NullMarked;
