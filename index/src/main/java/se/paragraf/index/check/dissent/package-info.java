/** Rules of family F: reservations, notes and special statements. */
@NullMarked
package se.paragraf.index.check.dissent;

import org.jspecify.annotations.NullMarked;
