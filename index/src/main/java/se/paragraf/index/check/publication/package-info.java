/** Rules of family K: what must not, and what must, be in the copy that is published. */
@NullMarked
package se.paragraf.index.check.publication;

import org.jspecify.annotations.NullMarked;
