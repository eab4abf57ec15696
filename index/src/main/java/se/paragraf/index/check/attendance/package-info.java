/** Rules of family C: who was there, in which §§, as what, and under which name. */
@NullMarked
package se.paragraf.index.check.attendance;

import org.jspecify.annotations.NullMarked;
