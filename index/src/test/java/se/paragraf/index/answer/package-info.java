@NullMarked
package se.paragraf.index.answer;

import org.jspecify.annotations.NullMarked;
