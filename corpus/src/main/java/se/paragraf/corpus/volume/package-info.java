/**
 * Makes as many files of made-up minutes as wanted, of as many pages as wanted, to see how time and
 * memory grow. Begin reading at {@link se.paragraf.corpus.volume.GenerateArchive}.
 */
@NullMarked
package se.paragraf.corpus.volume;

import org.jspecify.annotations.NullMarked;
