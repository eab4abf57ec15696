/** Rules of family D: from proposal over proposition to decision, and what a decision must hold. */
@NullMarked
package se.paragraf.index.check.decision;

import org.jspecify.annotations.NullMarked;
