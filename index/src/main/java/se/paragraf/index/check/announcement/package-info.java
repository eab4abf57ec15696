/** Rules of family H: approval (justering) and announcement (anslag), their days and people. */
@NullMarked
package se.paragraf.index.check.announcement;

import org.jspecify.annotations.NullMarked;
