/** Rules of family B: the numbering of the §§, references to §§, and what every § must have. */
@NullMarked
package se.paragraf.index.check.sequence;

import org.jspecify.annotations.NullMarked;
