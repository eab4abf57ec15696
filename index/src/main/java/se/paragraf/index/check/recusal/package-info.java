/** Rules of family G: who was recused (jäv), and what follows from it. */
@NullMarked
package se.paragraf.index.check.recusal;

import org.jspecify.annotations.NullMarked;
