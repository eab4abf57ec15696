/** Tests of the corpus. */
@NullMarked
package se.paragraf.corpus;

import org.jspecify.annotations.NullMarked;
