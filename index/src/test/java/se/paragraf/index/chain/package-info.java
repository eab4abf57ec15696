@NullMarked
package se.paragraf.index.chain;

import org.jspecify.annotations.NullMarked;
