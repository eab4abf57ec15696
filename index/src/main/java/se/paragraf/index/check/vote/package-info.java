/** Rules of family E: votes, their counts, their outcome and what they were about. */
@NullMarked
package se.paragraf.index.check.vote;

import org.jspecify.annotations.NullMarked;
