/** Rules of family I: case numbers, papers that the decision rests on, appendices. */
@NullMarked
package se.paragraf.index.check.papers;

import org.jspecify.annotations.NullMarked;
