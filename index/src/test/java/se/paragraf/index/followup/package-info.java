@NullMarked
package se.paragraf.index.followup;

import org.jspecify.annotations.NullMarked;
