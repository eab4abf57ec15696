/** Rules of family A: the front page and the frame of the record (date, pages, agenda, body). */
@NullMarked
package se.paragraf.index.check.frame;

import org.jspecify.annotations.NullMarked;
